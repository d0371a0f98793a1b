import { fen, type PlainDate } from '@anxin/domain-kit';
import { jsonText, type Place, type Rows, type Tx } from '@anxin/service-kit';
import type { CaseUnit } from '../../domain/case';
import type { Count, Counts, WorkReport, WorkReportKey, WorkReportKind } from '../../domain/report';

/** Whoever changes it locks it; its history has this name as well. */
export const workReportStream = (id: string): string => `work-report:${id}`;
export const workReportId = ({ unit, kind, period }: WorkReportKey): string => `${unit}/${kind}/${period}`;

/** Where a unit is: a town sees its own reports, a department its own, the office all. */
export const placeOfUnit = (unit: CaseUnit): Place => {
  const [kind, name = null] = unit.split(':', 2);
  return { sector: kind === 'DEPARTMENT' ? name : null, area: kind === 'TOWN' ? name : null };
};

type Stored = Omit<WorkReport, 'note' | 'counts'> & {
  readonly note: string | null;
  readonly counts: Readonly<Record<string, Omit<Count, 'fen'> & { readonly fen: string }>>;
};

const countsIn = (stored: Stored['counts']): Counts =>
  Object.fromEntries(Object.entries(stored).map(([what, count]) => [what, { ...count, fen: fen(BigInt(count.fen)) }]));

const REPORT = `SELECT unit, kind, period, handed_in_on::text AS "handedInOn", is_nil AS "isNil", note, counts FROM work_report`;

const reportsIn = async (rows: Rows, where: string, values: readonly unknown[]): Promise<readonly WorkReport[]> =>
  (await rows<Stored>(`${REPORT} WHERE ${where}`, [...values])).map(({ note, counts, ...report }) => ({
    ...report,
    note: note ?? undefined,
    counts: countsIn(counts),
  }));

export const workReportsById = (rows: Rows, ids: readonly string[]): Promise<readonly WorkReport[]> =>
  reportsIn(rows, 'id = ANY($1)', [ids]);

/** What was handed in for a week or month. */
export const workReportsOf = (
  rows: Rows,
  period: string,
  kinds: readonly WorkReportKind[],
): Promise<readonly WorkReport[]> => reportsIn(rows, 'period = $1 AND kind = ANY($2)', [period, kinds]);

const SAVE = `
INSERT INTO work_report (id, unit, kind, period, handed_in_on, is_nil, note, counts, sector, area_code)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Keeps what was handed in. */
export const saveWorkReport = async (
  tx: Tx,
  report: WorkReport & { readonly handedInOn: PlainDate },
): Promise<void> => {
  const { unit, kind, period, handedInOn, isNil, note, counts } = report;
  const { sector, area } = placeOfUnit(unit);
  const values = [workReportId(report), unit, kind, period, handedInOn, isNil, note ?? null, jsonText(counts)];
  await tx.query(SAVE, [...values, sector, area]);
};
