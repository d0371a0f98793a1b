import type { AsOf } from '@anxin/service-kit';
import { addDays, plainDate } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import {
  type BankCase,
  type CardCase,
  type DayCase,
  type FactsCase,
  RECORDED,
  type SheetCase,
  type StayCase,
  type TermsCase,
  type WrongNumberCase,
} from './facts-case.fixture';

export const PROJECTS = [1, 2] as const;
const PERSONS = [1, 2, 3] as const;
export const MONTHS = ['2025-12', '2026-01', '2026-02'] as const;

const dayFrom = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(plainDate(from), count));
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const name = fc.constantFrom('name 1', 'name 2');
const card = fc.constantFrom('card 1', 'card 2', 'card 3');
const recorded = fc.constantFrom(...RECORDED);
const whose = { project: fc.constantFrom(...PROJECTS), person: fc.constantFrom(...PERSONS) };

/** One to three versions of a row, each recorded no earlier than the one before. */
const versions = <Key extends object, Fields extends object>(key: fc.Arbitrary<Key>, fields: fc.Arbitrary<Fields>) =>
  fc.tuple(key, fc.array(fc.tuple(fields, recorded), { minLength: 1, maxLength: 3 })).map(([of, told]) => {
    const moments = told.map(([, moment]) => moment).toSorted();
    return told.map(([row], index) => ({ ...of, ...row, version: index + 1, recorded: moments[index] ?? RECORDED[0] }));
  });

const distinct = <Row extends object>(
  rows: fc.Arbitrary<Row[]>,
  key: (row: Row) => string,
  [minLength, maxLength]: readonly [number, number],
) =>
  fc
    .uniqueArray(rows, { minLength, maxLength, selector: ([first]) => (first ? key(first) : '') })
    .map((all) => all.flat());

const withdrawn = fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0);
const stays = distinct(
  versions(
    fc.record({ ...whose, enteredOn: dayFrom('2025-12-20', 50) }),
    fc.record({
      leftOn: orNone(dayFrom('2026-01-10', 60)),
      contractSignedOn: orNone(dayFrom('2025-12-20', 60)),
      wageType: fc.constantFrom('DAY' as const, 'MONTH' as const),
      wageRateFen: fc.integer({ min: 1, max: 900_000 }),
      name,
      card: orNone(card),
      withdrawn,
    }),
  ) as fc.Arbitrary<StayCase[]>,
  ({ project, person, enteredOn }) => `${project} ${person} ${enteredOn}`,
  [3, 10],
);
const sheets = distinct(
  versions(
    fc.record({ ...whose, month: fc.constantFrom(...MONTHS), sheetNo: fc.constantFrom(1, 1, 1, 2, 3) }),
    fc.record({
      advanceFen: fc.constantFrom(0, 0, 50_000),
      netFen: fc.integer({ min: 0, max: 4_000_000 }),
      signedOn: orNone(dayFrom('2026-01-20', 60)),
      withdrawn,
    }),
  ) as fc.Arbitrary<SheetCase[]>,
  ({ project, person, month, sheetNo }) => `${project} ${person} ${month} ${sheetNo}`,
  [2, 10],
);
const bankLines = distinct(
  versions(
    fc.record({ ...whose, lineNo: fc.nat(50), month: fc.constantFrom(...MONTHS), card }),
    fc.record({
      amountFen: fc.integer({ min: 0, max: 600_000 }),
      postedOn: dayFrom('2026-01-20', 60),
      name: orNone(name),
      isNameUnclear: fc.constantFrom(false, false, false, true),
      returnedOn: orNone(dayFrom('2026-02-01', 60)),
      resultCode: fc.constantFrom('0000', '0000', '0000', '9999'),
    }),
  ) as fc.Arbitrary<BankCase[]>,
  ({ project, lineNo }) => `${project} ${lineNo}`,
  [3, 12],
);
const cards = distinct(
  versions(
    fc.record({ ...whose, validFrom: dayFrom('2026-01-20', 40) }),
    fc.record({ card, withdrawn }),
  ) as fc.Arbitrary<CardCase[]>,
  ({ project, person, validFrom }) => `${project} ${person} ${validFrom}`,
  [0, 4],
);
const terms = distinct(
  versions(
    fc.record({ project: fc.constantFrom(...PROJECTS), changedOn: dayFrom('2025-12-01', 80) }),
    fc.record({
      payDay: orNone(fc.integer({ min: 1, max: 31 })),
      payPeriodOffset: orNone(fc.constantFrom(0 as const, 1 as const)),
    }),
  ) as fc.Arbitrary<TermsCase[]>,
  ({ project, changedOn }) => `${project} ${changedOn}`,
  [0, 3],
);
const wrongNumbers = distinct(
  versions(fc.record(whose), fc.record({ right: fc.constantFrom(...PERSONS) })) as fc.Arbitrary<WrongNumberCase[]>,
  ({ project, person }) => `${project} ${person}`,
  [0, 2],
);
/** Mostly early, at times late, seldom never. */
const punched = fc.oneof(
  { arbitrary: fc.constant(RECORDED[0]), weight: 5 },
  { arbitrary: orNone(recorded), weight: 1 },
);
const days = fc.uniqueArray(
  fc
    .record({
      ...whose,
      day: dayFrom('2025-12-25', 60),
      entry: punched,
      exit: orNone(punched),
      morning: fc.option(recorded, { nil: null, freq: 1 }),
    })
    .filter(({ entry, exit, morning }) => entry !== null || exit !== null || morning !== null),
  { minLength: 20, maxLength: 60, selector: ({ project, person, day }) => `${project} ${person} ${day}` },
) as fc.Arbitrary<DayCase[]>;

/** Facts of three people on two projects: nights, returns, new cards, supplementary sheets, several stays, late and withdrawn versions, own and foreign cards, wrong numbers. */
export const anyFacts = fc.record({
  projects: fc.tuple(
    ...PROJECTS.map((id) =>
      fc.record({
        id: fc.constant(id),
        payDay: fc.integer({ min: 1, max: 31 }),
        payPeriodOffset: fc.constantFrom(0, 1),
      }),
    ),
  ),
  terms,
  stays,
  cards,
  sheets,
  bankLines,
  days,
  wrongNumbers,
});
export type AnyFacts = typeof anyFacts extends fc.Arbitrary<infer Facts> ? Facts : never;
export const anyAsOf: fc.Arbitrary<AsOf> = fc.record({
  on: fc.oneof(dayFrom('2025-12-25', 90), dayFrom('2026-02-15', 40)),
  knownAt: fc.option(fc.constantFrom('2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z'), {
    nil: undefined,
  }),
});

/** The same facts for another pair of projects and other people, so that cases share a database. */
export const movedBy = ({ projects, ...facts }: AnyFacts, by: number): FactsCase => {
  const moved = <Row extends { project: number; person: number }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, project: row.project + by, person: row.person + by }));
  return {
    projects: projects.map((project) => ({ ...project, id: project.id + by })),
    persons: PERSONS.map((id) => id + by),
    terms: facts.terms.map((row) => ({ ...row, project: row.project + by })),
    stays: moved(facts.stays),
    cards: moved(facts.cards),
    sheets: moved(facts.sheets),
    bankLines: moved(facts.bankLines),
    days: moved(facts.days),
    wrongNumbers: moved(facts.wrongNumbers).map((row) => ({ ...row, right: row.right + by })),
  };
};
