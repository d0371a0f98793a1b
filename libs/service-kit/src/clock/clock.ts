import { DomainError, type PlainDate, plainDate } from '@anxin/domain-kit';

/** Business time, passed in wherever a day matters. */
export type Clock = {
  /** The business day, in China Standard Time. */
  readonly today: () => PlainDate;
};

const CHINA_MS = 8 * 3_600_000;

/** The machine's day in China, whatever the machine's zone. */
export const machineClock: Clock = {
  today: () => plainDate(new Date(Date.now() + CHINA_MS).toISOString().slice(0, 10)),
};

/** A clock for demonstrations and tests: it stands on a day and goes forward only. */
export class SettableClock implements Clock {
  #today: PlainDate;

  constructor(today: PlainDate) {
    this.#today = today;
  }

  readonly today = (): PlainDate => this.#today;

  /** Throws `CLOCK_BACKWARDS`. */
  set(day: PlainDate): void {
    if (day < this.#today) {
      throw new DomainError(
        'CLOCK_BACKWARDS',
        `业务日期是 ${this.#today}，只能向后拨 The business day is ${this.#today}; it goes forward only.`,
        { day },
      );
    }
    this.#today = day;
  }
}
