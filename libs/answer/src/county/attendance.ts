import type { CitizenNumber, PlainDate, PlainMonth, ProjectCode } from '@anxin/domain-kit';
import type { Fault, Instant, PunchRow } from '@anxin/intake';
import type { GateDays, TimeOfDay } from '@anxin/law';
import type { Place } from '../files/place';
import { EARLY_EXIT, ENTRY, EXIT, MonthRoll } from './month-roll';
import { PunchLog } from './punch-log';

/** A punch that somebody asked to see (`--why`). */
export type PunchFact = { readonly row: PunchRow; readonly place: Place };

/** The days of a month on which one person entered and left a project. */
export type PersonDays = {
  readonly projectCode: ProjectCode;
  readonly idCardNumber: CitizenNumber;
  readonly month: PlainMonth;
  readonly days: GateDays;
};

/** Until when an exit is early on a day; undefined where there are no night shifts. */
export type NightShiftUntil = (day: PlainDate) => TimeOfDay | undefined;

/** Numbers texts as they come; 0 is kept for "none". */
class Numbering {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #texts: string[] = [''];
  // Mostly the text asked for before.
  #last = { text: '', number: 0 };

  numberOf(text = ''): number {
    if (text === this.#last.text) return this.#last.number;
    const known = this.#numbers.get(text);
    const number = known ?? this.#texts.push(text) - 1;
    if (known === undefined) this.#numbers.set(text, number);
    this.#last = { text, number };
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

const secondsOf = (time: TimeOfDay): number => (twoDigits(time, 0) * 60 + twoDigits(time, 3)) * 60;

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
  readonly #months = new Map<PlainMonth, MonthRoll>();
  readonly #people = new Map<ProjectCode, Map<CitizenNumber, number>>();
  // Hardly anybody works on two projects at once: the one heard of last is mostly the one again.
  readonly #last = new Map<CitizenNumber, { projectCode: ProjectCode; number: number }>();
  #count = 0;
  // Punches come sorted: mostly the day of the one before, whose parts need not be cut again.
  #day = { text: ' ', roll: new MonthRoll(), bit: 0, number: 0, earlyBefore: 0 };
  readonly kept: PunchFact[] = [];

  /**
   * @param isProject whether there is a project of that code
   * @param nightShiftUntil by the exit's date
   * @param watched the punches to keep whole, for an explanation
   */
  constructor(
    private readonly isProject: (code: ProjectCode) => boolean,
    private readonly nightShiftUntil: NightShiftUntil,
    private readonly watched?: (row: PunchRow) => boolean,
  ) {}

  /** Takes a punch; `false` where there is no such project. */
  add(row: PunchRow, file: string, fileNumber: number, line: number): boolean {
    const { projectCode, idCardNumber, date, direction, attendType, deviceCode = '' } = row;
    const person = this.#numberOf(projectCode, idCardNumber);
    if (person === undefined) return false;
    if (!date.startsWith(this.#day.text)) this.#day = this.#dayOf(date);
    const { roll, bit, number, earlyBefore } = this.#day;
    const type = this.#attendTypes.numberOf(attendType);
    const [isEntry, second] = [direction === '01', secondOf(date)];
    roll.note(person, bit, isEntry ? ENTRY : second < earlyBefore ? EARLY_EXIT : EXIT, type);
    this.#log.add(person, number, second * 2 + (isEntry ? 0 : 1), deviceCode, type, fileNumber, line);
    if (this.watched?.(row)) this.kept.push({ row, place: { file, line } });
    return true;
  }

  /** The worker-days of everybody with a punch, registered or not. */
  *days(): Generator<PersonDays> {
    for (const [projectCode, people] of this.#people) {
      for (const [idCardNumber, person] of people) {
        for (const [month, roll] of this.#months) {
          const days = roll.daysOf(person);
          if ((days.entries | days.exits | days.earlyExits) !== 0) yield { projectCode, idCardNumber, month, days };
        }
      }
    }
  }

  /** The punches that are in already with another `attendType`. The day they count for stands either way. */
  *contradictions(fileName: (file: number) => string): Generator<{ place: Place; fault: Fault }> {
    for (const { file, line, attendType, stands } of this.#log.contradictions(this.#suspects())) {
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

  /** The days, by person, that were told with more than one way of attending. */
  #suspects(): ReadonlyMap<number, ReadonlySet<number>> {
    const suspects = new Map<number, Set<number>>();
    for (const [month, roll] of this.#months) {
      for (const { person, day } of roll.mixedDays()) {
        const number = this.#days.numberOf(`${month}-${String(day).padStart(2, '0')}`);
        const days = suspects.get(person);
        if (days) days.add(number);
        else suspects.set(person, new Set([number]));
      }
    }
    return suspects;
  }

  #numberOf(projectCode: ProjectCode, idCardNumber: CitizenNumber): number | undefined {
    const last = this.#last.get(idCardNumber);
    if (last?.projectCode === projectCode) return last.number;
    let people = this.#people.get(projectCode);
    if (!people && !this.isProject(projectCode)) return undefined;
    if (!people) this.#people.set(projectCode, (people = new Map<CitizenNumber, number>()));
    let number = people.get(idCardNumber);
    if (number === undefined) people.set(idCardNumber, (number = this.#count++));
    this.#last.set(idCardNumber, { projectCode, number });
    return number;
  }

  #dayOf(date: Instant) {
    const text = date.slice(0, 10);
    const month = text.slice(0, 7) as PlainMonth;
    let roll = this.#months.get(month);
    if (!roll) this.#months.set(month, (roll = new MonthRoll()));
    const until = this.nightShiftUntil(text as PlainDate);
    const earlyBefore = until === undefined ? 0 : secondsOf(until);
    return { text, roll, bit: 1 << (twoDigits(text, 8) - 1), number: this.#days.numberOf(text), earlyBefore };
  }
}
