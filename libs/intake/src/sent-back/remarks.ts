import type { Text } from '@anxin/law';
import { type Fault, noteSentenceOf, sentenceOf } from '../faults/fault';
import type { Note } from '../faults/note';

/** What is said of a row: why it was refused, or what is odd about it though it went in. */
export type Remark = {
  /** Empty where it is about the row as a whole. */
  readonly column: string;
  readonly code: string;
  readonly says: Text;
  readonly isFault: boolean;
};

export const remarkOfFault = (fault: Fault): Remark => ({
  column: fault.column,
  code: fault.code,
  says: sentenceOf(fault),
  isFault: true,
});

export const remarkOfNote = (note: Note): Remark => ({
  column: note.column,
  code: note.code,
  says: noteSentenceOf(note),
  isFault: false,
});

/** Rows of one file that are sent back at once: more than anybody corrects by hand. */
export const SENT_BACK_AT_MOST = 20_000;

const isFault = (remark: Remark): boolean => remark.isFault;

/** What is said of the rows of one file, by sheet and line; of further rows only how many there are. */
export class Remarks {
  readonly #sheets = new Map<string, Map<number, Remark[]>>();
  /** Rows that went in, in the order in which they came. */
  readonly #noted: { readonly lines: Map<number, Remark[]>; readonly line: number }[] = [];
  #rows = 0;
  #lastLeft = '';
  /** Rows beyond those that are kept. */
  left = 0;

  /**
   * Adds to what is said of a row. Of more rows than are kept, those that went in make room for refused ones.
   * @param sheet as the reading of the file names it, empty of a CSV
   */
  add(sheet: string, line: number, remarks: readonly Remark[]): void {
    const lines = this.#sheets.get(sheet) ?? new Map<number, Remark[]>();
    const known = lines.get(line);
    if (known) return void known.push(...remarks);
    const isRefused = remarks.some(isFault);
    if (this.#rows >= SENT_BACK_AT_MOST && !(isRefused && this.#makeRoom())) return this.#leave(sheet, line);
    this.#rows += 1;
    this.#sheets.set(sheet, lines.set(line, [...remarks]));
    if (!isRefused) this.#noted.push({ lines, line });
  }

  on(sheet: string): ReadonlyMap<number, readonly Remark[]> {
    return this.#sheets.get(sheet) ?? new Map<number, Remark[]>();
  }

  #makeRoom(): boolean {
    for (let last = this.#noted.pop(); last; last = this.#noted.pop()) {
      // It may have been refused after all.
      if (last.lines.get(last.line)?.some(isFault)) continue;
      last.lines.delete(last.line);
      this.#rows -= 1;
      this.left += 1;
      return true;
    }
    return false;
  }

  /** What is said of one row comes one after the other. */
  #leave(sheet: string, line: number): void {
    const row = `${sheet}:${line}`;
    if (row !== this.#lastLeft) this.left += 1;
    this.#lastLeft = row;
  }
}
