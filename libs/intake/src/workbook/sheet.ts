import { type Cell, DateCell } from '../values/cell';
import type { SheetRecord } from '../rows/record';
import { dateCell } from './dates';
import { damaged } from './refused';
import type { Attributes, XmlListener } from './xml';
import { xmlOf } from './xml';

/** What the cells of a sheet refer to. */
export type CellContext = {
  readonly strings: readonly string[];
  /** Whether the cells of a style are dates, by the style's place. */
  readonly dateStyles: readonly boolean[];
  readonly since1904: boolean;
};

/** The last column that a spreadsheet has is XFD. */
export const COLUMNS_AT_MOST = 16_384;
/** Rows that a sheet may have. */
export const ROWS_IN_SHEET = 1_048_576;

/** The place of a column by its letters, from 0. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > COLUMNS_AT_MOST) throw damaged();
  }
  return column - 1;
};

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of its own, that does not keep the chunk it was cut from; with the characters that XML cannot hold. */
export const ownText = (text: string): string => {
  const own = Buffer.from(text).toString();
  return own.includes('_x')
    ? own.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : own;
};

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/;

/** Puts the cells of a sheet together, row by row. */
class SheetListener implements XmlListener {
  #rows: SheetRecord[] = [];
  #line = 0;
  #cells: Cell[] | undefined;
  #column = -1;
  #type = '';
  #style = 0;
  #value: string | undefined;
  #isOpen = false;
  #isReading = false;

  constructor(private readonly context: CellContext) {}

  taken(): readonly SheetRecord[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'row':
        this.#line = Number(attributes['r'] ?? this.#line + 1);
        if (!Number.isInteger(this.#line) || this.#line < 1 || this.#line > ROWS_IN_SHEET) throw damaged();
        this.#cells = [];
        this.#column = -1;
        return;
      case 'c':
        this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
        if (this.#column < 0 || this.#column >= COLUMNS_AT_MOST) throw damaged();
        this.#type = attributes['t'] ?? 'n';
        this.#style = Number(attributes['s'] ?? 0);
        this.#value = undefined;
        this.#isOpen = true;
        return;
      case 'v':
      case 't':
        this.#isReading = this.#isOpen;
        return;
      case 'rPh':
        // How a word is pronounced is no part of it.
        this.#isOpen = false;
    }
  };

  text = (text: string): void => {
    if (this.#isReading) this.#value = (this.#value ?? '') + text;
  };

  close = (name: string): void => {
    switch (name) {
      case 'v':
      case 't':
        this.#isReading = false;
        return;
      case 'rPh':
        this.#isOpen = true;
        return;
      case 'c':
        this.#isOpen = false;
        if (this.#value !== undefined) this.#put(this.#cellOf(this.#value));
        return;
      case 'row':
        if (this.#cells) this.#rows.push({ line: this.#line, cells: this.#cells });
        this.#cells = undefined;
    }
  };

  #put(cell: Cell): void {
    if (!this.#cells) throw damaged();
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = cell;
  }

  #cellOf(value: string): Cell {
    switch (this.#type) {
      case 's':
        return this.context.strings[Number(value)] ?? lost();
      case 'str':
      case 'inlineStr':
      case 'e':
        return ownText(value);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd': {
        const [, day, time = '00:00:00'] = ISO.exec(value) ?? [];
        return day === undefined ? ownText(value) : new DateCell(`${day} ${time}`);
      }
      default: {
        const number = value.trim() === '' ? Number.NaN : Number(value);
        if (!Number.isFinite(number)) return ownText(value);
        return this.context.dateStyles[this.#style] ? dateCell(number, this.context.since1904) : number;
      }
    }
  }
}

const lost = (): never => {
  throw damaged();
};

/** The rows of a sheet's part, as it comes. */
export async function* sheetRecords(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<readonly SheetRecord[]> {
  const listener = new SheetListener(context);
  for await (const _ of xmlOf(chunks, listener)) {
    const rows = listener.taken();
    if (rows.length > 0) yield rows;
  }
}
