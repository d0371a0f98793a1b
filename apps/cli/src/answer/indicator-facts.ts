import { type CitizenNumber, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import type { Undetermined } from '@anxin/law';
import {
  complainant,
  daysSinceLeaving,
  dueDay,
  type IndicatorCode,
  type IndicatorFacts,
  isDiversion,
  isUndetermined,
  type ParameterBook,
  type Site,
  siteFacts,
  staysOn,
  windowStart,
} from '@anxin/law';
import type { Project } from '../county/facts';
import { type Line, misdirectedLines, payTermsOf } from './lines';
import { lineTotals, presenceByMonth, sheetTotals } from './month-totals';
import { rosterCards } from './roster-cards';

/** The aggregates of one project on a day that its indicators are decided from. */
export type ProjectFacts = { readonly [Code in IndicatorCode]: IndicatorFacts<Code> | Undetermined };

/** Says that an indicator could not look at a month, and for want of what. */
export type NoteMissing = (code: IndicatorCode, missing: string, payMonth?: PlainMonth) => void;

type Asked = {
  readonly project: Project;
  readonly lines: readonly Line[];
  readonly on: PlainDate;
  readonly law: ParameterBook;
  readonly note: NoteMissing;
};

/** Those months whose due day lies before the day; one whose due day is not known is noted. */
const pastDue = ({ project, on, law, note }: Asked, code: IndicatorCode, months: Iterable<PlainMonth>) =>
  [...months].flatMap((payMonth) => {
    const dueOn = dueDay.decide({ payMonth, ...payTermsOf(project) }, law);
    if (!isUndetermined(dueOn)) return dueOn < on ? [{ payMonth, dueOn }] : [];
    note(code, dueOn.missing, payMonth);
    return [];
  });

const aboutPay = (asked: Asked): Pick<ProjectFacts, 'W02' | 'W06' | 'W07'> => {
  const { project, lines, on, note } = asked;
  const totals = lineTotals(lines);
  const owing = new Map([...totals].filter(([, { arrearsFen }]) => arrearsFen > 0n));
  const presence = presenceByMonth(project, on);
  return {
    W02: {
      on,
      months: pastDue(asked, 'W02', totals.keys()).flatMap(({ payMonth, dueOn }) => {
        const arrearsFen = owing.get(payMonth)?.arrearsFen;
        return arrearsFen ? [{ payMonth, dueOn, arrearsFen }] : [];
      }),
    },
    W06: {
      on,
      months: [...owing].flatMap(([payMonth, { payableFen, coveredFen }]) => {
        if (!isUndetermined(payableFen)) return [{ payMonth, payableFen, coveredFen }];
        note('W06', payableFen.missing, payMonth);
        return [];
      }),
    },
    W07: {
      on,
      months: pastDue(asked, 'W07', presence.keys()).map(({ payMonth }) => ({
        payMonth,
        linesPaid: totals.get(payMonth)?.linesPaid ?? 0,
        peoplePresent: presence.get(payMonth)?.peoplePresent ?? 0,
      })),
    },
  };
};

const aboutSheets = ({ project, on, law, note }: Asked): Pick<ProjectFacts, 'W08' | 'W09'> => {
  const totals = [...sheetTotals(project, on, law)];
  return {
    W08: {
      on,
      months: totals.flatMap(([payMonth, { minimum, signedLines, linesBelow, netFen }]) => {
        if (!isUndetermined(minimum)) {
          return [{ payMonth, signedLines, linesBelow, netFen, minimumWageFen: minimum.minimumWageFen }];
        }
        if (signedLines > 0) note('W08', minimum.missing, payMonth);
        return [];
      }),
    },
    W09: {
      on,
      months: totals.flatMap(([payMonth, { highestNetFen }]) => {
        const limitFen = law.at('highNetAmount', firstDayOf(payMonth));
        if (!isUndetermined(limitFen)) return [{ payMonth, highestNetFen, limitFen }];
        note('W09', limitFen.missing, payMonth);
        return [];
      }),
    },
  };
};

const aboutMoney = ({ project, on }: Asked): Pick<ProjectFacts, 'W10' | 'W11'> => {
  const cards = rosterCards(project, on);
  const astray = [...project.people.values()].filter((person) => misdirectedLines(person, on).length > 0);
  const diversions = project.movements.filter((movement) => movement.postedOn <= on && isDiversion(movement, cards));
  return { W10: { on, people: astray.length }, W11: { on, diversions: diversions.length } };
};

const siteOf = ({ row }: Project): Site => ({
  ...row,
  contractSumFen: row.contractSum,
  labourCostMonthlyFen: row.labourCostMonthly,
  hasWageAccount: row.escrowAccountNo !== undefined,
});

const leavers = ({ project, lines, on }: Asked): ProjectFacts['W19'] => {
  const owed = new Set<CitizenNumber>();
  for (const { idCardNumber, payableFen, paidFen } of lines) {
    if (!isUndetermined(payableFen) && payableFen > paidFen) owed.add(idCardNumber);
  }
  const days = [...owed].flatMap((id) => daysSinceLeaving(staysOn(project.people.get(id)?.stays ?? [], on), on) ?? []);
  return {
    on,
    people: days.length,
    longestDaysSinceLeaving: days.length === 0 ? null : days.reduce((longest, count) => Math.max(longest, count), 0),
  };
};

const complaints = ({ project, on, law }: Asked): ProjectFacts['W24'] => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return thresholds;
  const from = windowStart(on, thresholds.windowDays);
  const within = project.clues.filter(({ row }) => {
    const day = dayOfInstant(row.receivedAt);
    return from <= day && day <= on;
  });
  return { on, complainants: new Set(within.map(({ row }) => complainant(row))).size };
};

/** Everything the indicators of a project need to know on a day. */
export const indicatorFacts = (
  project: Project,
  lines: readonly Line[],
  on: PlainDate,
  law: ParameterBook,
  note: NoteMissing,
): ProjectFacts => {
  const asked = { project, lines, on, law, note };
  const months = [...presenceByMonth(project, on)].map(([month, presence]) => ({ month, ...presence }));
  return {
    ...aboutPay(asked),
    ...aboutSheets(asked),
    ...aboutMoney(asked),
    ...siteFacts(siteOf(project), project.movements, on, law),
    W18: { on, months },
    W19: leavers(asked),
    W24: complaints(asked),
  };
};
