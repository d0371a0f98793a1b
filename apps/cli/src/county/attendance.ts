import type { PlainMonth } from '@anxin/domain-kit';
import type { Fault, Instant, PunchRow } from '@anxin/intake';
import type { MonthDays } from '@anxin/law';
import { monthOf } from './county-builder';
import type { Person, Place } from './facts';
import { PunchLog } from './punch-log';

/** A punch that somebody asked to see (`--why`). */
export type PunchFact = { readonly row: PunchRow; readonly place: Place };

/** Numbers texts as they come; 0 is kept for "none". */
class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  numberOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#numbers.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** Two independent 32-bit hashes stand for a device's code: of one size, and as good as the code. */
const hashOf = (text: string, factor: number): number => {
  let hash = factor;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), factor) ^ (hash >>> 15);
  return hash | 0;
};
const FACTORS = [0x01000193, 0x9e3779b1] as const;

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Seconds of the day, from `yyyy-MM-dd HH:mm:ss`. */
const secondOf = (moment: string): number =>
  (twoDigits(moment, 11) * 60 + twoDigits(moment, 14)) * 60 + twoDigits(moment, 17);

/**
 * Rolls punches up into worker-days as they come: two bits a person and day, whatever the number of punches. The
 * punches themselves go to a log on disk, which alone can tell a contradiction.
 */
export class Attendance {
  readonly #log = new PunchLog();
  readonly #attendTypes = new Numbering();
  readonly #days = new Numbering();
  // Punches come sorted: mostly the day of the one before, whose parts need not be cut again.
  #day = { text: ' ', month: '' as PlainMonth, bit: 0, number: 0 };

  /** @param watched the punches to keep whole, for an explanation */
  constructor(private readonly watched?: (row: PunchRow) => boolean) {}

  readonly kept: PunchFact[] = [];

  add(row: PunchRow, person: Person, file: number, place: Place): void {
    const { date, direction, attendType, deviceCode = '' } = row;
    if (!date.startsWith(this.#day.text)) this.#day = this.#dayOf(date);
    const { month, bit, number } = this.#day;
    const days = monthOf(person, month);
    if (direction === '01') days.entries = (days.entries | bit) as MonthDays;
    else days.exits = (days.exits | bit) as MonthDays;
    this.#log.add(
      person.number,
      number,
      secondOf(date) * 2 + (direction === '01' ? 0 : 1),
      hashOf(deviceCode, FACTORS[0]),
      hashOf(deviceCode, FACTORS[1]),
      this.#attendTypes.numberOf(attendType),
      file,
      place.line,
    );
    if (this.watched?.(row)) this.kept.push({ row, place });
  }

  /** The punches that are in already with another `attendType`. The day they count for stands either way. */
  *contradictions(fileName: (file: number) => string): Generator<{ place: Place; fault: Fault }> {
    for (const { file, line, attendType, stands } of this.#log.contradictions()) {
      const fault: Fault = {
        code: 'CONTRADICTS',
        column: 'attendType',
        shown: this.#attendTypes.textOf(attendType),
        stands: `${this.#attendTypes.textOf(stands.attendType)} (${fileName(stands.file)}:${stands.line})`,
      };
      yield { place: { file: fileName(file), line }, fault };
    }
  }

  close(): void {
    this.#log.close();
  }

  #dayOf(date: Instant) {
    const text = date.slice(0, 10);
    const bit = 1 << (twoDigits(text, 8) - 1);
    return { text, month: text.slice(0, 7) as PlainMonth, bit, number: this.#days.numberOf(text) };
  }
}
