import { DomainError, type Fen, formatYuan, type PlainDate } from '@anxin/domain-kit';
import {
  payroll,
  readRow,
  readTable,
  type Row,
  type SheetRow,
  type Source,
  table,
  type ValuesOf,
  words,
} from '@anxin/intake';

/** What a draft says of a row beside: whom it is to be paid to, as a bank's batch or as a roster calls it. */
const { columns } = table({
  ...{ name: payroll.name, key: [], references: {} },
  columns: {
    ...payroll.columns,
    payeeAccount: words(),
    payeeName: words(),
    payRollBankCardNumber: words(),
    workerName: words(),
  },
});
/** The table of a draft in a file. */
export const draftPayroll = { ...payroll, columns };

/** A row of a draft: what the import reads of it, and whom it names to be paid. */
export type ToldDraft = {
  /** The sheet of a workbook; empty of a CSV or what was typed. */
  readonly sheet: string;
  /** Its line, or its place among what was typed. */
  readonly line: number;
  readonly row: Row<SheetRow>;
  readonly payee: { readonly account: string | undefined; readonly name: string | undefined };
};

type Place = Pick<ToldDraft, 'sheet' | 'line'>;

const draftOf = ({ sheet, line }: Place, index: number, row: Row<ValuesOf<typeof draftPayroll>>): ToldDraft => {
  const { payeeAccount, payeeName, payRollBankCardNumber, workerName, ...values } = row.values;
  return {
    ...{ sheet, line, payee: { account: payeeAccount ?? payRollBankCardNumber, name: payeeName ?? workerName } },
    row: { ...row, line: index + 1, values },
  };
};

const ROWS_AT_MOST = 5_000;

const tooManyRows = (): DomainError =>
  new DomainError(
    'PAGE_TOO_LARGE',
    `一个项目一个月的工资表至多 ${ROWS_AT_MOST} 行 A project’s sheet of a month has at most ${ROWS_AT_MOST} rows.`,
  );

/**
 * The rows of a draft in a file, read as the import reads one; each is numbered by its place among them. Throws
 * `FileRefused`, and `PAGE_TOO_LARGE` for more than 5,000 rows.
 */
export const readDraftFile = async (source: Source, today: PlainDate): Promise<readonly ToldDraft[]> => {
  const { batches } = await readTable(draftPayroll, source, { today });
  const drafts: ToldDraft[] = [];
  for await (const { sheet, rows } of batches) {
    for (const row of rows) drafts.push(draftOf({ sheet, line: row.line }, drafts.length, row));
    if (drafts.length > ROWS_AT_MOST) throw tooManyRows();
  }
  return drafts;
};

/** A row as it is typed into a form. */
export type TypedRow = {
  readonly idCardNumber: string;
  readonly sheetNo?: number | null | undefined;
  readonly days?: number | null | undefined;
  readonly totalPayFen?: Fen | null | undefined;
  readonly deductionsFen?: Fen | null | undefined;
  readonly netFen: Fen;
  readonly advanceFen?: Fen | null | undefined;
  readonly signedOn?: PlainDate | null | undefined;
  readonly payeeAccount?: string | null | undefined;
  readonly payeeName?: string | null | undefined;
};

/** The rows of a draft that was typed, as the cells of a file would say them. */
export const readTypedDraft = (
  rows: readonly TypedRow[],
  of: { readonly projectCode: string; readonly payMonth: string },
  today: PlainDate,
): readonly ToldDraft[] =>
  rows.map((typed, index) => {
    const yuan = (amount: Fen | null | undefined): string =>
      amount === null || amount === undefined ? '' : formatYuan(amount);
    const text = (value: string | number | null | undefined): string => String(value ?? '');
    const told = {
      ...{ ...of, idCardNumber: typed.idCardNumber, sheetNo: text(typed.sheetNo), days: text(typed.days) },
      ...{ totalPayAmount: yuan(typed.totalPayFen), deductions: yuan(typed.deductionsFen) },
      ...{ netAmount: yuan(typed.netFen), advanceDeducted: yuan(typed.advanceFen), signedOn: text(typed.signedOn) },
      ...{ payeeAccount: text(typed.payeeAccount), payeeName: text(typed.payeeName) },
    };
    return draftOf({ sheet: '', line: index + 1 }, index, readRow(draftPayroll, told, { today }));
  });
