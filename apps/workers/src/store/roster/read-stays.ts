import { fen, type Fen, type PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';

/** A stay as known at a moment and as of a day; personal data as it is kept. */
export type StoredStay = {
  readonly projectId: number;
  readonly projectCode: string;
  readonly personId: number;
  readonly person: string;
  readonly enteredOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly teamName: string | null;
  readonly employerCreditCode: string;
  readonly workerName: Buffer;
  readonly cellPhone: Buffer | null;
  readonly card: Buffer | null;
  readonly cardToken: string | null;
  readonly nameToken: string;
  readonly workType: string | null;
  readonly wageType: WageType;
  readonly wageRateFen: Fen;
  readonly contractSignedOn: PlainDate | null;
  readonly origin: string;
  readonly reason: string | null;
};

const STAYS = (which: string, order: string): string => `
SELECT p.id AS "projectId", p.code AS "projectCode", s.person_id AS "personId", w.token AS person, s.entered_on::text AS "enteredOn",
  CASE WHEN s.left_on <= $1 THEN s.left_on::text END AS "leftOn", s.team_name AS "teamName",
  s.employer_credit_code AS "employerCreditCode", s.worker_name AS "workerName", s.cell_phone AS "cellPhone", s.card,
  s.card_token AS "cardToken", s.name_token AS "nameToken", s.work_type AS "workType", s.wage_type AS "wageType",
  s.wage_rate_fen::text AS "wageRateFen", s.contract_signed_on::text AS "contractSignedOn", s.origin, s.reason
FROM (
  SELECT DISTINCT ON (project_id, person_id, entered_on) * FROM stay
  WHERE ${which} AND entered_on <= $1 AND ($2::timestamptz IS NULL OR recorded_at <= $2)
  ORDER BY project_id, person_id, entered_on, version DESC
) s JOIN project p ON p.id = s.project_id JOIN person w ON w.id = s.person_id
WHERE NOT s.withdrawn ${order}`;

type Raw = Omit<StoredStay, 'wageRateFen'> & { readonly wageRateFen: string };

const readStays = async (
  rows: Rows,
  sql: string,
  { on, knownAt }: AsOf,
  parameters: readonly unknown[],
): Promise<readonly StoredStay[]> => {
  const found = await rows<Raw>(sql, [on, knownAt ?? null, ...parameters]);
  return found.map((row) => ({ ...row, wageRateFen: fen(BigInt(row.wageRateFen)) }));
};

/** The stays of persons over all projects that may be seen, oldest first. */
export const staysOfPersons = async (
  rows: Rows,
  personIds: readonly number[],
  asOf: AsOf,
): Promise<(personId: number) => readonly StoredStay[]> => {
  const stays = new Map<number, StoredStay[]>(personIds.map((id) => [id, []]));
  const all = await readStays(rows, STAYS('person_id = ANY($3)', 'ORDER BY s.entered_on, p.code'), asOf, [personIds]);
  for (const stay of all) stays.get(stay.personId)?.push(stay);
  return (personId) => stays.get(personId) ?? [];
};

export type StayKey = readonly [personId: number, enteredOn: string];

/** A page of a project's roster by person and entering day, after a key. */
export const rosterPage = (
  rows: Rows,
  code: string,
  asOf: AsOf,
  { after, limit }: { readonly after: StayKey | undefined; readonly limit: number },
): Promise<readonly StoredStay[]> => {
  const [personId, enteredOn] = after ?? [0, '-infinity'];
  const which =
    'project_id = (SELECT id FROM project WHERE code = $3) AND (person_id, entered_on) > ($4::int, $5::date)';
  return readStays(rows, STAYS(which, 'ORDER BY s.person_id, s.entered_on LIMIT $6'), asOf, [
    code,
    personId,
    enteredOn,
    limit,
  ]);
};

/** How many stays a project's roster has. */
export const countStays = async (rows: Rows, code: string, { on, knownAt }: AsOf): Promise<number> => {
  const [row] = await rows<{ stays: number }>(
    `SELECT count(*)::int AS stays FROM (
       SELECT DISTINCT ON (person_id, entered_on) withdrawn FROM stay
       WHERE project_id = (SELECT id FROM project WHERE code = $3) AND entered_on <= $1
         AND ($2::timestamptz IS NULL OR recorded_at <= $2)
       ORDER BY person_id, entered_on, version DESC
     ) s WHERE NOT withdrawn`,
    [on, knownAt ?? null, code],
  );
  return row?.stays ?? 0;
};
