import type { TableColumn } from '../../imports/offered';
import type { Stay } from '../by-employer';

/** A row of a table as it is typed, by column. */
export type TypedRow = Readonly<Record<string, string | undefined>>;

/** A moment as a form has it, `2026-03-02T07:01`, as files say it. */
const cellOf = (typed: string | undefined): string =>
  (typed ?? '').trim().replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, '$1 $2:00');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What was typed as a file of its table: a few rows go the way of many. Row n stands on line n + 2. */
export const fileOf = (table: string, columns: readonly TableColumn[], rows: readonly TypedRow[]): File => {
  const names = columns.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => cellOf(row[name])))];
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return new File([text], `${table}.csv`, { type: 'text/csv' });
};

/** The row of the form that stands on a line of its file. */
export const placeOf = (line: number): number => line - 2;

const WAGE_TYPES: Readonly<Record<string, string>> = { DAY: '日薪', MONTH: '月薪' };
const CENTS = 2;

const yuanOf = (fen: string): string => {
  const digits = fen.padStart(CENTS + 1, '0');
  return `${digits.slice(0, -CENTS)}.${digits.slice(-CENTS)}`;
};

/** Those on site who lack a contract or a card of their own. */
export const lackingOf = (stays: readonly Stay[], today: string): readonly Stay[] =>
  stays.filter(
    ({ leftOn, contractSignedOn, cardMasked }) =>
      (leftOn === null || leftOn >= today) && (contractSignedOn === null || cardMasked === null),
  );

/** What is known already of somebody who lacks something; who it is, only the contractor's own papers say. */
export const begunOf = (stay: Stay): TypedRow => ({
  teamName: stay.teamName ?? undefined,
  employerCreditCode: stay.employerCreditCode,
  workType: stay.workType ?? undefined,
  wageType: WAGE_TYPES[stay.wageType],
  wageRate: yuanOf(stay.wageRateFen),
  contractSignedOn: stay.contractSignedOn ?? undefined,
  enteredOn: stay.enteredOn,
});
