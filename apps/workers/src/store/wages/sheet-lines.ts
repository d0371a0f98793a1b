import { fen, type Fen, firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { payroll, type SheetRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { worthOf } from '@anxin/law';
import { factColumns, factTable, type Rows } from '@anxin/service-kit';
import type { SheetLineFields, SheetLineOfMonth } from '../../domain/sheet-line';
import type { PersonOnProject } from '../../domain/subjects';

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
SELECT person_id AS "personId", sheet_no AS "sheetNo", net_fen::text AS "netFen",
  coalesce(advance_fen, 0)::text AS "advanceFen"
FROM (
  SELECT DISTINCT ON (person_id, sheet_no) person_id, sheet_no, net_fen, advance_fen, withdrawn FROM sheet_line
  WHERE project_id = (SELECT id FROM project WHERE code = $1) AND pay_month = $2
  ORDER BY person_id, sheet_no, version DESC
) latest WHERE NOT withdrawn`;

type LineOfMonth = {
  readonly personId: number;
  readonly sheetNo: number;
  readonly netFen: string;
  readonly advanceFen: string;
};

/** What the lines of a project's month are worth already, signed or not: of each person by sheet. */
export const sheetsOfMonth = async (
  rows: Rows,
  code: string,
  month: PlainMonth,
): Promise<ReadonlyMap<number, ReadonlyMap<number, Fen>>> => {
  const sheets = new Map<number, Map<number, Fen>>();
  for (const line of await rows<LineOfMonth>(OF_MONTH, [code, firstDayOf(month)])) {
    const { personId, sheetNo, netFen, advanceFen } = line;
    const worth = worthOf({ netFen: fen(BigInt(netFen)), advanceFen: fen(BigInt(advanceFen)) });
    sheets.set(personId, (sheets.get(personId) ?? new Map<number, Fen>()).set(sheetNo, worth));
  }
  return sheets;
};
