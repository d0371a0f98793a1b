import { maskNumbers, type Text } from '@anxin/law';
import type { NoteCode } from '../column';
import { type Fault, noteSentenceOf, sentenceOf } from '../fault';
import type { FaultCode } from '../fault-codes';
import type { Note } from '../note';

/** What is said of a row: why it was refused, or what is odd about it though it went in. */
export type Remark = {
  /** Empty where it is about the row as a whole. */
  readonly column: string;
  readonly code: FaultCode | NoteCode;
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

/** What is said of the rows of one file, by sheet and line; of further rows only how many there are. */
export class Remarks {
  readonly #sheets = new Map<string, Map<number, Remark[]>>();
  #rows = 0;
  /** Rows beyond those that are kept. */
  left = 0;

  /** @param sheet as it is or masked, empty of a CSV */
  add(sheet: string, line: number, remarks: readonly Remark[]): void {
    const name = maskNumbers(sheet);
    const lines = this.#sheets.get(name) ?? new Map<number, Remark[]>();
    const known = lines.get(line);
    if (known) return void known.push(...remarks);
    if (this.#rows >= SENT_BACK_AT_MOST) return void (this.left += 1);
    this.#rows += 1;
    this.#sheets.set(name, lines.set(line, [...remarks]));
  }

  on(sheet: string): ReadonlyMap<number, readonly Remark[]> {
    return this.#sheets.get(maskNumbers(sheet)) ?? new Map<number, Remark[]>();
  }
}
