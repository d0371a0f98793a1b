import { dayInChina, DomainError, type Moment, momentAt, momentInChina, type PlainDate } from '@anxin/domain-kit';

/** Business time, passed in wherever a day matters. */
export type Clock = {
  /** The business day, in China Standard Time. */
  readonly today: () => PlainDate;
  /** The moment, on that day. */
  readonly now: () => Moment;
};

const nowOfMachine = (): Moment => momentAt(Date.now());

/** The machine's day in China, whatever the machine's zone. */
export const machineClock: Clock = { today: () => dayInChina(nowOfMachine()), now: nowOfMachine };

/** A clock for demonstrations and tests: it stands on a day and goes forward only. */
export class SettableClock implements Clock {
  #today: PlainDate;

  constructor(today: PlainDate) {
    this.#today = today;
  }

  readonly today = (): PlainDate => this.#today;

  /** On its day, the time that the machine has. */
  readonly now = (): Moment => {
    const machine = nowOfMachine();
    const midnight = momentInChina(dayInChina(machine), 0);
    return momentInChina(this.#today, Date.parse(machine) - Date.parse(midnight));
  };

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
