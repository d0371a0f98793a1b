import type { TableFile } from '@anxin/answer';
import type { PlainDate } from '@anxin/domain-kit';
import {
  type CellValue,
  type Fault,
  faultsOfRow,
  HEADINGS,
  readTable,
  sentenceOf,
  show,
  type Table,
} from '@anxin/intake';
import { text } from '@anxin/law';
import { tableText, type Terminal } from './terminal';

type Values = Readonly<Record<string, CellValue>>;
type Shown = { readonly line: number; readonly values: Values };
type Refused = { readonly line: number; readonly faults: readonly Fault[] };

/** How a file reads by itself: its first rows, and what is wrong with any. */
export type Trial = {
  readonly table: Table;
  readonly first: readonly Shown[];
  readonly firstRefused: readonly Refused[];
  readonly rows: number;
  readonly refused: number;
};

const [FIRST_ROWS, FIRST_REFUSED] = [3, 20];

/** Reads a file to its end; what its rows refer to nobody is asked. Throws `FileRefused`. */
export const tried = async (file: TableFile, today: PlainDate): Promise<Trial> => {
  const table: Table = file.table;
  const [first, firstRefused]: [Shown[], Refused[]] = [[], []];
  let [rows, refused] = [0, 0];
  for await (const { rows: batch, position } of (await readTable(table, file, { today, mapping: file.mapping }))
    .batches) {
    for (const row of batch) {
      rows += 1;
      const faults = faultsOfRow(table, row, { knows: () => true, contradictions: () => [], position });
      if (first.length < FIRST_ROWS) first.push(row);
      if (faults.length === 0) continue;
      refused += 1;
      if (firstRefused.length < FIRST_REFUSED) firstRefused.push({ line: row.line, faults });
    }
  }
  return { table, first, firstRefused, rows, refused };
};

/** Prints the first rows side by side, numbers masked, and what was refused. */
export const printTrial = (terminal: Terminal, { table, first, firstRefused, rows, refused }: Trial): void => {
  const say = (zh: string, en: string): string => text(zh, en)[terminal.language];
  const names = Object.keys(table.columns).filter((name) => first.some(({ values }) => values[name] !== undefined));
  const head = [say('列', 'column'), ...first.map(({ line }) => say(`第 ${line} 行`, `line ${line}`))];
  const cells = names.map((name) => [
    terminal.language === 'zh' ? (HEADINGS[name]?.[0] ?? name) : name,
    ...first.map(({ values }) => show(values[name], table.columns[name]?.personal)),
  ]);
  if (first.length > 0) terminal.out(tableText(head, cells));
  terminal.out(say(`共 ${rows} 行，被拒 ${refused} 行。`, `${rows} rows, ${refused} refused.`));
  const listed = firstRefused.flatMap(({ line, faults }) =>
    faults.map((fault) => [String(line), fault.column, fault.code, sentenceOf(fault)[terminal.language]]),
  );
  if (listed.length > 0)
    terminal.out(tableText(say('行,列,代码,说明', 'line,column,code,sentence').split(','), listed, [0]));
};
