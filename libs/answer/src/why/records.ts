import { addDays, type CitizenNumber, monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import {
  type BankRecord,
  type CardRecord,
  type ClueRecord,
  type DayRecord,
  hasComeBack,
  maskForLists,
  type MonthRecords,
  type MovementRecord,
  nightShiftUntil,
  type ParameterBook,
  type SheetRecord,
  shiftDayOf,
  type SiteRecord,
  staysOn,
  type StayRecord,
  type TermsRecord,
  type Told,
} from '@anxin/law';
import type { PunchFact } from '../county/attendance';
import type { BankFact, CardFact, Fact, MovementFact, Person, Project, SheetFact, StayFact } from '../county/facts';
import type { Place } from '../files/place';
import { payTermsOf } from '../answer/lines';
import { siteOf } from '../answer/project-fields';

// The facts of files as the law's proofs ask for them: with file and line, names and numbers masked.

const at = (places: readonly Place[]): Told => ({
  origin: places.map(({ file, line }) => `${file}:${line}`).join(' '),
  recordedAt: null,
});

const shown = (name: string | undefined, account: string | undefined) => ({
  name: name === undefined ? null : maskForLists('name', name),
  account: account === undefined ? null : maskForLists('bankCard', account),
});

const stayRecord = (stay: StayFact): StayRecord => ({
  ...stay,
  ...at(stay.places),
  shown: shown(stay.row.workerName, stay.card),
});

const cardRecord = ({ card, validFrom, places }: CardFact): CardRecord => ({
  card,
  validFrom,
  ...at(places),
  shown: maskForLists('bankCard', card),
});

const sheetRecord = (sheet: SheetFact, on: PlainDate): SheetRecord => ({
  sheetNo: sheet.sheetNo,
  netFen: sheet.netFen,
  advanceFen: sheet.advanceFen,
  // A signature of a later day is not known yet.
  ...(sheet.signedOn && sheet.signedOn <= on ? { signedOn: sheet.signedOn } : {}),
  ...at(sheet.places),
});

const bankRecord = ({ row, places, ...line }: BankFact, on: PlainDate): BankRecord => ({
  ...line,
  // Nor that a payment comes back later.
  returnedOn: hasComeBack(line, on) ? line.returnedOn : undefined,
  ...at(places),
  bankSerial: row.bankSerial,
  resultCode: row.resultCode,
  shown: shown(row.payeeName, row.payeeAccount),
});

/** The rows of a project and of its changes by a day. */
const toldBy = ({ places, changes }: Project, on: PlainDate): Told =>
  at([...places, ...changes.filter(({ row }) => row.changedOn && row.changedOn <= on).flatMap((fact) => fact.places)]);

export const termsRecord = (project: Project, payMonth: PlainMonth, on: PlainDate): TermsRecord => ({
  ...payTermsOf(project, payMonth, on),
  ...toldBy(project, on),
});

export const siteRecord = (project: Project, on: PlainDate): SiteRecord => ({
  site: siteOf(project),
  toldOf: () => toldBy(project, on),
});

export const movementRecord = ({ row, places, ...movement }: MovementFact): MovementRecord => ({
  ...movement,
  ...at(places),
  bankSerial: row.bankSerial,
  purpose: row.purpose,
  shown: shown(row.counterpartyName, row.counterpartyAccount),
});

export const clueRecord = ({ row, places }: Fact<Project['clues'][number]['row']>): ClueRecord => ({
  ...at(places),
  receivedOn: dayOfInstant(row.receivedAt),
  channel: row.channel,
  externalNo: row.externalNo,
});

/** A punch with the day of its shift. */
type ShiftPunch = PunchFact & { readonly day: PlainDate };

const isEntry = ({ row }: PunchFact): boolean => row.direction === '01';

const dayRecord = (day: PlainDate, punches: readonly ShiftPunch[]): DayRecord => {
  const entry = punches.find(isEntry);
  const exit = punches.find((punch) => !isEntry(punch));
  const places = [entry, exit].flatMap((punch) => (punch ? [punch.place] : []));
  const endedNextMorning = exit !== undefined && dayOfInstant(exit.row.date) !== day;
  return { ...at(places), day, entry: entry !== undefined, exit: exit !== undefined, endedNextMorning };
};

/** The punches of one person, each on the day of its shift. */
const shiftsOf = (punches: readonly PunchFact[], law: ParameterBook): readonly ShiftPunch[] => {
  const timeOf = ({ row }: PunchFact) => row.date.slice('yyyy-MM-dd '.length);
  const isEarlyExit = (punch: PunchFact): boolean => {
    const until = nightShiftUntil(law, dayOfInstant(punch.row.date));
    return !isEntry(punch) && until !== undefined && timeOf(punch) < until;
  };
  const daysOfThose = (which: (punch: PunchFact) => boolean) =>
    new Set(punches.filter(which).map(({ row }) => dayOfInstant(row.date)));
  const [entered, left] = [daysOfThose(isEntry), daysOfThose((punch) => !isEntry(punch) && !isEarlyExit(punch))];
  return punches.map((punch) => {
    const day = dayOfInstant(punch.row.date);
    const before = addDays(day, -1);
    const dayBefore = { entry: entered.has(before), lateExit: left.has(before) };
    return { ...punch, day: shiftDayOf(day, isEarlyExit(punch), dayBefore) };
  });
};

/** The days of people at the gate by person and month, from the punches that were watched. */
export const daysOf = (punches: readonly PunchFact[], on: PlainDate, law: ParameterBook) => {
  const byPerson = groupBy(
    punches.filter(({ row }) => dayOfInstant(row.date) <= on),
    ({ row }) => row.idCardNumber,
  );
  return (idCardNumber: CitizenNumber, month: PlainMonth): readonly DayRecord[] => {
    const shifts = shiftsOf(byPerson.get(idCardNumber) ?? [], law).filter(({ day }) => monthOf(day) === month);
    return [...groupBy(shifts, ({ day }) => day)]
      .map(([day, own]) => dayRecord(day, own))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  };
};

const groupBy = <Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** What was told of a person's month on a project by a day. */
export const monthRecords = (
  { unpaid }: Project,
  { stays, cards, months, idCardNumber }: Person,
  payMonth: PlainMonth,
  on: PlainDate,
  days: ReturnType<typeof daysOf>,
): MonthRecords => {
  const month = months.get(payMonth);
  const notPaid = unpaid.filter(({ row }) => row.idCardNumber === idCardNumber && row.payMonth === payMonth);
  const bankLines = [...(month?.bankLines ?? []), ...notPaid].filter(({ postedOn }) => postedOn <= on);
  return {
    payMonth,
    stays: staysOn(stays, on).map(stayRecord),
    cards: cards.filter(({ validFrom }) => validFrom <= on).map(cardRecord),
    sheets: (month?.sheets ?? []).map((sheet) => sheetRecord(sheet, on)),
    bankLines: bankLines
      .toSorted((a, b) => (a.row.postedAt < b.row.postedAt ? -1 : 1))
      .map((line) => bankRecord(line, on)),
    days: days(idCardNumber, payMonth),
  };
};

/** Whose a fact is, as a list shows it: 曾* 620***********22. */
export const whoOf = ({ idCardNumber, stays }: Person, on: PlainDate): string => {
  const name = staysOn(stays, on).at(-1)?.row.workerName;
  return [name && maskForLists('name', name), maskForLists('citizenNumber', idCardNumber)].filter(Boolean).join(' ');
};
