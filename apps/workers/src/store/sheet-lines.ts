import { fen, type Fen } from '@anxin/domain-kit';
import { payroll, type SheetRow, type Standing, type Version } from '@anxin/intake';
import type { Rows, Tx } from '@anxin/service-kit';
import type { PersonKey } from './persons';
import { standingByKey } from './standing';
import type { KnownProject } from './subjects';

/** A sheet line that goes in, with its project, its person and where it came from. */
export type NewSheetLine = {
  readonly version: Version<SheetRow>;
  readonly project: KnownProject;
  readonly person: PersonKey;
  readonly origin: string;
};

/** Which lines are asked for. */
export type SheetKey = {
  readonly row: SheetRow;
  readonly project: KnownProject;
  readonly person: PersonKey;
};

type StoredLine = {
  place: number;
  days: number | null;
  totalFen: string | null;
  deductionsFen: string | null;
  netFen: string;
  signedOn: string | null;
  origin: string;
};

const firstOf = (month: string): string => `${month}-01`;

const STANDING = `
SELECT k.place::int - 1 AS place, l.days, l.total_fen::text AS "totalFen", l.deductions_fen::text AS "deductionsFen",
  l.net_fen::text AS "netFen", l.signed_on::text AS "signedOn", l.origin
FROM unnest($1::int[], $2::int[], $3::date[]) WITH ORDINALITY k (project_id, person_id, pay_month, place)
JOIN sheet_line l USING (project_id, person_id, pay_month) ORDER BY l.version`;

/** A stored line as its file told it. */
const rowOf = (stored: StoredLine, { projectCode, payMonth, idCardNumber }: SheetRow): SheetRow => {
  const amount = (text: string | null) => (text === null ? undefined : fen(BigInt(text)));
  return {
    projectCode,
    payMonth,
    idCardNumber,
    days: stored.days ?? undefined,
    totalPayAmount: amount(stored.totalFen),
    deductions: amount(stored.deductionsFen),
    netAmount: fen(BigInt(stored.netFen)),
    signedOn: stored.signedOn ?? undefined,
  } as SheetRow;
};

/** What stands under these keys. */
export const standingSheetLines = async (
  tx: Tx,
  keys: readonly SheetKey[],
): Promise<ReadonlyMap<string, Standing<SheetRow>>> => {
  const stored = await tx.query<StoredLine[]>(STANDING, [
    keys.map(({ project }) => project.id),
    keys.map(({ person }) => person.id),
    keys.map(({ row }) => firstOf(row.payMonth)),
  ]);
  const versions = stored.flatMap((line) => {
    const key = keys[line.place];
    return key ? [{ values: rowOf(line, key.row), origin: line.origin }] : [];
  });
  return standingByKey(payroll, versions);
};

const OF_MONTH = `
SELECT person_id AS "personId", net_fen::text AS "netFen" FROM (
  SELECT DISTINCT ON (person_id) person_id, net_fen, withdrawn FROM sheet_line
  WHERE project_id = (SELECT id FROM project WHERE code = $1) AND pay_month = $2 ORDER BY person_id, version DESC
) latest WHERE NOT withdrawn`;

/** What the sheet of a project's month says already, signed or not, by person. */
export const sheetOfMonth = async (rows: Rows, code: string, month: string): Promise<ReadonlyMap<number, Fen>> => {
  const lines = await rows<{ personId: number; netFen: string }>(OF_MONTH, [code, firstOf(month)]);
  return new Map(lines.map(({ personId, netFen }) => [personId, fen(BigInt(netFen))]));
};

// A line that was corrected away stays so, whatever a file completes of it.
const INSERT = `
INSERT INTO sheet_line (project_id, person_id, pay_month, version, withdrawn, days, total_fen, deductions_fen, net_fen,
  signed_on, origin, unknown)
SELECT k.project_id, k.person_id, k.pay_month, k.version, coalesce((
    SELECT l.withdrawn FROM sheet_line l WHERE l.project_id = k.project_id AND l.person_id = k.person_id
      AND l.pay_month = k.pay_month ORDER BY l.version DESC LIMIT 1), false),
  days, total_fen, deductions_fen, net_fen, signed_on, origin, unknown
FROM unnest($1::int[], $2::int[], $3::date[], $4::int[], $5::int[], $6::bigint[], $7::bigint[], $8::bigint[],
  $9::date[], $10::text[], $11::jsonb[])
  k (project_id, person_id, pay_month, version, days, total_fen, deductions_fen, net_fen, signed_on, origin, unknown)
RETURNING withdrawn, project_id || ' ' || person_id || ' ' || pay_month AS key`;

/** Keeps lines. Answers those that count, which are all but the ones corrected away. */
export const insertSheetLines = async (tx: Tx, lines: readonly NewSheetLine[]): Promise<readonly NewSheetLine[]> => {
  if (lines.length === 0) return [];
  const rows = lines.map(({ version }) => version.values);
  const stored = await tx.query<{ withdrawn: boolean; key: string }[]>(INSERT, [
    lines.map(({ project }) => project.id),
    lines.map(({ person }) => person.id),
    rows.map(({ payMonth }) => firstOf(payMonth)),
    lines.map(({ version }) => version.version),
    rows.map(({ days }) => days ?? null),
    rows.map(({ totalPayAmount }) => totalPayAmount?.toString() ?? null),
    rows.map(({ deductions }) => deductions?.toString() ?? null),
    rows.map(({ netAmount }) => netAmount.toString()),
    rows.map(({ signedOn }) => signedOn ?? null),
    lines.map(({ origin }) => origin),
    lines.map(({ version }) => (version.unknown ? JSON.stringify(version.unknown) : null)),
  ]);
  const gone = new Set(stored.flatMap(({ withdrawn, key }) => (withdrawn ? key : [])));
  return lines.filter(
    ({ project, person, version }) => !gone.has(`${project.id} ${person.id} ${firstOf(version.values.payMonth)}`),
  );
};
