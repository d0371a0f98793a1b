import { rosterCardsRegistered, workersRegistered } from '@anxin/contracts';
import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import { append, type Cause, type JournalEntry, markDirty, published, type Tx, type Vault } from '@anxin/service-kit';
import { correctStay, type StayChange, type StayColumn, type StayKeyIds, withdrawStay } from '../store/corrections';
import type { PersonKey } from '../store/persons';
import { placeOf, projectStream } from '../store/streams';
import { type KnownProject, knownEnterprises } from '../store/subjects';
import { correctionErrors } from './errors';
import { holdSubjects, personOfNumber } from './hold';
import { amountOf, onlyRestores, refuseSayings, rosterValue } from './read-values';
import { countForRight } from './wrong-number';

/** What a stay should be, as typed; what is not given stays. */
export type StayShouldBe = {
  readonly idCardNumber?: string | null;
  readonly workerName?: string | null;
  readonly teamName?: string | null;
  readonly workType?: string | null;
  readonly cellPhone?: string | null;
  readonly payRollBankCardNumber?: string | null;
  readonly employerCreditCode?: string | null;
  readonly wageType?: WageType | null;
  readonly wageRateFen?: Fen | null;
  readonly contractSignedOn?: PlainDate | null;
  readonly enteredOn?: PlainDate | null;
  readonly leftOn?: PlainDate | null;
  /** The stay never was; `false`: it was after all. */
  readonly withdrawn?: boolean | null;
  /** What should be empty. */
  readonly clear?: readonly StayPart[] | null;
};

/** What may be empty of a stay. */
export type StayPart =
  'TEAM_NAME' | 'WORK_TYPE' | 'CELL_PHONE' | 'PAY_ROLL_BANK_CARD_NUMBER' | 'CONTRACT_SIGNED_ON' | 'LEFT_ON';

const PART_OF: Readonly<Record<StayPart, keyof StayShouldBe>> = {
  TEAM_NAME: 'teamName',
  WORK_TYPE: 'workType',
  CELL_PHONE: 'cellPhone',
  PAY_ROLL_BANK_CARD_NUMBER: 'payRollBankCardNumber',
  CONTRACT_SIGNED_ON: 'contractSignedOn',
  LEFT_ON: 'leftOn',
};

const COLUMN_OF: Readonly<Record<StayPart, StayColumn>> = {
  TEAM_NAME: 'team_name',
  WORK_TYPE: 'work_type',
  CELL_PHONE: 'cell_phone',
  PAY_ROLL_BANK_CARD_NUMBER: 'card',
  CONTRACT_SIGNED_ON: 'contract_signed_on',
  LEFT_ON: 'left_on',
};

export type StayCorrection = {
  /** The token of the person. */
  readonly person: string;
  readonly projectCode: string;
  readonly enteredOn: PlainDate;
  readonly shouldBe: StayShouldBe;
  readonly reason: string;
};

const LAST = `
SELECT withdrawn, card_token AS "cardToken", left_on::text AS "leftOn", contract_signed_on::text AS "contractSignedOn",
  employer_credit_code AS "employerCreditCode"
FROM stay WHERE project_id = $1 AND person_id = $2 AND entered_on = $3 ORDER BY version DESC LIMIT 1`;

type Last = {
  readonly withdrawn: boolean;
  readonly cardToken: string | null;
  readonly leftOn: PlainDate | null;
  readonly contractSignedOn: PlainDate | null;
  readonly employerCreditCode: string;
};

const lastOf = async (tx: Tx, { projectId, personId, enteredOn }: StayKeyIds): Promise<Last | undefined> => {
  const [last] = await tx.query<Last[]>(LAST, [projectId, personId, enteredOn]);
  return last;
};

const kept = (vault: Vault, value: string | undefined, token: (value: string) => string) =>
  value === undefined ? undefined : { kept: vault.encrypt(value), token: token(value) };

const changeOf = (shouldBe: StayShouldBe, person: PersonKey, vault: Vault): StayChange => {
  const phone = rosterValue('cellPhone', shouldBe.cellPhone);
  return {
    cleared: shouldBe.clear?.map((part) => COLUMN_OF[part]) ?? [],
    personId: person.id,
    teamName: rosterValue('teamName', shouldBe.teamName),
    workType: rosterValue('workType', shouldBe.workType),
    enteredOn: shouldBe.enteredOn ?? undefined,
    workerName: kept(vault, rosterValue('workerName', shouldBe.workerName), vault.nameToken),
    cellPhone: phone === undefined ? undefined : vault.encrypt(phone),
    card: kept(vault, rosterValue('payRollBankCardNumber', shouldBe.payRollBankCardNumber), vault.cardToken),
    employerCreditCode: rosterValue('employerCreditCode', shouldBe.employerCreditCode),
    wageType: shouldBe.wageType ?? undefined,
    wageRateFen: amountOf('wageRateFen', shouldBe.wageRateFen),
    contractSignedOn: shouldBe.contractSignedOn ?? undefined,
    leftOn: shouldBe.leftOn ?? undefined,
  };
};

