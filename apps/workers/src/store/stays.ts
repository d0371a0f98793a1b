import { fen } from '@anxin/domain-kit';
import { roster, type Standing, type StayRow, type Version } from '@anxin/intake';
import type { Tx, Vault } from '@anxin/service-kit';
import type { PersonKey } from './persons';
import { standingByKey } from './standing';
import type { KnownProject } from './subjects';

/** A stay that goes in, with its project, its person and where it came from. */
export type NewStay = {
  readonly version: Version<StayRow>;
  readonly project: KnownProject;
  readonly person: PersonKey;
  readonly origin: string;
};

/** Which stays are asked for. */
export type StayKey = {
  readonly row: StayRow;
  readonly project: KnownProject;
  readonly person: PersonKey;
};

type StoredStay = {
  place: number;
  teamName: string | null;
  employerCreditCode: string;
  workerName: Buffer;
  cellPhone: Buffer | null;
  card: Buffer | null;
  workType: string | null;
  wageType: StayRow['wageType'];
  wageRateFen: string;
  contractSignedOn: string | null;
  leftOn: string | null;
  origin: string;
};

const STANDING = `
SELECT k.place::int - 1 AS place, s.team_name AS "teamName", s.employer_credit_code AS "employerCreditCode",
  s.worker_name AS "workerName", s.cell_phone AS "cellPhone", s.card, s.work_type AS "workType",
  s.wage_type AS "wageType", s.wage_rate_fen::text AS "wageRateFen", s.contract_signed_on::text AS "contractSignedOn",
  s.left_on::text AS "leftOn", s.origin
FROM unnest($1::int[], $2::int[], $3::date[]) WITH ORDINALITY k (project_id, person_id, entered_on, place)
JOIN stay s USING (project_id, person_id, entered_on) ORDER BY s.version`;

/** A stored stay as its file told it. */
const rowOf = (stored: StoredStay, { projectCode, idCardNumber, enteredOn }: StayRow, vault: Vault): StayRow => {
  const clear = (kept: Buffer | null): string | undefined => (kept ? vault.decrypt(kept) : undefined);
  return {
    projectCode,
    teamName: stored.teamName ?? undefined,
    employerCreditCode: stored.employerCreditCode,
    idCardNumber,
    workerName: vault.decrypt(stored.workerName),
    cellPhone: clear(stored.cellPhone),
    payRollBankCardNumber: clear(stored.card),
    workType: stored.workType ?? undefined,
    wageType: stored.wageType,
    wageRate: fen(BigInt(stored.wageRateFen)),
    contractSignedOn: stored.contractSignedOn ?? undefined,
    enteredOn,
    leftOn: stored.leftOn ?? undefined,
  } as StayRow;
};

/** What stands under these keys. */
export const standingStays = async (
  tx: Tx,
  keys: readonly StayKey[],
  vault: Vault,
): Promise<ReadonlyMap<string, Standing<StayRow>>> => {
  const stored = await tx.query<StoredStay[]>(STANDING, [
    keys.map(({ project }) => project.id),
    keys.map(({ person }) => person.id),
    keys.map(({ row }) => row.enteredOn),
  ]);
  const versions = stored.flatMap((stay) => {
    const key = keys[stay.place];
    return key ? [{ values: rowOf(stay, key.row, vault), origin: stay.origin }] : [];
  });
  return standingByKey(roster, versions);
};

