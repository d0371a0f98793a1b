import { rosterCardsRegistered, workersRegistered } from '@anxin/contracts';
import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import { append, type Cause, type JournalEntry, markDirty, published, type Tx, type Vault } from '@anxin/service-kit';
import { type KnownProject, placeOf, projectStream } from '../events/streams';
import { correctStay, type StayChange, type StayKeyIds, withdrawStay } from '../store/corrections';
import type { PersonKey } from '../store/persons';
import { knownEnterprises } from '../store/subjects';
import { correctionErrors } from './errors';
import { holdSubjects, personOfNumber } from './hold';
import { amountOf, rosterValue, saysNothing } from './read-values';
import { countForRight } from './wrong-number';

/** What a stay should be, as typed; what is not given stays. */
export type StayShouldBe = {
  readonly idCardNumber?: string | null;
  readonly workerName?: string | null;
  readonly cellPhone?: string | null;
  readonly payRollBankCardNumber?: string | null;
  readonly employerCreditCode?: string | null;
  readonly wageType?: WageType | null;
  readonly wageRateFen?: Fen | null;
  readonly contractSignedOn?: PlainDate | null;
  readonly enteredOn?: PlainDate | null;
  readonly leftOn?: PlainDate | null;
  readonly withdrawn?: boolean | null;
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
    personId: person.id,
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

/** A stay that stands, and what it belongs to. */
type Held = { readonly project: KnownProject; readonly key: StayKeyIds; readonly person: PersonKey };

/** Throws `CORRECTION_STAY_UNKNOWN`. */
const hold = async (tx: Tx, { person: token, projectCode, enteredOn }: StayCorrection): Promise<Held> => {
  const held = await holdSubjects(tx, projectCode, token);
  const key = held && { projectId: held.project.id, personId: held.person.id, enteredOn };
  const last = key && (await lastOf(tx, key));
  if (!held || !key || !last || last.withdrawn) throw correctionErrors.STAY_UNKNOWN({ projectCode, enteredOn });
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
  if (saysNothing(shouldBe)) throw correctionErrors.EMPTY();
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
