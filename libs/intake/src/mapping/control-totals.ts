import { fen, formatYuan } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import { cellText } from '../cell';
import { FileRefused } from '../fault';
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

/** What a file says of a figure, and what its rows come to. */
type Figure = { readonly name: string; readonly stated: string; readonly reckoned: string };

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

  /** Those that do not agree. */
  wrong(): readonly Figure[] {
    const stated = this.#stated;
    if (!stated) return [{ name: '合计', stated: '—', reckoned: String(this.#rows) }];
    const { rows, sums } = this.totals;
    const figures = Object.entries(sums).map(([name, part]): Figure => {
      const read = this.#amount(
        name,
        makeCell([part as TextPart], (one) => stated.field(one)),
      );
      const reckoned = this.#unread.has(name) ? '—' : yuan(this.#sums.get(name) ?? 0n);
      return { name, stated: read === undefined ? '—' : yuan(read), reckoned };
    });
    if (rows) {
      const told = cellText(stated.field(rows as TextPart)).trim();
      figures.unshift({
        name: '行数',
        stated: /^\d+$/.test(told) ? String(Number(told)) : '—',
        reckoned: String(this.#rows),
      });
    }
    return figures.filter((figure) => figure.stated === '—' || figure.stated !== figure.reckoned);
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
  const told = (sign: string, of: (figure: Figure) => string): string => wrong.map(of).join(sign);
  throw new FileRefused(
    'CONTROL_TOTAL',
    text(
      `控制合计不符：${told('；', ({ name, stated, reckoned }) => `${name} 文件写 ${stated}，各行为 ${reckoned}`)}。文件可能不完整，请向出具方重新索取。`,
      `The control totals do not agree: ${told('; ', ({ name, stated, reckoned }) => `${name === '行数' ? 'rows' : name === '合计' ? 'totals' : name} ${stated} stated, ${reckoned} in the rows`)}. The file may be incomplete: ask its sender for it again.`,
    ),
    wrong.map(({ name }) => name).filter((name) => name in mapping.of.columns),
  );
};
