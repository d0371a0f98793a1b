import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import type { GradingUnit } from '@anxin/law';
import { gradingCommands } from '../../commands/project-grading-aggregate';
import type { ProposeProjectGrading } from '../../domain/project-grading';
import { gradingStream, projectDay } from '../../store/checks/grading-store';
import { historyOf, listOf } from './check-connection';
import type { Context } from '../context';
import type {
  EnterpriseResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  Resolvers,
} from '../schema.generated';

/** `AgreeProjectGrading` as the mutation that gives it: `projectGradingAgree`. */
export const gradingMutation = (command: string): string => `projectGrading${command.replace('ProjectGrading', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.projectGrading, loader: loaders.projectGrading });
/** For which of the two units somebody speaks. */
const unitOf = ({ actor }: Context): GradingUnit => (actor.role === 'OFFICE' ? 'OFFICE' : 'DEPARTMENT');

const projectGradingPropose: MutationResolvers['projectGradingPropose'] = (_, { input }, context, { fieldName }) => {
  const { projectCode, creditCode, areaCode, sector, grade, basis } = input;
  const command: ProposeProjectGrading = {
    ...{ type: 'ProposeProjectGrading', ...signed(context), unit: unitOf(context) },
    ...{ projectCode, creditCode, areaCode, sector, grade, basis },
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'ProjectGradingProposed' ? first.grading.code : ''),
  });
};

const projectGradingAgree: MutationResolvers['projectGradingAgree'] = (parent, args, context, info) =>
  giving(target)('AgreeProjectGrading', () => ({ unit: unitOf(context) }))(parent, args, context, info);

const projectGradingRefuse: MutationResolvers['projectGradingRefuse'] = (parent, args, context, info) =>
  giving(target)('RefuseProjectGrading', ({ reason }: Input & { readonly reason: string }) => ({
    ...{ unit: unitOf(context), reason },
  }))(parent, args, context, info);

export const gradingMutations = {
  projectGradingPropose,
  projectGradingAgree,
  projectGradingRefuse,
} satisfies Partial<MutationResolvers>;

export const ProjectGrading: Resolvers['ProjectGrading'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.projectGrading.load(code),
  next: ({ stage }) => nextOf(gradingCommands, stage, gradingMutation),
  project: ({ projectCode }) => ({ code: projectCode }),
  enterprise: ({ creditCode }) => ({ creditCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  basis: ({ parts }) => [...parts.basis],
  record: ({ parts }) => parts.held,
  proposed: ({ parts }) => parts.proposed,
  agreed: ({ parts }) => parts.agreed ?? null,
  refused: ({ parts }) => parts.refused ?? null,
  refusedBecause: ({ parts }) => parts.refused?.reason ?? null,
  history: ({ code }, args, context) => historyOf(gradingStream(code), args, context),
};

const gradingConnection = listOf('project_grading', ({ loaders }) => loaders.projectGrading);
const tenderConnection = listOf('tender_grade', ({ loaders }) => loaders.projectGrading);

/** What a project and an enterprise show of grades for tenders. */
export const gradingsOfProject = {
  tenderGrade: async ({ code }, { on }, { app, loaders }) => {
    const found = await loaders.standingGrading.load(projectDay(code, on ?? app.clock.today()));
    return found === null ? null : loaders.projectGrading.load(found);
  },
  gradings: ({ code: projectCode }, args, context) => gradingConnection(args, { projectCode }, context),
} satisfies Partial<ProjectResolvers>;
export const gradingsOfEnterprise = {
  tenderGrades: ({ creditCode }, { grade, ...args }, context) => tenderConnection(args, { creditCode, grade }, context),
} satisfies Partial<EnterpriseResolvers>;

export const gradingQueries = {
  projectGrading: (_, { code }, { loaders }) => loaders.projectGrading.load(code),
  tenderGrades: (_, { project: projectCode, enterprise: creditCode, grade, ...args }, context) =>
    tenderConnection(args, { projectCode, creditCode, grade }, context),
} satisfies Partial<QueryResolvers>;
