import {
  type CitizenNumber,
  type Fen,
  NOTHING,
  type PlainDate,
  type PlainMonth,
  plus,
  type ProjectCode,
} from '@anxin/domain-kit';

import type { Undetermined } from '@anxin/law';
import {
  balanceOn,
  decideIndicator,
  depositRequired,
  INDICATOR_CODES,
  type IndicatorCode,
  isUndetermined,
  type Level,
  LEVELS,
  type ParameterBook,
} from '@anxin/law';
import type { County, Project } from '../county/facts';
import { indicatorFacts } from './indicator-facts';
import { type Line, peopleOn, type PersonOn } from './lines';
import { hasWageAccount } from './project-fields';

/** Something that could not be decided, and for want of what. */
export type Missing = {
  readonly projectCode: ProjectCode;
  readonly idCardNumber?: CitizenNumber;
  readonly payMonth?: PlainMonth;
  /** The field or the indicator that could not be decided. */
  readonly of: string;
  readonly missing: string;
};

export type Warning = {
  readonly projectCode: ProjectCode;
  readonly indicator: IndicatorCode;
  readonly level: Level;
  readonly raisedLevel: Level | Undetermined;
};

export type AnswerLine = Line & { readonly projectCode: ProjectCode };

export type Totals = {
  readonly workers: number;
  readonly projects: number;
  readonly lines: number;
  readonly payableFen: Fen;
  readonly paidFen: Fen;
  readonly arrearsFen: Fen;
  readonly workersOwed: number;
  readonly projectsOwing: number;
  /** By raised level. */
  readonly warnings: Readonly<Record<Level, number>>;
};

/** What is owed and which warnings stand on a day. */
export type Answer = {
  readonly on: PlainDate;
  readonly lines: readonly AnswerLine[];
  readonly balances: readonly { readonly projectCode: ProjectCode; readonly balanceFen: Fen }[];
  readonly warnings: readonly Warning[];
  readonly deposits: readonly { readonly projectCode: ProjectCode; readonly requiredFen: Fen | Undetermined }[];
  readonly totals: Totals;
  readonly undetermined: readonly Missing[];
};

/** The indicators that the format of answers has; the others are on the running system alone. */
export const ANSWERED_CODES = INDICATOR_CODES.filter((code) => code !== 'W01' && code !== 'W05');

const byProject = (a: Project, b: Project): number => (a.code < b.code ? -1 : 1);

const byPersonAndMonth = (a: Line, b: Line): number =>
  a.idCardNumber === b.idCardNumber ? (a.payMonth < b.payMonth ? -1 : 1) : a.idCardNumber < b.idCardNumber ? -1 : 1;

/** The warnings of a project on a day; what could not be decided goes to `note`. */
const warningsOf = (
  project: Project,
  people: readonly PersonOn[],
  on: PlainDate,
  law: ParameterBook,
  note: (missing: Missing) => void,
): Warning[] => {
  const projectCode = project.code;
  const facts = indicatorFacts(project, people, on, law, (of, missing, payMonth) =>
    note({ projectCode, of, missing, ...(payMonth ? { payMonth } : {}) }),
  );
  return ANSWERED_CODES.flatMap((indicator) => {
    const standing = decideIndicator(indicator, facts[indicator], on, law);
    if (standing === null) return [];
    if (isUndetermined(standing)) {
      note({ projectCode, of: indicator, missing: standing.missing });
      return [];
    }
    const { raisedLevel } = standing;
    if (isUndetermined(raisedLevel)) note({ projectCode, of: `${indicator} W27`, missing: raisedLevel.missing });
    return [{ projectCode, ...standing }];
  });
};

const missingOf = (projectCode: ProjectCode, { idCardNumber, payMonth, payableFen, dueOn }: Line): Missing[] =>
  Object.entries({ payableFen, dueOn }).flatMap(([of, value]) =>
    isUndetermined(value) ? [{ projectCode, idCardNumber, payMonth, of, missing: value.missing }] : [],
  );

/** Sums of what is determined. */
const sumOf = (lines: readonly AnswerLine[], amount: (line: AnswerLine) => Fen | Undetermined): Fen => {
  let total = NOTHING;
  for (const line of lines) {
    const part = amount(line);
    if (!isUndetermined(part)) total = plus(total, part);
  }
  return total;
};

const totalsOf = (
  county: County,
  on: PlainDate,
  lines: readonly AnswerLine[],
  warnings: readonly Warning[],
): Totals => {
  const workers = new Set<CitizenNumber>();
  for (const { people } of county.projects) {
    for (const { idCardNumber, stays } of people.values()) {
      if (stays.some(({ enteredOn }) => enteredOn <= on)) workers.add(idCardNumber);
    }
  }
  const owing = lines.filter(({ arrearsFen }) => !isUndetermined(arrearsFen) && arrearsFen > 0n);
  return {
    workers: workers.size,
    projects: county.projects.length,
    lines: lines.length,
    payableFen: sumOf(lines, ({ payableFen }) => payableFen),
    paidFen: sumOf(lines, ({ paidFen }) => paidFen),
    arrearsFen: sumOf(lines, ({ arrearsFen }) => arrearsFen),
    workersOwed: new Set(owing.map(({ idCardNumber }) => idCardNumber)).size,
    projectsOwing: new Set(owing.map(({ projectCode }) => projectCode)).size,
    warnings: Object.fromEntries(
      LEVELS.map((level) => [level, warnings.filter(({ raisedLevel }) => raisedLevel === level).length]),
    ) as Record<Level, number>,
  };
};

/** Answers for one day from the facts of that day and earlier. */
export const answerOn = (county: County, on: PlainDate, law: ParameterBook): Answer => {
  const lines: AnswerLine[] = [];
  const warnings: Warning[] = [];
  const undetermined: Missing[] = [];
  const projects = county.projects.toSorted(byProject);
  for (const project of projects) {
    const projectCode = project.code;
    const people = peopleOn(project, on, law);
    const own = people.flatMap((person) => person.lines).sort(byPersonAndMonth);
    for (const line of own) {
      lines.push({ projectCode, ...line });
      undetermined.push(...missingOf(projectCode, line));
    }
    warnings.push(...warningsOf(project, people, on, law, (missing) => undetermined.push(missing)));
  }
  const deposits = projects.map(({ code, row }) => ({
    projectCode: code,
    requiredFen: depositRequired.decide(
      { contractSumFen: row.contractSum, contractSignedOn: row.contractSignedOn },
      law,
    ),
  }));
  for (const { projectCode, requiredFen } of deposits) {
    if (isUndetermined(requiredFen))
      undetermined.push({ projectCode, of: 'requiredFen', missing: requiredFen.missing });
  }
  return {
    on,
    lines,
    balances: projects
      .filter(hasWageAccount)
      .map(({ code, movements }) => ({ projectCode: code, balanceFen: balanceOn(movements, on) })),
    warnings,
    deposits,
    totals: totalsOf(county, on, lines, warnings),
    undetermined,
  };
};
