import { type CitizenNumber, firstDayOf, lastDayOf, monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import type { Undetermined } from '@anxin/law';
import {
  complainant,
  daysSinceLeaving,
  depositExempt,
  dueDay,
  type IndicatorCode,
  type IndicatorFacts,
  isDiversion,
  isUndetermined,
  labourCostDays,
  type ParameterBook,
  receivedBetween,
  staysOn,
  windowStart,
} from '@anxin/law';
import type { Project } from '../county/facts';
import { type Line, misdirectedLines, payTermsOf } from './lines';
import { lineTotals, presenceByMonth, sheetTotals } from './month-totals';
import { type ProjectOn, projectOn, rosterCards } from './project-on';

/** The aggregates of one project on a day that its indicators are decided from. */
export type ProjectFacts = { readonly [Code in IndicatorCode]: IndicatorFacts<Code> | Undetermined };

/** Says that an indicator could not look at a month, and for want of what. */
export type NoteMissing = (code: IndicatorCode, missing: string, payMonth?: PlainMonth) => void;

type Asked = {
  readonly project: Project;
  readonly state: ProjectOn;
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

const labourCost = ({ project, state, on, law }: Asked): ProjectFacts['W03'] => {
  const checkedFrom = law.labourCostCheckedFrom;
  const { accountOpenedOn } = state;
  const labourCostMonthlyFen = project.row.labourCostMonthly;
  if (accountOpenedOn === null) return { on, accountOpen: false, labourCostMonthlyFen, looks: [] };
  if (isUndetermined(checkedFrom)) return checkedFrom;
  const terms = { labourCostDay: project.row.labourCostDay, escrowOpenedOn: accountOpenedOn };
  const looks = labourCostDays(terms, checkedFrom, on).map((day) => {
    const month = firstDayOf(monthOf(day));
    const end = monthOf(day) === monthOf(on) ? on : lastDayOf(monthOf(day));
    return {
      day,
      receivedByDayFen: receivedBetween(project.movements, month, day),
      receivedFen: receivedBetween(project.movements, month, end),
    };
  });
  return { on, accountOpen: true, labourCostMonthlyFen, looks };
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

const aboutSite = ({ project, state, on, law }: Asked): Pick<ProjectFacts, 'W12' | 'W13' | 'W14' | 'W15' | 'W16'> => {
  const { row } = project;
  const { permitIssuedOn, startedOn, depositLodged, agreementSigned, boardPosted, accountOpenedOn } = state;
  const { contractSignedOn } = row;
  // Whether the works are exempt matters only where a deposit is due and missing.
  const due = permitIssuedOn !== null && !depositLodged;
  const exempt = due ? depositExempt.decide({ contractSumFen: row.contractSum, contractSignedOn }, law) : false;
  return {
    W12: { on, accountOpen: accountOpenedOn !== null, contractSignedOn },
    W13: isUndetermined(exempt) ? exempt : { on, exempt, depositLodged, permitIssuedOn },
    W14: { on, depositLodged, depositExpiresOn: row.depositExpiresOn ?? null, plannedEndOn: row.plannedEndOn ?? null },
    W15: { on, startedOn, boardPosted },
    W16: { on, started: startedOn !== null, agreementSigned },
  };
};

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
  const asked = { project, state: projectOn(project, on), lines, on, law, note };
  const months = [...presenceByMonth(project, on)].map(([month, presence]) => ({ month, ...presence }));
  return {
    ...aboutPay(asked),
    W03: labourCost(asked),
    ...aboutSheets(asked),
    ...aboutMoney(asked),
    ...aboutSite(asked),
    W18: { on, months },
    W19: leavers(asked),
    W24: complaints(asked),
  };
};