// A stay that was corrected away stays so, whatever a file completes of it.
const INSERT = `
INSERT INTO stay (project_id, person_id, entered_on, version, withdrawn, team_name, employer_credit_code, worker_name,
  name_token, cell_phone, card, card_token, work_type, wage_type, wage_rate_fen, contract_signed_on, left_on, origin,
  unknown)
SELECT k.project_id, k.person_id, k.entered_on, k.version, coalesce((
    SELECT s.withdrawn FROM stay s WHERE s.project_id = k.project_id AND s.person_id = k.person_id
      AND s.entered_on = k.entered_on ORDER BY s.version DESC LIMIT 1), false),
  team_name, employer, worker_name, name_token, cell_phone, card, card_token, work_type, wage_type, wage_rate_fen,
  contract_signed_on, left_on, origin, unknown
FROM unnest($1::int[], $2::int[], $3::date[], $4::int[], $5::text[], $6::text[], $7::bytea[], $8::text[], $9::bytea[],
  $10::bytea[], $11::text[], $12::text[], $13::text[], $14::bigint[], $15::date[], $16::date[], $17::text[], $18::jsonb[])
  k (project_id, person_id, entered_on, version, team_name, employer, worker_name, name_token, cell_phone, card,
    card_token, work_type, wage_type, wage_rate_fen, contract_signed_on, left_on, origin, unknown)
RETURNING withdrawn, project_id || ' ' || person_id || ' ' || entered_on AS key`;

/**
 * Keeps stays; name, phone and card are encrypted, name and card with tokens to compare by. Answers those that count,
 * which are all but the ones corrected away.
 */
export const insertStays = async (tx: Tx, stays: readonly NewStay[], vault: Vault): Promise<readonly NewStay[]> => {
  if (stays.length === 0) return [];
  const rows = stays.map(({ version }) => version.values);
  const hidden = (value: string | undefined): Buffer | null => (value === undefined ? null : vault.encrypt(value));
  const stored = await tx.query<{ withdrawn: boolean; key: string }[]>(INSERT, [
    stays.map(({ project }) => project.id),
    stays.map(({ person }) => person.id),
    rows.map(({ enteredOn }) => enteredOn),
    stays.map(({ version }) => version.version),
    rows.map(({ teamName }) => teamName ?? null),
    rows.map(({ employerCreditCode }) => employerCreditCode),
    rows.map(({ workerName }) => vault.encrypt(workerName)),
    rows.map(({ workerName }) => vault.nameToken(workerName)),
    rows.map(({ cellPhone }) => hidden(cellPhone)),
    rows.map(({ payRollBankCardNumber: card }) => hidden(card)),
    rows.map(({ payRollBankCardNumber: card }) => (card === undefined ? null : vault.cardToken(card))),
    rows.map(({ workType }) => workType ?? null),
    rows.map(({ wageType }) => wageType),
    rows.map(({ wageRate }) => wageRate.toString()),
    rows.map(({ contractSignedOn }) => contractSignedOn ?? null),
    rows.map(({ leftOn }) => leftOn ?? null),
    stays.map(({ origin }) => origin),
    stays.map(({ version }) => (version.unknown ? JSON.stringify(version.unknown) : null)),
  ]);
  const gone = new Set(stored.flatMap(({ withdrawn, key }) => (withdrawn ? key : [])));
  return stays.filter(
    ({ project, person, version }) => !gone.has(`${project.id} ${person.id} ${version.values.enteredOn}`),
  );
};

/** On which of these projects which persons have a stay that was not corrected away, as `project person`. */
export const registeredOn = async (
  tx: Tx,
  asked: readonly { readonly project: KnownProject; readonly person: PersonKey }[],
): Promise<ReadonlySet<string>> => {
  const found = await tx.query<{ pair: string }[]>(
    `SELECT DISTINCT s.project_id || ' ' || s.person_id AS pair
     FROM unnest($1::int[], $2::int[]) k (project_id, person_id) JOIN stay s USING (project_id, person_id)
     WHERE NOT s.withdrawn AND NOT EXISTS (
       SELECT FROM stay later WHERE later.project_id = s.project_id AND later.person_id = s.person_id
         AND later.entered_on = s.entered_on AND later.version > s.version)`,
    [asked.map(({ project }) => project.id), asked.map(({ person }) => person.id)],
  );
  return new Set(found.map(({ pair }) => pair));
};
