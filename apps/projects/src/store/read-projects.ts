import { fen, type Fen, groupedBy, type PlainDate } from '@anxin/domain-kit';
import { type Movement, RETURN_PURPOSES } from '@anxin/law';
import { type AsOf, isoInstant, type Rows } from '@anxin/service-kit';
import type { Project } from '../domain/project';
import type { DepositMovement } from '../domain/project/used-deposit';
import { isOfLodging } from './money/ledger';
import { isToOwnAccount } from './money/own-accounts';
import { fromFields, type ProjectFields } from './project-fields';

/** Projects as known at a moment, by code. Those not visible or not known then are left out. */
export const projectsKnown = async (
  rows: Rows,
  codes: readonly string[],
  knownAt?: string,
): Promise<ReadonlyMap<string, Project>> => {
  const facts = await rows<{ code: string; fields: ProjectFields }>(
    `SELECT DISTINCT ON (project_code) project_code AS code, fields FROM project_fact
     WHERE project_code = ANY($1) AND ($2::timestamptz IS NULL OR recorded_at <= $2)
     ORDER BY project_code, version DESC`,
    [codes, knownAt ?? null],
  );
  return new Map(facts.map(({ code, fields }) => [code, fromFields(fields)]));
};

/** A version of a project, and where it came from. */
export type ProjectVersion = { readonly project: Project; readonly origin: string; readonly recordedAt: string };

/** All versions of projects known at a moment, oldest first, by code. */
export const projectVersions = async (
  rows: Rows,
  codes: readonly string[],
  knownAt?: string,
): Promise<ReadonlyMap<string, readonly ProjectVersion[]>> => {
  const facts = await rows<{ code: string; fields: ProjectFields; origin: string; recordedAt: string }>(
    `SELECT project_code AS code, fields, origin, ${isoInstant('recorded_at')} AS "recordedAt" FROM project_fact
     WHERE project_code = ANY($1) AND ($2::timestamptz IS NULL OR recorded_at <= $2) ORDER BY version`,
    [codes, knownAt ?? null],
  );
  return groupedBy(
    facts,
    ({ code }) => code,
    ({ fields, origin, recordedAt }) => ({ project: fromFields(fields), origin, recordedAt }),
  );
};

const POSTED = `project_code = ANY($1) AND version = 1 AND posted_on <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)`;

// A later version may be the first that says what it was for.
const IS_RETURN = `EXISTS (SELECT FROM movement r WHERE (r.account_no, r.bank_serial) = (m.account_no, m.bank_serial)
  AND r.purpose ~ $4 AND ($3::timestamptz IS NULL OR r.recorded_at <= $3))`;

/** What was paid into the wage accounts, one movement a day and project; payments that came back and what came from a former account are none. */
export const receipts = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, readonly Movement[]>> => {
  const days = await rows<{ code: string; day: PlainDate; fen: string }>(
    `SELECT project_code AS code, posted_on::text AS day, sum(amount_fen)::text AS fen FROM movement m
     WHERE ${POSTED} AND direction = 'IN' AND NOT ${IS_RETURN} AND NOT ${isToOwnAccount('m', 'm.counterparty_token')}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [codes, on, knownAt ?? null, RETURN_PURPOSES.join('|')],
  );
  return groupedBy(
    days,
    ({ code }) => code,
    ({ day, fen: amount }): Movement => ({ direction: 'IN', amountFen: fen(BigInt(amount)), postedOn: day }),
  );
};

/** IN less OUT of the wage accounts (ACC-09); a project without movements is left out. */
export const balances = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, Fen>> => {
  const sums = await rows<{ code: string; fen: string }>(
    `SELECT project_code AS code,
       sum(CASE direction WHEN 'IN' THEN amount_fen ELSE -amount_fen END)::text AS fen
     FROM movement WHERE ${POSTED} GROUP BY 1`,
    [codes, on, knownAt ?? null],
  );
  return new Map(sums.map((row) => [row.code, fen(BigInt(row.fen))]));
};

/** The balance of a wage account at the end of a day. */
export type DayBalance = { readonly on: PlainDate; readonly balanceFen: Fen };

/** The balances of wage accounts at the end of each day of a span on which they moved, by project, as known now. */
export const balancesByDay = async (
  rows: Rows,
  codes: readonly string[],
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<ReadonlyMap<string, readonly DayBalance[]>> => {
  const days = await rows<{ code: string; on: PlainDate; fen: string }>(
    `SELECT * FROM (
       SELECT project_code AS code, posted_on::text AS on,
         sum(sum(CASE direction WHEN 'IN' THEN amount_fen ELSE -amount_fen END))
           OVER (PARTITION BY project_code ORDER BY posted_on)::text AS fen
       FROM movement WHERE ${POSTED} GROUP BY project_code, posted_on
     ) known WHERE known.on >= $4 ORDER BY known.code, known.on`,
    [codes, through, null, from],
  );
  return groupedBy(
    days,
    ({ code }) => code,
    ({ on, fen: balance }) => ({ on, balanceFen: fen(BigInt(balance)) }),
  );
};

/** What is in the deposits by the ledger. */
export const depositBalances = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, Fen>> => {
  const sums = await rows<{ code: string; fen: string }>(
    `SELECT a.project_code AS code, sum(p.amount_fen)::text AS fen
     FROM posting p JOIN ledger_account a ON a.id = p.account
     WHERE a.project_code = ANY($1) AND a.id LIKE 'DEPOSIT:%' AND p.effective_on <= $2
       AND ($3::timestamptz IS NULL OR p.recorded_at <= $3) GROUP BY 1`,
    [codes, on, knownAt ?? null],
  );
  return new Map(sums.map((row) => [row.code, fen(BigInt(row.fen))]));
};

/** What was used of deposits and what came in since the lodging, the oldest first; refunds are neither. */
export const depositMovements = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, readonly DepositMovement[]>> => {
  const found = await rows<{ code: string; on: PlainDate; fen: string; isUse: boolean }>(
    `SELECT c.code, t.effective_on::text AS on, t.amount_fen::text AS fen, t.credit = c.deposit AS "isUse"
     FROM (SELECT code, 'DEPOSIT:' || code AS deposit, 'PAYEES:' || code AS payees FROM unnest($1::text[]) u (code)) c
     JOIN ledger_transfer t ON (t.credit = c.deposit AND t.debit = c.payees) OR t.debit = c.deposit
     WHERE NOT ${isOfLodging('t.reference', 'c.code')}
       AND t.effective_on <= $2 AND ($3::timestamptz IS NULL OR t.recorded_at <= $3)
     ORDER BY t.effective_on, t.recorded_at, t.reference`,
    [codes, on, knownAt ?? null],
  );
  const movements = new Map<string, DepositMovement[]>(codes.map((code) => [code, []]));
  for (const { code, fen: amount, ...movement } of found)
    movements.get(code)?.push({ ...movement, fen: fen(BigInt(amount)) });
  return movements;
};
