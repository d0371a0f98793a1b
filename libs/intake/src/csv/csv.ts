import type { SheetRecord } from '../rows/record';

/** What may stand between two cells. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The longest line in bytes. */
export const LINE_LIMIT = 65_536;

/** The fields of a record that has a quote in it, taken line by line as RFC 4180 reads them. */
class Fields {
  readonly cells: string[] = [];
  /** A quoted field goes on in the next line. */
  open = false;
  /** A quote stood where RFC 4180 has none: inside a bare field, or before more of a quoted one. */
  stray = false;
  #cell = '';

  constructor(private readonly separator: string) {}

  take(line: string): void {
    if (this.open) this.#cell += '\n';
    for (let at = 0; at <= line.length;) {
      const quoted = this.open || line[at] === '"';
      if (quoted) at = this.#takeQuoted(line, this.open ? at : at + 1);
      if (this.open) return;
      const next = line.indexOf(this.separator, at);
      const end = next < 0 ? line.length : next;
      const rest = line.slice(at, end);
      this.stray ||= quoted ? rest.trim() !== '' : rest.includes('"');
      this.cells.push(this.#cell + rest);
      this.#cell = '';
      at = end + 1;
    }
  }

  /** Takes a quoted field up to its closing quote, or all of the line while it stays open; says where it stopped. */
  #takeQuoted(line: string, from: number): number {
    for (let at = from; ;) {
      const quote = line.indexOf('"', at);
      this.open = quote < 0;
      this.#cell += line.slice(at, this.open ? line.length : quote);
      if (this.open) return line.length;
      if (line[quote + 1] !== '"') return quote + 1;
      this.#cell += '"';
      at = quote + 2;
    }
  }
}

type OpenRecord = { readonly line: number; readonly fields: Fields; readonly lines: string[]; bytes: number };

/**
 * Cuts text that comes in chunks into records. No library at hand keeps reading after a line without bound or a quote
 * that never closes: here the one line is refused and the next is read as itself, in bounded memory.
 */
export class CsvReader {
  #carry = '';
  #skipping = false;
  #line = 1;
  #open: OpenRecord | undefined;
  #records: SheetRecord[] = [];

  /** @param bytesIn how many bytes a text takes in the file's encoding */
  constructor(
    private readonly bytesIn: (text: string) => number,
    private readonly separator: string = ',',
  ) {}

  push(chunk: string): readonly SheetRecord[] {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      this.#takeLine(this.#carry === '' ? chunk.slice(start, end) : this.#carry + chunk.slice(start, end));
      this.#carry = '';
      start = end + 1;
    }
    if (!this.#skipping) this.#carry += chunk.slice(start);
    // One more: it may be the CR of a CRLF whose LF has not come yet.
    if (this.#carry.length > LINE_LIMIT + 1) {
      this.#skipping = true;
      this.#carry = '';
    }
    return this.#taken();
  }

  end(): readonly SheetRecord[] {
    if (this.#carry !== '' || this.#skipping) this.#takeLine(this.#carry);
    while (this.#open) this.#abandon(this.#open, 'UNCLOSED');
    return this.#taken();
  }

  #taken(): readonly SheetRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #takeLine(raw: string): void {
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const tooLong = this.#skipping || (raw.length > LINE_LIMIT / 4 && this.bytesIn(text) > LINE_LIMIT);
    this.#skipping = false;
    if (tooLong) {
      while (this.#open) this.#abandon(this.#open, 'UNCLOSED');
      this.#records.push({ line: this.#line, fault: 'TOO_LONG' });
      this.#line += 1;
    } else if (this.#open) {
      this.#continue(this.#open, text);
    } else {
      this.#begin(text);
    }
  }

  #begin(text: string): void {
    const line = this.#line;
    this.#line += 1;
    if (!text.includes('"')) {
      this.#records.push({ line, cells: text.split(this.separator) });
      return;
    }
    const fields = new Fields(this.separator);
    fields.take(text);
    if (!fields.open) this.#records.push({ line, cells: fields.cells });
    else this.#open = { line, fields, lines: [text], bytes: this.bytesIn(text) };
  }

  #continue(open: OpenRecord, text: string): void {
    open.lines.push(text);
    open.bytes += this.bytesIn(text) + 1;
    this.#line += 1;
    if (open.bytes > LINE_LIMIT) return this.#abandon(open, 'TOO_LONG');
    open.fields.take(text);
    // A quote that is followed by more than a separator did not close the field but opens one of this line's own.
    if (open.fields.stray) return this.#abandon(open, 'UNCLOSED');
    if (open.fields.open) return;
    this.#records.push({ line: open.line, cells: open.fields.cells });
    this.#open = undefined;
  }

  /** Refuses the line that opened the quote and reads those after it as lines of their own. */
  #abandon({ line, lines }: OpenRecord, fault: 'TOO_LONG' | 'UNCLOSED'): void {
    this.#open = undefined;
    this.#records.push({ line, fault });
    this.#line = line + 1;
    for (const text of lines.slice(1)) this.#takeLine(text);
  }
}
