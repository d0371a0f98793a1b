import { planCommands } from '../../commands/plan-aggregate';
import type { OpenPlan, PlanSubject } from '../../domain/plan';
import { planStream } from '../../store/promises/plan-store';
import { historyOf, listOf, narrowedTo } from '../checks/check-connection';
import type { Context } from '../context';
import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import type {
  CaseResolvers,
  EnterpriseResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  Resolvers,
} from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `FinishPlanStep` as the mutation that gives it: `planFinishStep`. */
export const planMutation = (command: string): string => `plan${command.replace('Plan', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.plan, loader: loaders.plan });
const gives = giving(target);

const planOpen: MutationResolvers['planOpen'] = (_, { input }, context, { fieldName }) => {
  const { subject, subjectCode, areaCode, sector, problem, owner, steps } = input;
  const command: OpenPlan = {
    ...{ type: 'OpenPlan', ...signed(context), subject, subjectCode, areaCode, problem, owner, steps },
    sector: sector ?? undefined,
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'PlanOpened' ? first.plan.code : ''),
  });
};

export const planMutations = {
  planOpen,
  planAddSteps: gives('AddPlanSteps', ({ steps }: Given<'planAddSteps'>) => ({ steps })),
  planFinishStep: gives('FinishPlanStep', ({ no, words, proofs }: Given<'planFinishStep'>) => ({ no, words, proofs })),
  planClose: gives('ClosePlan', ({ reason }: Given<'planClose'>) => ({ reason: reason ?? undefined })),
} satisfies Partial<MutationResolvers>;

export const Plan: Resolvers['Plan'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.plan.load(code),
  next: ({ stage }) => nextOf(planCommands, stage, planMutation),
  project: ({ subject, subjectCode: code }) => (subject === 'PROJECT' ? { code } : null),
  case: ({ subject, subjectCode: code }) => (subject === 'CASE' ? { code } : null),
  enterprise: ({ subject, subjectCode: creditCode }) => (subject === 'ENTERPRISE' ? { creditCode } : null),
  area: ({ areaCode }) => ({ code: areaCode }),
  problem: ({ parts }) => parts.problem,
  owner: ({ parts }) => parts.owner,
  steps: ({ parts }) =>
    parts.steps.map(({ no, what, who, dueOn, isOverdue, done }) => ({
      ...{ no, what, who, dueOn, isOverdue, doneOn: done?.on ?? null, words: done?.words ?? null },
      proofs: [...(done?.proofs ?? [])],
    })),
  closedOn: ({ parts }) => parts.closed?.on ?? null,
  closedBecause: ({ parts }) => parts.closed?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(planStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(planStream(code), args, context),
};

const planConnection = listOf('plan', ({ loaders }) => loaders.plan);
const plansFor =
  (subject: PlanSubject) => (subjectCode: string, args: Parameters<typeof planConnection>[0], context: Context) =>
    planConnection(args, { subject, subjectCode }, context);

/** What a project, a case and an enterprise show of their plans. */
export const plansOfProject = {
  plans: ({ code }, args, context) => plansFor('PROJECT')(code, args, context),
} satisfies Partial<ProjectResolvers>;
export const plansOfCase = {
  plans: ({ code }, args, context) => plansFor('CASE')(code, args, context),
} satisfies Partial<CaseResolvers>;
export const plansOfEnterprise = {
  plans: ({ creditCode }, args, context) => plansFor('ENTERPRISE')(creditCode, args, context),
} satisfies Partial<EnterpriseResolvers>;

export const planQueries = {
  plan: (_, { code }, { loaders }) => loaders.plan.load(code),
  plans: async (_, { filter, ...args }, context) => planConnection(args, await narrowedTo(filter, context), context),
} satisfies Partial<QueryResolvers>;
