/** A record of a CSV file with the line it begins on, or the fault that keeps it from being one. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'TOO_LONG' | 'UNCLOSED' };

/** The longest line in bytes. */
export const LINE_LIMIT = 65_536;

/** The fields of a record that has a quote in it; `undefined` while a quoted field is still open (RFC 4180). */
export const splitQuoted = (record: string): string[] | undefined => {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (record[at] === '"') {
      for (at += 1; ; at += 1) {
        const quote = record.indexOf('"', at);
        if (quote < 0) return undefined;
        cell += record.slice(at, quote);
        at = quote + 1;
        if (record[at] !== '"') break;
        cell += '"';
      }
    }
    const comma = record.indexOf(',', at);
    cells.push(cell + record.slice(at, comma < 0 ? record.length : comma));
    if (comma < 0) return cells;
    at = comma + 1;
  }
};

type OpenRecord = { readonly line: number; readonly lines: string[]; bytes: number };

/**
 * Cuts text that comes in chunks into records. No library at hand keeps reading after a line without bound or a quote
 * that never closes: here the one line is refused and the next is read as itself, in bounded memory.
 */
export class CsvReader {
  #carry = '';
  #skipping = false;
  #line = 1;
  #open: OpenRecord | undefined;
  #records: CsvRecord[] = [];

  /** @param bytesIn how many bytes a text takes in the file's encoding */
  constructor(private readonly bytesIn: (text: string) => number) {}

  push(chunk: string): readonly CsvRecord[] {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      this.#takeLine(this.#carry === '' ? chunk.slice(start, end) : this.#carry + chunk.slice(start, end));
      this.#carry = '';
      start = end + 1;
    }
    if (!this.#skipping) this.#carry += chunk.slice(start);
    if (this.#carry.length > LINE_LIMIT) {
      this.#skipping = true;
      this.#carry = '';
    }
    return this.#taken();
  }

  end(): readonly CsvRecord[] {
    if (this.#carry !== '' || this.#skipping) this.#takeLine(this.#carry);
    while (this.#open) this.#abandon(this.#open, 'UNCLOSED');
    return this.#taken();
  }

  #taken(): readonly CsvRecord[] {
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
      if (text.trim() !== '') this.#records.push({ line, cells: text.split(',') });
      return;
    }
    const cells = splitQuoted(text);
    if (cells) this.#records.push({ line, cells });
    else this.#open = { line, lines: [text], bytes: this.bytesIn(text) };
  }

  #continue(open: OpenRecord, text: string): void {
    open.lines.push(text);
    open.bytes += this.bytesIn(text) + 1;
    this.#line += 1;
    if (open.bytes > LINE_LIMIT) return this.#abandon(open, 'TOO_LONG');
    const cells = text.includes('"') ? splitQuoted(open.lines.join('\n')) : undefined;
    if (!cells) return;
    this.#records.push({ line: open.line, cells });
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
