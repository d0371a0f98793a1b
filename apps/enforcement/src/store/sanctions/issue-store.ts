import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { PublishedPeriod } from '@anxin/law';
import { cellOf, entityStore, nextNumber, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type {
  ExposePublicationIssue,
  IssueState,
  KnownIssue,
  PublicationIssue,
  Violation,
} from '../../domain/publication-issue';
import { PublicationIssueEntity } from './issue-entity';
import { NUMBERS } from '../orders/order-store';

export const issueStore = entityStore<PublicationIssueEntity>(PublicationIssueEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const issueStream = (code: string): string => `publication-issue:${code}`;

/** An issue as its row, and back. */
export const issueRowOf = ({ stage, issue }: KnownIssue): PublicationIssueEntity => {
  const { code, areaCode, gatheredOn, ...parts } = issue;
  return {
    ...{ code, stage, areaCode, gatheredOn, parts },
    period: parts.period?.name ?? null,
    releasedOn: parts.released?.on ?? null,
  };
};
export const issueOf = ({ code, areaCode, gatheredOn, parts }: PublicationIssueEntity): PublicationIssue => ({
  ...parts,
  ...{ code, areaCode, gatheredOn },
});

/** What gathering one finds: the next number, which a refusal gives back. */
export const issueOpening = async (tx: Tx, area: string, on: PlainDate): Promise<IssueState> => ({
  stage: 'UNKNOWN',
  opening: { code: await nextNumber(rowsIn(tx), NUMBERS, { area, kind: 'PUB', on }) },
});

/** Whoever did not put right, in time, what an inspection found, a risk notice told of, or an order asked for. */
const REFUSING = `
SELECT credit_code AS "creditCode", EXISTS (SELECT FROM jsonb_array_elements(parts->'problems') AS problem
    WHERE (problem->>'isOverdue')::boolean AND NOT problem ? 'closed') AS "isOverdue"
  FROM inspection WHERE code = $1 AND credit_code IS NOT NULL
UNION ALL SELECT credit_code, is_overdue AND stage IN ('SERVED', 'REPORTED') FROM risk_notice WHERE code = $1
UNION ALL SELECT obliged_code, stage = 'LAPSED' FROM orders WHERE code = $1`;

/** What exposing somebody finds. */
export const exposureOpening = async (
  tx: Tx,
  { ref, today: on }: ExposePublicationIssue,
  area: string,
): Promise<IssueState> => {
  const rows = rowsIn(tx);
  const [refusing] = await rows<{ creditCode: string; isOverdue: boolean }>(REFUSING, [ref]);
  const code = await nextNumber(rows, NUMBERS, { area, kind: 'PUB', on });
  return { stage: 'UNKNOWN', opening: { code, refusing } };
};

/** A violation, and in which area it was. */
export type Placed = Violation & { readonly areaCode: string };

/** PUB-01: fines on units, suspected crimes that went to the police, and units that were listed. */
const VIOLATIONS = `
SELECT source, ref, kind, credit_code AS "creditCode", "on"::text, area_code AS "areaCode" FROM (
  SELECT 'PENALTY' AS source, code AS ref, 'WAGES' AS kind, credit_code, area_code, (parts->'decided'->>'on')::date AS "on"
    FROM penalty WHERE party = 'UNIT' AND stage IN ('DECIDED', 'SERVED', 'PAID')
  UNION ALL SELECT 'REFERRAL', code, 'WAGES', credit_code, area_code,
    ((parts->'transfer'->>'at')::timestamptz AT TIME ZONE 'Asia/Shanghai')::date FROM referral WHERE parts ? 'transfer'
  UNION ALL SELECT 'LISTING', code, CASE ground WHEN 'GRAVE_EVENT' THEN 'GRAVE_EFFECT' ELSE 'WAGES' END, credit_code,
    area_code, decided_on FROM listing WHERE party_key = 'ENTERPRISE' AND stage IN ('LISTED', 'REMOVAL_ASKED')
) violation WHERE "on" BETWEEN $1 AND $2 ORDER BY "on", source, ref`;

export const violationsIn = (rows: Rows, { from, to }: PublishedPeriod): Promise<readonly Placed[]> =>
  rows<Placed>(VIOLATIONS, [from, to]);

/** Areas in which something was handled by a day, and what was gathered of a period already. */
const HANDLED = `
SELECT area_code AS code FROM orders WHERE proposed_on <= $1 UNION SELECT area_code FROM inspection WHERE planned_on <= $1
UNION SELECT area_code FROM listing WHERE proposed_on <= $1 UNION SELECT area_code FROM risk_notice WHERE issued_on <= $1`;

export const areasHandled = async (rows: Rows, by: PlainDate): Promise<readonly string[]> =>
  (await rows<{ code: string }>(HANDLED, [by])).map(({ code }) => code);

export const gathered = async (rows: Rows, period: string): Promise<ReadonlySet<string>> => {
  const found = await rows<{ area: string }>('SELECT area_code AS area FROM publication_issue WHERE period = $1', [
    period,
  ]);
  return new Set(found.map(({ area }) => area));
};

/** The issues that show, or are to show, what comes from something. */
export const issuesFrom = async (rows: Rows, ref: string): Promise<readonly string[]> => {
  const sql = `SELECT code FROM publication_issue WHERE parts->'entries' @> jsonb_build_array(jsonb_build_object('ref', $1::text))
    ORDER BY code`;
  return (await rows<{ code: string }>(sql, [ref])).map(({ code }) => code);
};

/** The representative of an entry’s unit, enciphered beside the issue. */
export type Representative = { readonly code: string; readonly no: number; readonly name: string };

const cellOfName = (code: string, no: number): string => cellOf('issue_name', [code, String(no)], 'name');

export const saveRepresentatives = async (tx: Tx, vault: Vault, names: readonly Representative[]): Promise<void> => {
  for (const { code, no, name } of names)
    await tx.query(
      `INSERT INTO issue_name (issue_code, no, name) VALUES ($1, $2, $3)
       ON CONFLICT (issue_code, no) DO UPDATE SET name = excluded.name`,
      [code, no, vault.encrypt(name, cellOfName(code, no))],
    );
};

/** The names of issues, by issue and entry, opened. */
export const representativesOf = async (
  rows: Rows,
  vault: Pick<Vault, 'decrypt'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> => {
  const found = await rows<{ code: string; no: number; name: Buffer }>(
    'SELECT issue_code AS code, no, name FROM issue_name WHERE issue_code = ANY($1)',
    [codes],
  );
  const names = new Map<string, Map<number, string>>();
  for (const { code, no, name } of found)
    names.set(code, (names.get(code) ?? new Map<number, string>()).set(no, vault.decrypt(name, cellOfName(code, no))));
  return names;
};
