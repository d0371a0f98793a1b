import { fen, formatYuan } from '@anxin/domain-kit';
import { text, type Text } from '@anxin/law';
import { cellText } from '../values/cell';
import { FileRefused } from '../faults/fault';
import { HEADINGS } from '../rows/headings';
import { type TextMapping, type TextPart, partsOfColumn, type ValuePart } from './mapping';
import { makeCell, type Made } from './make-cell';
import type { Line, TextRecord } from './text-lines';

/** A column's cell of a line, given the record that came before the rows. */
export const cellOf = (column: TextMapping['columns'][string], line: Line, head: Line | undefined): Made =>
  makeCell(partsOfColumn<TextPart | ValuePart>(column), (part) => {
    if ('value' in part) return '';
    return part.of === 'head' ? (head?.field(part) ?? '') : line.field(part);
  });

type Totals = NonNullable<TextMapping['totals']>;

/** What a file says of a figure, and what its rows come to; `—` where that cannot be read. */
type Figure = { readonly name: Text; readonly stated: string; readonly reckoned: string };

const ROWS = text('行数', 'rows');
const NONE = '—';
const refused = (zh: string, en: string): FileRefused =>
  new FileRefused(
    'CONTROL_TOTAL',
    text(`${zh}文件可能不完整，请向出具方重新索取。`, `${en} The file may be incomplete: ask its sender for it again.`),
  );

const withoutTotals = (mark: string, rows: number): FileRefused =>
  refused(
    `没有找到合计记录（${mark}），已有 ${rows} 行。`,
    `The record with the totals (${mark}) is missing after ${rows} rows.`,
  );

const yuan = (amount: bigint): string => formatYuan(fen(amount));

class Control {
  #rows = 0;
  readonly #sums = new Map<string, bigint>();
  readonly #unread = new Set<string>();
  #stated: Line | undefined;
  #head: Line | undefined;

  constructor(
    private readonly mapping: TextMapping,
    private readonly totals: Totals,
  ) {}

  take(record: TextRecord): void {
    if ('fault' in record) return;
    if (record.kind === 'head') this.#head = record;
    if (record.kind === this.totals.in) this.#stated = record;
    if (record.kind !== 'row') return;
    this.#rows += 1;
    for (const name of Object.keys(this.totals.sums)) this.#add(name, record);
  }

  /** Those that do not agree. Throws `FileRefused` where the record with the totals is missing. */
  wrong(): readonly Figure[] {
    const stated = this.#stated;
    if (!stated) throw withoutTotals(this.mapping.records?.[this.totals.in] ?? '', this.#rows);
    const figures = [...this.#ofRows(stated), ...this.#ofSums(stated)];
    return figures.filter((figure) => figure.stated === NONE || figure.stated !== figure.reckoned);
  }

  #ofRows(stated: Line): readonly Figure[] {
    const { rows } = this.totals;
    if (!rows) return [];
    const told = cellText(stated.field(rows)).trim();
    return [{ name: ROWS, stated: /^\d+$/.test(told) ? String(Number(told)) : NONE, reckoned: String(this.#rows) }];
  }

  #ofSums(stated: Line): readonly Figure[] {
    return Object.entries<TextPart>(this.totals.sums).map(([name, part]) => {
      const read = this.#amount(
        name,
        makeCell([part], (one) => stated.field(one)),
      );
      const reckoned = this.#unread.has(name) ? NONE : yuan(this.#sums.get(name) ?? 0n);
      const called = text(HEADINGS[name]?.[0] ?? name, name);
      return { name: called, stated: read === undefined ? NONE : yuan(read), reckoned };
    });
  }

  #add(name: string, line: Line): void {
    const column = this.mapping.columns[name];
    const amount = column && this.#amount(name, cellOf(column, line, this.#head));
    if (amount === undefined) this.#unread.add(name);
    else this.#sums.set(name, (this.#sums.get(name) ?? 0n) + amount);
  }

  #amount(name: string, { cell }: Made): bigint | undefined {
    const value = this.mapping.of.columns[name]?.read(cellText(cell).trim());
    return typeof value === 'bigint' ? value : undefined;
  }
}

/** Holds what a file says of all its rows against them. Throws `FileRefused` (`CONTROL_TOTAL`) where it does not agree. */
export const checkTotals = async (mapping: TextMapping, lines: AsyncIterable<TextRecord>): Promise<void> => {
  const { totals } = mapping;
  if (!totals) return;
  const control = new Control(mapping, totals);
  for await (const record of lines) control.take(record);
  const wrong = control.wrong();
  if (wrong.length === 0) return;
  const zh = wrong.map(({ name, stated, reckoned }) => `${name.zh}文件写 ${stated}，各行合计 ${reckoned}`).join('；');
  const en = wrong
    .map(({ name, stated, reckoned }) => `${name.en} ${stated} stated, ${reckoned} in the rows`)
    .join('; ');
  throw refused(`控制合计不符：${zh}。`, `The control totals do not agree: ${en}.`);
};
