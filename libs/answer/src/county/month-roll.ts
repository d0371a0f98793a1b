import { countDays, type GateDays, type MonthDays } from '@anxin/law';

/** One person's month takes this many numbers, side by side. */
const WIDTH = 8;
const [TYPE, DAYS_OF_TYPE, OTHER_TYPE, DAYS_OF_OTHER, MIXED] = [3, 4, 5, 6, 7] as const;
/** What a punch was, and where the days of such punches stand. */
export const [ENTRY, EXIT, EARLY_EXIT] = [0, 1, 2] as const;
export type Way = typeof ENTRY | typeof EXIT | typeof EARLY_EXIT;

const FIRST_PEOPLE = 1_024;

/** The punches of one month by person as bits, a bit a day: small, and side by side in memory. */
export class MonthRoll {
  #numbers = new Int32Array(FIRST_PEOPLE * WIDTH);

  /**
   * @param bit the day
   * @param attendType 0 where the way of attending was not told
   */
  note(person: number, bit: number, way: Way, attendType: number): void {
    const at = person * WIDTH;
    if (at >= this.#numbers.length) this.#grow(at + WIDTH);
    const numbers = this.#numbers;
    numbers[at + way]! |= bit;
    if (attendType === 0) return;
    if (numbers[at + TYPE] === 0) numbers[at + TYPE] = attendType;
    if (numbers[at + TYPE] === attendType) {
      numbers[at + DAYS_OF_TYPE]! |= bit;
      return;
    }
    if (numbers[at + OTHER_TYPE] === 0) numbers[at + OTHER_TYPE] = attendType;
    if (numbers[at + OTHER_TYPE] === attendType) numbers[at + DAYS_OF_OTHER]! |= bit;
    else numbers[at + MIXED]! |= bit;
  }

  daysOf(person: number): GateDays {
    const [entries = 0, exits = 0, earlyExits = 0] = this.#numbers.subarray(person * WIDTH, person * WIDTH + TYPE);
    return { entries: entries as MonthDays, exits: exits as MonthDays, earlyExits: earlyExits as MonthDays };
  }

  /** The days that were told with more than one way of attending, or with a third. */
  *mixedDays(): Generator<{ readonly person: number; readonly day: number }> {
    const numbers = this.#numbers;
    for (let at = 0; at < numbers.length; at += WIDTH) {
      const [ofType = 0, , ofOther = 0, mixed = 0] = numbers.subarray(at + DAYS_OF_TYPE, at + WIDTH);
      const days = ((ofType & ofOther) | mixed) as MonthDays;
      if (countDays(days) === 0) continue;
      for (let day = 1; day <= 31; day += 1) if (days & (1 << (day - 1))) yield { person: at / WIDTH, day };
    }
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
