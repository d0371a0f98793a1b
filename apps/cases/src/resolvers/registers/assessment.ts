import { gradeStreak } from '@anxin/law';
import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { assessmentCommands } from '../../commands/registers/assessment';
import { gradesOf } from '../../store/registers/read-registers';
import { unitOf } from '../cases/case-unit';
import { departmentUnits, townUnits } from '../report-unit';
import type {
  AssessmentScoreInput,
  GradeLinesInput,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../schema.generated';
import { entryConnection, entryOf, targetOf } from './entries';

const NAMES: Readonly<Record<string, string>> = {
  OpenAssessment: 'assessmentOpen',
  ScoreUnit: 'assessmentScore',
  ProposeResults: 'assessmentPropose',
  DecideResults: 'assessmentDecide',
  ReturnResults: 'assessmentReturn',
};

/** `ScoreUnit` as the mutation that gives it: `assessmentScore`. */
export const assessmentMutation = (command: string): string => NAMES[command] ?? command;

const target = targetOf('ASSESSMENT', ({ assessment }) => assessment);
const gives = giving(target);

const linesIn = ({ topRanks, bottomRanks, ...lines }: GradeLinesInput) => ({
  ...{ topRanks, bottomRanks, leastOfA: lines.leastOfA ?? undefined, leastOfB: lines.leastOfB ?? undefined },
  ...{ groupEvents: lines.groupEvents ?? undefined, extremeEvents: lines.extremeEvents ?? undefined },
  governmentGroupEvents: lines.governmentGroupEvents ?? undefined,
});

const assessmentOpen: MutationResolvers['assessmentOpen'] = (_, { input }, context, { fieldName }) => {
  const { kind, areaCode, year, basis, items, lines } = input;
  const draft = { kind, areaCode, year, basis, items, lines: linesIn(lines) };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command: { type: 'OpenAssessment', ...signed(context), ...draft } },
    codeOf: (first) => (first.type === 'AssessmentOpened' ? first.entry.code : ''),
  });
};

const assessmentPropose: MutationResolvers['assessmentPropose'] = async (_, { input }, context, info) => {
  const found = await entryOf('ASSESSMENT', input.code, context);
  const units = found?.entry.kind === 'TOWNS' ? townUnits(found.areaCode, context) : departmentUnits();
  return gives('ProposeResults', () => ({ units }))(_, { input }, context, info);
};

const scorecardIn = ({ unit, step, points, isOrganisedWell, ...events }: AssessmentScoreInput) => ({
  ...{ unit: unitOf(unit), step, isOrganisedWell, groupEvents: events.groupEvents },
  ...{ governmentGroupEvents: events.governmentGroupEvents, extremeEvents: events.extremeEvents },
  points: Object.fromEntries(points.map(({ item, points: got }) => [item, got])),
});

export const assessmentMutations = {
  assessmentOpen,
  assessmentScore: gives('ScoreUnit', (input: AssessmentScoreInput) => ({ scorecard: scorecardIn(input) })),
  assessmentPropose,
  assessmentDecide: gives('DecideResults', () => ({})),
  assessmentReturn: gives('ReturnResults', ({ reason }: Input & { readonly reason: string }) => ({ reason })),
} satisfies Partial<MutationResolvers>;

export const assessmentQueries = {
  assessment: (_, { code }, context) => entryOf('ASSESSMENT', code, context),
  assessments: (_, { filter, ...args }, context) => entryConnection('ASSESSMENT', args, filter, context),
  gradeSeries: async (_, { unit }, { app, reads }) => {
    const years = [...(await gradesOf(reads.rows, unitOf(unit)))];
    return { years, streak: gradeStreak.decide({ years }, app.terms) };
  },
} satisfies Partial<QueryResolvers>;

export const Assessment: Resolvers['Assessment'] = {
  kind: ({ entry }) => entry.kind,
  next: ({ stage }) => nextOf(assessmentCommands, stage, assessmentMutation),
  area: ({ areaCode }) => ({ code: areaCode }),
  year: ({ entry }) => entry.year,
  basis: ({ entry }) => entry.basis,
  items: ({ entry }) => [...entry.items],
  lines: ({ entry: { lines } }) => ({
    ...{ topRanks: lines.topRanks, bottomRanks: lines.bottomRanks },
    ...{ leastOfA: lines.leastOfA ?? null, leastOfB: lines.leastOfB ?? null },
    ...{ groupEvents: lines.groupEvents ?? null, extremeEvents: lines.extremeEvents ?? null },
    governmentGroupEvents: lines.governmentGroupEvents ?? null,
  }),
  scorecards: ({ entry }) => [...entry.scorecards],
  results: ({ entry }) => [...entry.results],
};

export const Scorecard: Resolvers['Scorecard'] = {
  unit: ({ unit }) => ({ unit }),
  points: ({ points }) => Object.entries(points).map(([item, got]) => ({ item, points: got })),
};

export const AssessmentResult: Resolvers['AssessmentResult'] = { unit: ({ unit }) => ({ unit }) };
