import { firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { lastOf } from '../pay/month-days';
import { daysSinceLeaving, type StayTerms } from '../pay/stay';
import type { DueOn } from '../pay/wage-line';
import { isUndetermined } from '../undetermined';
import type { IndicatorFacts } from './indicators';
import { type PersonAsOf } from '../pay/person-as-of';
import { type MonthTotals, monthTotals } from './pay-totals';

/** The indicators that need nothing but people: their stays, attendance, sheets and bank lines. */
export const PAY_INDICATORS = ['W01', 'W02', 'W06', 'W07', 'W08', 'W09', 'W10', 'W18', 'W19'] as const;
export type PayIndicator = (typeof PAY_INDICATORS)[number];
export type PayFacts = { readonly [Code in PayIndicator]: IndicatorFacts<Code> };

/** Says that an indicator could not look at a month, and for want of what. */
export type NoteMissing = (code: PayIndicator, missing: string, payMonth: PlainMonth) => void;

type Asked<Who> = {
  readonly totals: MonthTotals<Who>;
  /** Everybody, with the stays that exist on the day. */
  readonly stays: ReadonlyMap<Who, readonly StayTerms[]>;
  readonly dueOnOf: DueOn;
  readonly on: PlainDate;
  readonly law: ParameterBook;
  readonly note?: NoteMissing | undefined;
};

/** Those months whose due day lies before the day; one whose due day is not known is noted. */
const pastDue = <Month extends { readonly payMonth: PlainMonth }>(
  { dueOnOf, on, note }: Omit<Asked<unknown>, 'stays'>,
  code: PayIndicator,
  months: readonly Month[],
) =>
  months.flatMap((month) => {
    const dueOn = dueOnOf(month.payMonth);
    if (!isUndetermined(dueOn)) return dueOn < on ? [{ ...month, dueOn }] : [];
    note?.(code, dueOn.missing, month.payMonth);
    return [];
  });

/** The months that have totals of a kind, with these. */
const monthsWith = <Who, Kind extends 'lines' | 'presence' | 'sheets'>(totals: MonthTotals<Who>, kind: Kind) =>
  [...totals].flatMap(([payMonth, { [kind]: total }]) => (total ? [{ payMonth, ...total }] : []));

const aboutPay = (asked: Omit<Asked<unknown>, 'stays'>): Pick<PayFacts, 'W02' | 'W06' | 'W07' | 'W18'> => {
  const { on, note, totals } = asked;
  const [lines, presence] = [monthsWith(totals, 'lines'), monthsWith(totals, 'presence')];
  return {
    W02: {
      on,
      months: pastDue(asked, 'W02', lines).flatMap(({ payMonth, dueOn, arrearsFen }) =>
        arrearsFen > 0n ? [{ payMonth, dueOn, arrearsFen }] : [],
      ),
    },
    W06: {
      on,
      months: lines
        .filter(({ arrearsFen }) => arrearsFen > 0n)
        .flatMap(({ payMonth, payableFen, coveredFen }) => {
          if (!isUndetermined(payableFen)) return [{ payMonth, payableFen, coveredFen }];
          note?.('W06', payableFen.missing, payMonth);
          return [];
        }),
    },
    W07: {
      on,
      months: pastDue(asked, 'W07', presence).map(({ payMonth, peoplePresent }) => ({
        payMonth,
        linesPaid: totals.get(payMonth)?.lines?.linesPaid ?? 0,
        peoplePresent,
      })),
    },
    W18: { on, months: presence.map(({ payMonth: month, days: _, ...counts }) => ({ month, ...counts })) },
  };
};

const aboutSheets = ({ totals, on, law, note }: Omit<Asked<unknown>, 'stays'>): Pick<PayFacts, 'W08' | 'W09'> => {
  const sheets = monthsWith(totals, 'sheets');
  return {
    W08: {
      on,
      months: sheets.flatMap(({ payMonth, minimum, signedLines, linesBelow, signedFen }) => {
        if (!isUndetermined(minimum)) {
          return [{ payMonth, signedLines, linesBelow, signedFen, minimumWageFen: minimum.minimumWageFen }];
        }
        if (signedLines > 0) note?.('W08', minimum.missing, payMonth);
        return [];
      }),
    },
    W09: {
      on,
      months: sheets.flatMap(({ payMonth, highestSignedFen }) => {
        const limitFen = law.at('highNetAmount', firstDayOf(payMonth));
        if (!isUndetermined(limitFen)) return [{ payMonth, highestSignedFen, limitFen }];
        note?.('W09', limitFen.missing, payMonth);
        return [];
      }),
    },
  };
};

const everybody = <Who>(totals: MonthTotals<Who>, of: 'misdirected' | 'owed'): ReadonlySet<Who> =>
  new Set([...totals.values()].flatMap((month) => month[of]));

const attendance = <Who>({ totals, stays, on }: Asked<Who>): PayFacts['W01'] => {
  const open = [...stays.values()].map((own) => own.filter(({ leftOn }) => !leftOn || leftOn >= on));
  const entered = open.flatMap((own) => own.map(({ enteredOn }) => enteredOn));
  const last = monthsWith(totals, 'presence').at(-1);
  return {
    on,
    peopleOnSite: open.filter((own) => own.length > 0).length,
    firstEnteredOn: entered.toSorted()[0] ?? null,
    lastAttendedOn: last ? lastOf(last.days, last.payMonth) : null,
  };
};

const leavers = <Who>({ totals, stays, on }: Asked<Who>): PayFacts['W19'] => {
  const days = [...everybody(totals, 'owed')].flatMap((who) => daysSinceLeaving(stays.get(who) ?? [], on) ?? []);
  return {
    on,
    people: days.length,
    longestDaysSinceLeaving: days.length === 0 ? null : days.reduce((longest, count) => Math.max(longest, count), 0),
  };
};

/** What W01, W02, W06 to W10, W18 and W19 of a project are decided from on a day, by what its months come to. */
export const payFactsFrom = <Who>(asked: Asked<Who>): PayFacts => ({
  W01: attendance(asked),
  ...aboutPay(asked),
  ...aboutSheets(asked),
  W10: { on: asked.on, people: everybody(asked.totals, 'misdirected').size },
  W19: leavers(asked),
});

/**
 * What W01, W02, W06 to W10, W18 and W19 of a project are decided from on a day.
 * @param people everybody with a stay, a punch, a sheet line or a bank line, as of the day
 */
export const payFacts = (
  people: readonly PersonAsOf[],
  dueOnOf: DueOn,
  on: PlainDate,
  law: ParameterBook,
  note?: NoteMissing,
): PayFacts => {
  const totals = monthTotals(
    people.map((person) => [person, person] as const),
    law,
  );
  return payFactsFrom({
    totals,
    stays: new Map(people.map((person) => [person, person.stays])),
    dueOnOf,
    on,
    law,
    note,
  });
};
