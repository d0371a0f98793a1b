import type { Fault, Note } from '@anxin/intake';
import type { Place } from './place';

/** A row, or a whole file (line 0 or 1), that did not go in. */
export type Refusal = { readonly place: Place; readonly faults: readonly Fault[] };

/** What is odd about a row that went in. */
export type Noted = { readonly place: Place; readonly note: Note };

const SHOWN_AT_MOST = 20;

/** Hears of each as it comes. */
export type RefusalListener = {
  readonly refusal?: (refusal: Refusal) => void;
  readonly note?: (noted: Noted) => void;
};

/** What was refused or odd. Counts everything, keeps the first few for the screen, hands each on as it comes. */
export class Refusals {
  readonly first: Refusal[] = [];
  readonly byCode = new Map<string, number>();
  readonly notes = new Map<string, number>();
  readonly unknownColumns: { readonly file: string; readonly columns: readonly string[] }[] = [];
  readonly ignoredFiles: string[] = [];
  rows = 0;

  readonly #listeners: readonly RefusalListener[];

  constructor(...listeners: readonly (RefusalListener | undefined)[]) {
    this.#listeners = listeners.filter((listener) => listener !== undefined);
  }

  add(refusal: Refusal): void {
    this.rows += 1;
    if (this.first.length < SHOWN_AT_MOST) this.first.push(refusal);
    for (const { code } of refusal.faults) this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    for (const listener of this.#listeners) listener.refusal?.(refusal);
  }

  note(table: string, place: Place, note: Note): void {
    const name = `${table}.${note.column} ${note.code}`;
    this.notes.set(name, (this.notes.get(name) ?? 0) + 1);
    for (const listener of this.#listeners) listener.note?.({ place, note });
  }
}
