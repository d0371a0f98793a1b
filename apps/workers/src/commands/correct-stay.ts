import { rosterCardsRegistered, workersRegistered } from '@anxin/contracts';
import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import {
  append,
  type Cause,
  type JournalEntry,
  lockStreams,
  markDirty,
  published,
  type Tx,
  type Vault,
} from '@anxin/service-kit';
import { placeOf, projectStream } from '../events/streams';
import { correctStay, type StayChange, type StayKeyIds, withdrawStay } from '../store/corrections';
import { ensurePersons, findPersons, personByToken, type PersonKey } from '../store/persons';
import { projectsByCode } from '../store/subjects';
import { correctionErrors } from './errors';
import { rosterValue } from './read-values';

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

const changeOf = (shouldBe: StayShouldBe, moved: PersonKey | undefined, vault: Vault): StayChange => {
  const phone = rosterValue('cellPhone', shouldBe.cellPhone);
  if (shouldBe.wageRateFen && shouldBe.wageRateFen < 0n)
    throw correctionErrors.VALUE_INVALID({ column: 'wageRateFen' });
  return {
    personId: moved?.id,
    enteredOn: shouldBe.enteredOn ?? undefined,
    workerName: kept(vault, rosterValue('workerName', shouldBe.workerName), vault.nameToken),
    cellPhone: phone === undefined ? undefined : vault.encrypt(phone),
    card: kept(vault, rosterValue('payRollBankCardNumber', shouldBe.payRollBankCardNumber), vault.cardToken),
    employerCreditCode: rosterValue('employerCreditCode', shouldBe.employerCreditCode),
    wageType: shouldBe.wageType ?? undefined,
    wageRateFen: shouldBe.wageRateFen ?? undefined,
    contractSignedOn: shouldBe.contractSignedOn ?? undefined,
    leftOn: shouldBe.leftOn ?? undefined,
  };
};

type Told = { readonly person: string; readonly enteredOn: PlainDate; readonly stay: Last };

const tell = (
  project: { readonly code: string; readonly sector: string; readonly areaCode: string },
  stays: readonly Told[],
  reason: string,
): JournalEntry[] => {
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project as never), project.code];
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

/** The person of another identity number, made known when it is new. */
const movedTo = async (tx: Tx, vault: Vault, typed: string | null | undefined): Promise<PersonKey | undefined> => {
  const number = rosterValue('idCardNumber', typed);
  if (number === undefined) return undefined;
  return (await ensurePersons(tx, vault, [number], await findPersons(tx, vault, [number]))).get(number);
};

/**
 * Corrects a stay: the old version is kept beside the new, and where it belongs to another person or begins on another
 * day, it is withdrawn under its old key and stands under the new one. Throws `CORRECTION_…`.
 */
export const correctAStay = async (
  tx: Tx,
  vault: Vault,
  { person: token, projectCode, enteredOn, shouldBe, reason }: StayCorrection,
  cause: Cause,
): Promise<string> => {
  if (Object.values(shouldBe).every((value) => value === undefined || value === null)) throw correctionErrors.EMPTY();
  await lockStreams(tx, [projectStream(projectCode)]);
  const project = (await projectsByCode(tx, [projectCode])).get(projectCode);
  const person = await personByToken(tx, token);
  const key = project && person && { projectId: project.id, personId: person.id, enteredOn };
  const last = key && (await lastOf(tx, key));
  if (!project || !person || !key || !last || last.withdrawn)
    throw correctionErrors.STAY_UNKNOWN({ projectCode, enteredOn });
  const correction = { origin: `correction by ${cause.actor}`, reason };
  const moved = await movedTo(tx, vault, shouldBe.idCardNumber);
  const newKey = { ...key, personId: moved?.id ?? key.personId, enteredOn: shouldBe.enteredOn ?? enteredOn };
  const isMoved = newKey.personId !== key.personId || newKey.enteredOn !== enteredOn;
  if (isMoved && !shouldBe.withdrawn) {
    const there = await lastOf(tx, newKey);
    if (there && !there.withdrawn) throw correctionErrors.STAY_EXISTS({ projectCode, enteredOn: newKey.enteredOn });
  }
  if (!shouldBe.withdrawn) await correctStay(tx, key, changeOf(shouldBe, moved, vault), correction);
  if (isMoved || shouldBe.withdrawn) await withdrawStay(tx, key, correction);
  const now = moved && !shouldBe.withdrawn ? moved.token : token;
  const keys =
    shouldBe.withdrawn || !isMoved
      ? [{ key, person: token }]
      : [
          { key, person: token },
          { key: newKey, person: now },
        ];
  const stays: Told[] = [];
  for (const { key: at, person: whose } of keys) {
    const stay = await lastOf(tx, at);
    if (stay) stays.push({ person: whose, enteredOn: at.enteredOn, stay });
  }
  await markDirty(tx, [projectCode]);
  await append(tx, tell(project, stays, reason), cause);
  return now;
};