/** An employer is one that `projects` told of, as in a file. Throws `CORRECTION_VALUE_INVALID`. */
const refuseUnknownEmployer = async (tx: Tx, { employerCreditCode }: StayShouldBe): Promise<void> => {
  const employer = rosterValue('employerCreditCode', employerCreditCode);
  if (employer !== undefined && !(await knownEnterprises(tx, [employer])).has(employer))
    throw correctionErrors.VALUE_INVALID({ column: 'employerCreditCode' });
};

type Told = { readonly person: string; readonly enteredOn: PlainDate; readonly stay: Last };

const tell = (project: KnownProject, stays: readonly Told[], reason: string): JournalEntry[] => {
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
  const key = ({ person, enteredOn }: Told) => ({ person, enteredOn });
  return [
    { stream, type: 'StayCorrected', place, payload: { projectCode, reason, stays: stays.map(key) } },
    published(stream, place, workersRegistered, {
      projectCode,
      entries: stays.map((told) => ({
        ...key(told),
        leftOn: told.stay.leftOn,
        contractSignedOn: told.stay.contractSignedOn,
        employerCreditCode: told.stay.employerCreditCode,
        withdrawn: told.stay.withdrawn,
      })),
    }),
    published(stream, place, rosterCardsRegistered, {
      projectCode,
      entries: stays.map((told) => ({ ...key(told), cardToken: told.stay.withdrawn ? null : told.stay.cardToken })),
    }),
  ];
};

/** A stay that stands or is to stand again, and what it belongs to. */
type Held = { readonly project: KnownProject; readonly key: StayKeyIds; readonly person: PersonKey };

/** Throws `CORRECTION_STAY_UNKNOWN`, and `CORRECTION_EMPTY` where a stay that stands should stand. */
const hold = async (tx: Tx, { person: token, projectCode, enteredOn, shouldBe }: StayCorrection): Promise<Held> => {
  const held = await holdSubjects(tx, projectCode, token);
  const key = held && { projectId: held.project.id, personId: held.person.id, enteredOn };
  const last = key && (await lastOf(tx, key));
  if (!held || !key || !last || (last.withdrawn && shouldBe.withdrawn !== false))
    throw correctionErrors.STAY_UNKNOWN({ projectCode, enteredOn });
  if (!last.withdrawn && onlyRestores(shouldBe)) throw correctionErrors.EMPTY();
  return { ...held, key };
};

/** The key and person a stay should have; throws `CORRECTION_STAY_EXISTS` where another stands there. */
const shouldStandAt = async (tx: Tx, vault: Vault, { key, person, project }: Held, shouldBe: StayShouldBe) => {
  const moved = await personOfNumber(tx, vault, shouldBe.idCardNumber);
  const to = { ...key, personId: moved?.id ?? key.personId, enteredOn: shouldBe.enteredOn ?? key.enteredOn };
  const isMoved = to.personId !== key.personId || to.enteredOn !== key.enteredOn;
  const there = isMoved ? await lastOf(tx, to) : undefined;
  if (there && !there.withdrawn)
    throw correctionErrors.STAY_EXISTS({ projectCode: project.code, enteredOn: to.enteredOn });
  return { key: to, person: moved ?? person, isMoved };
};

/** Stays as they stand now, to be told. */
const toldOf = async (tx: Tx, keys: readonly { readonly key: StayKeyIds; readonly person: PersonKey }[]) => {
  const stays: Told[] = [];
  for (const { key, person } of keys) {
    const stay = await lastOf(tx, key);
    if (stay) stays.push({ person: person.token, enteredOn: key.enteredOn, stay });
  }
  return stays;
};

/**
 * Corrects a stay: the old version is kept beside the new, and where it belongs to another person or begins on another
 * day, it is withdrawn under its old key and stands under the new one. A number that is left with no stay on the project
 * was registered wrongly: what was told under it goes with the stay. Throws `CORRECTION_…`.
 */
export const correctAStay = async (tx: Tx, vault: Vault, correction: StayCorrection, cause: Cause): Promise<string> => {
  const { projectCode, shouldBe, reason } = correction;
  refuseSayings(shouldBe, PART_OF);
  const held = await hold(tx, correction);
  await refuseUnknownEmployer(tx, shouldBe);
  const why = { origin: `correction by ${cause.actor}`, reason };
  const old = { key: held.key, person: held.person };
  let changed = [old];
  const carried: JournalEntry[] = [];
  if (shouldBe.withdrawn) {
    await withdrawStay(tx, held.key, why);
  } else {
    const to = await shouldStandAt(tx, vault, held, shouldBe);
    await correctStay(tx, held.key, changeOf(shouldBe, to.person, vault), why);
    if (to.isMoved) await withdrawStay(tx, held.key, why);
    if (to.isMoved) changed = [old, to];
    carried.push(...(await countForRight(tx, { project: held.project, wrong: held.person, right: to.person }, why)));
  }
  await markDirty(tx, [projectCode]);
  await append(tx, [...tell(held.project, await toldOf(tx, changed), reason), ...carried], cause);
  return (changed.at(-1) ?? old).person.token;
};
