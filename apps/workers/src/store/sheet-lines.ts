import { fen, type Fen, firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { payroll, type SheetRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { factColumns, factTable, type Rows } from '@anxin/service-kit';
import type { SheetLineFields, SheetLineOfMonth } from '../domain/sheet-line';
import type { PersonOnProject } from '../domain/subjects';

/** Lines of wage sheets with every version. */
export const sheetLineTable = (vault: Vault) => {
  const { subject, month, integer, tenths, amount, day } = factColumns<SheetRow, PersonOnProject>(vault);
  return factTable<typeof payroll, PersonOnProject>({
    name: 'sheet_line',
    intake: payroll,
    key: {
      project_id: subject('int', ({ project }) => project.id),
      person_id: subject('int', ({ person }) => person.id),
      pay_month: month('payMonth'),
      sheet_no: integer('sheetNo'),
    },
    columns: {
      days: tenths('days'),
      total_fen: amount('totalPayAmount'),
      deductions_fen: amount('deductions'),
      net_fen: amount('netAmount'),
      signed_on: day('signedOn'),
      advance_fen: amount('advanceDeducted'),
    },
    correctable: true,
  });
};

/** The row of a line, but for whose it is: what it belongs to says that. */
export const sheetRow = (
  { payMonth, sheetNo }: Pick<SheetLineOfMonth, 'payMonth' | 'sheetNo'>,
  fields: Partial<SheetLineFields> = {},
): SheetRow => {
  const { totalPayFen, deductionsFen, netFen, advanceFen, days, signedOn } = fields;
  return {
    payMonth,
    sheetNo,
    days,
    totalPayAmount: totalPayFen,
    deductions: deductionsFen,
    netAmount: netFen,
    advanceDeducted: advanceFen,
    signedOn,
  } as SheetRow;
};

export const sheetLineFields = (row: SheetRow): SheetLineFields =>
  ({
    totalPayFen: row.totalPayAmount,
    deductionsFen: row.deductions,
    netFen: row.netAmount,
    advanceFen: row.advanceDeducted,
    days: row.days,
    signedOn: row.signedOn,
  }) as SheetLineFields;

const OF_MONTH = `
SELECT person_id AS "personId", net_fen::text AS "netFen" FROM (
  SELECT DISTINCT ON (person_id) person_id, net_fen, withdrawn FROM sheet_line
  WHERE project_id = (SELECT id FROM project WHERE code = $1) AND pay_month = $2 AND sheet_no = 1 ORDER BY person_id, version DESC
) latest WHERE NOT withdrawn`;

/** What the month's own sheet of a project says already, signed or not, by person. */
export const sheetOfMonth = async (rows: Rows, code: string, month: PlainMonth): Promise<ReadonlyMap<number, Fen>> => {
  const lines = await rows<{ personId: number; netFen: string }>(OF_MONTH, [code, firstDayOf(month)]);
  return new Map(lines.map(({ personId, netFen }) => [personId, fen(BigInt(netFen))]));
};
