import { monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import {
  type BankRecord,
  type ClueRecord,
  type DayRecord,
  maskForLists,
  type MonthRecords,
  type MovementRecord,
  PAID,
  type SheetRecord,
  type SiteRecord,
  staysOn,
  type StayRecord,
  type TermsRecord,
  type Told,
} from '@anxin/law';
import type { PunchFact } from '../county/attendance';
import type { BankFact, Fact, MovementFact, Person, Place, Project, SheetFact, StayFact } from '../county/facts';
import { siteOf } from '../answer/indicator-facts';
import { payTermsOf } from '../answer/lines';

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
  shown: shown(stay.workerName, stay.card),
});

const sheetRecord = (sheet: SheetFact, on: PlainDate): SheetRecord => ({
  netFen: sheet.netFen,
  // A signature of a later day is not known yet.
  ...(sheet.signedOn && sheet.signedOn <= on ? { signedOn: sheet.signedOn } : {}),
  ...at(sheet.places),
});

const bankRecord = ({ row, places, ...line }: BankFact): BankRecord => ({
  ...line,
  ...at(places),
  bankSerial: row.bankSerial,
  resultCode: PAID,
  shown: shown(row.payeeName, row.payeeAccount),
});

export const termsRecord = (project: Project): TermsRecord => ({ ...payTermsOf(project), ...at(project.places) });

export const siteRecord = (project: Project): SiteRecord => ({
  site: siteOf(project),
  toldOf: () => at(project.places),
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

const dayRecord = (day: PlainDate, punches: readonly PunchFact[]): DayRecord => {
  const entry = punches.find(({ row }) => row.direction === '01');
  const exit = punches.find(({ row }) => row.direction !== '01');
  const places = [entry, exit].flatMap((punch) => (punch ? [punch.place] : []));
  return { ...at(places), day, entry: entry !== undefined, exit: exit !== undefined };
};

/** The days of people at the gate by person and month, from the punches that were watched. */
export const daysOf = (punches: readonly PunchFact[], on: PlainDate) => {
  const byMonth = new Map<string, Map<PlainDate, PunchFact[]>>();
  for (const punch of punches) {
    const day = dayOfInstant(punch.row.date);
    if (day > on) continue;
    const key = `${punch.row.idCardNumber} ${monthOf(day)}`;
    const days = byMonth.get(key) ?? new Map<PlainDate, PunchFact[]>();
    days.set(day, [...(days.get(day) ?? []), punch]);
    byMonth.set(key, days);
  }
  return (idCardNumber: string, month: PlainMonth): readonly DayRecord[] =>
    [...(byMonth.get(`${idCardNumber} ${month}`) ?? [])]
      .map(([day, own]) => dayRecord(day, own))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
};

/** What was told of a person's month by a day. */
export const monthRecords = (
  { stays, months, idCardNumber }: Person,
  payMonth: PlainMonth,
  on: PlainDate,
  days: ReturnType<typeof daysOf>,
): MonthRecords => {
  const month = months.get(payMonth);
  return {
    payMonth,
    stays: staysOn(stays, on).map(stayRecord),
    sheets: month?.sheet ? [sheetRecord(month.sheet, on)] : [],
    bankLines: (month?.bankLines ?? []).filter(({ postedOn }) => postedOn <= on).map(bankRecord),
    days: days(idCardNumber, payMonth),
  };
};

/** Whose a fact is, as a list shows it: 曾* 620***********22. */
export const whoOf = ({ idCardNumber, stays }: Person, on: PlainDate): string => {
  const name = staysOn(stays, on).at(-1)?.workerName;
  return [name && maskForLists('name', name), maskForLists('citizenNumber', idCardNumber)].filter(Boolean).join(' ');
};
