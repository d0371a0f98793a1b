import type { AsOf } from '@anxin/service-kit';
import {
  type AccountNumber,
  addMonths,
  fen,
  plainDate,
  type PlainDate,
  plainMonth,
  type PlainMonth,
} from '@anxin/domain-kit';
import {
  dueOnBy,
  type GateDays,
  lineAsOf,
  monthAsOf,
  monthDays,
  nightShiftUntil,
  type PayTerms,
  payTermsOn,
  type PersonAsOf,
  type Stay,
  staysOn,
  type WageFacts,
  wageLine,
} from '@anxin/law';
import { MONTHS } from './any-facts.fixture';
import { type DayCase, type FactsCase } from './facts-case.fixture';
import { law, MORNING } from './facts.fixture';

/** What was known at the moment: of each key the last version, unless withdrawn. */
const known = <Row extends { recorded?: string; withdrawn?: boolean }>(
  rows: readonly Row[],
  { knownAt = '9999' }: AsOf,
  key: (row: Row) => unknown,
): Row[] =>
  [...new Map(rows.filter(({ recorded: at = '' }) => at <= knownAt).map((row) => [key(row), row])).values()].filter(
    (row) => row.withdrawn !== true,
  );

const lastOfMonth = (month: string): string => `${month}-31`;

/** Whose a fact is that ends on a day: it was told under a person's number, which may be another's (wrong numbers). */
const ownerBy = (facts: FactsCase, project: number, asOf: AsOf) => {
  const there = <Row extends { project: number }>(rows: readonly Row[] = []) =>
    rows.filter((row) => row.project === project);
  const rights = new Map(
    known(there(facts.wrongNumbers), asOf, ({ person }) => person).map(({ person, right }) => [person, right]),
  );
  const stays = known(there(facts.stays), asOf, ({ person, enteredOn }) => `${person} ${enteredOn}`);
  return (person: number, day: string): number => {
    const hasOwnStay = stays.some((stay) => stay.person === person && stay.enteredOn <= day);
    return hasOwnStay ? person : (rights.get(person) ?? person);
  };
};

/** The facts of a person's month as known at the moment. */
export const wageFacts = (
  facts: FactsCase,
  project: number,
  person: number,
  month: PlainMonth,
  asOf: AsOf,
): WageFacts => {
  const own = <Row extends { project: number; person: number }>(rows: readonly Row[] = []) =>
    rows.filter((row) => row.project === project && row.person === person);
  const ownerOf = ownerBy(facts, project, asOf);
  const told = <Row extends { project: number; person: number }>(
    rows: readonly Row[] = [],
    dayOf: (row: Row) => string,
  ) => rows.filter((row) => row.project === project && ownerOf(row.person, dayOf(row)) === person);
  const seen = (at: string | null | undefined) => typeof at === 'string' && at <= (asOf.knownAt ?? '9999');
  const early = (day: string) => MORNING < (nightShiftUntil(law, plainDate(day)) ?? '');
  const bits = (of: PlainMonth, isOn: (row: DayCase) => boolean) =>
    monthDays(
      told(facts.days, ({ day }) => day).flatMap((row) =>
        row.day.startsWith(of) && isOn(row) ? [Number(row.day.slice(8))] : [],
      ),
    );
  const gateOf = (of: PlainMonth): GateDays => ({
    entries: bits(of, ({ entry }) => seen(entry)),
    exits: bits(of, ({ day, exit, morning }) => seen(exit) || (seen(morning) && !early(day))),
    earlyExits: bits(of, ({ day, morning }) => seen(morning) && early(day)),
  });
  const around = [addMonths(month, -1), month, addMonths(month, 1)];
  const base = facts.projects?.find(({ id }) => id === project);
  const changes = known(
    (facts.terms ?? []).filter((row) => row.project === project),
    asOf,
    (row) => row.changedOn,
  ).map(({ changedOn, payDay, payPeriodOffset }) => ({
    changedOn: plainDate(changedOn),
    payDay: payDay ?? undefined,
    payPeriodOffset: payPeriodOffset ?? undefined,
  }));
  return {
    payMonth: month,
    terms: payTermsOn({ ...(base as PayTerms), changes }, month, asOf.on),
    stays: known(own(facts.stays), asOf, (row) => row.enteredOn).map((row): Stay => ({
      enteredOn: row.enteredOn as PlainDate,
      leftOn: (row.leftOn ?? undefined) as PlainDate | undefined,
      contractSignedOn: (row.contractSignedOn ?? undefined) as PlainDate | undefined,
      wageType: row.wageType ?? 'DAY',
      wageRateFen: fen(row.wageRateFen ?? 0),
      workerName: row.name ?? '',
      card: (row.card ?? undefined) as AccountNumber | undefined,
    })),
    cards: known(own(facts.cards), asOf, (row) => row.validFrom).map((row) => ({
      card: row.card as AccountNumber,
      validFrom: row.validFrom as PlainDate,
    })),
    gate: new Map(around.map((of) => [of, gateOf(of)])),
    sheets: known(own(facts.sheets), asOf, (row) => `${row.month} ${row.sheetNo ?? 1}`)
      .filter((row) => row.month === month)
      .map((row) => ({
        sheetNo: row.sheetNo ?? 1,
        netFen: fen(row.netFen),
        advanceFen: fen(row.advanceFen ?? 0),
        signedOn: (row.signedOn ?? undefined) as PlainDate | undefined,
      })),
    bankLines: known(
      told(facts.bankLines, ({ month: of }) => lastOfMonth(of)),
      asOf,
      (row) => row.lineNo,
    )
      .filter((row) => row.month === month && row.resultCode === '0000')
      .map((row) => ({
        payeeName: row.name ?? undefined,
        isNameUnclear: row.name === null || row.isNameUnclear === true,
        returnedOn: (row.returnedOn ?? undefined) as PlainDate | undefined,
        payeeAccount: row.card as AccountNumber,
        amountFen: fen(row.amountFen),
        postedOn: row.postedOn as PlainDate,
      })),
  };
};

/** Everybody on a project by the law's functions in memory. */
export const peopleInMemory = (facts: FactsCase, project: number, asOf: AsOf): PersonAsOf[] =>
  (facts.persons ?? []).map((person) => {
    const months = MONTHS.map((month) => wageFacts(facts, project, person, plainMonth(month), asOf));
    const staysByThen = staysOn(months[0]?.stays ?? [], asOf.on);
    const asOfMonths = months.map((month) => monthAsOf(month, staysByThen, asOf.on));
    return {
      stays: staysByThen,
      months: asOfMonths,
      lines: asOfMonths.flatMap((month, index) => {
        const terms = months[index]?.terms as PayTerms;
        const line = lineAsOf(
          month,
          staysByThen,
          dueOnBy(() => terms, law),
          asOf.on,
          law,
        );
        return line ? [{ payMonth: month.payMonth, ...line }] : [];
      }),
    };
  });

/** The wage lines of a project by the law. */
export const linesInMemory = (facts: FactsCase, project: number, asOf: AsOf) =>
  (facts.persons ?? []).flatMap((person) =>
    MONTHS.flatMap((month) => {
      const line = wageLine(wageFacts(facts, project, person, plainMonth(month), asOf), asOf.on, law);
      return line ? [{ personId: person, payMonth: month, ...line }] : [];
    }),
  );
