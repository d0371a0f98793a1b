import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { clearanceCommands } from '../../commands/clearance-aggregate';
import { type BeginClearance, figuresOn } from '../../domain/clearance';
import { clearanceStream, itemsOf } from '../../store/promises/clearance-store';
import { clearanceConnection, historyOf, in10000, narrowedTo } from '../checks/check-connection';
import type { Context } from '../context';
import type { ClearanceProjectInput, MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `AddToClearance` as the mutation that gives it: `clearanceAddTo`. */
export const clearanceMutation = (command: string): string => `clearance${command.replace('Clearance', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.clearance, loader: loaders.clearance });
const gives = giving(target);

const projectsOf = (projects: readonly ClearanceProjectInput[]) =>
  projects.map(({ projectCode, owedFen, creditCode, dueOn }) => ({ projectCode, owedFen, creditCode, dueOn }));

const clearanceBegin: MutationResolvers['clearanceBegin'] = (_, { input }, context, { fieldName }) => {
  const { name, areaCode, projects } = input;
  const own = { name, areaCode, projects: projectsOf(projects) };
  const command: BeginClearance = { type: 'BeginClearance', ...signed(context), ...own };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'ClearanceBegun' ? first.clearance.code : ''),
  });
};

export const clearanceMutations = {
  clearanceBegin,
  clearanceAddTo: gives('AddToClearance', ({ projects }: Given<'clearanceAddTo'>) => ({
    projects: projectsOf(projects),
  })),
  clearanceReport: gives('ReportClearance', ({ projectCode, paidOn, proofs }: Given<'clearanceReport'>) => ({
    ...{ projectCode, paidOn, proofs },
  })),
  clearanceConfirm: gives('ConfirmClearance', ({ projectCode }: Given<'clearanceConfirm'>) => ({ projectCode })),
  clearanceReject: gives('RejectClearance', ({ projectCode, reason }: Given<'clearanceReject'>) => ({
    ...{ projectCode, reason },
  })),
  clearanceEnd: gives('EndClearance', ({ summary }: Given<'clearanceEnd'>) => ({ summary })),
} satisfies Partial<MutationResolvers>;

export const Clearance: Resolvers['Clearance'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.clearance.load(code),
  next: ({ stage }) => nextOf(clearanceCommands, stage, clearanceMutation),
  area: ({ areaCode }) => ({ code: areaCode }),
  projects: (row, _, { app }) =>
    itemsOf(row).map(({ projectCode, owedFen, creditCode, dueOn, reported, cleared }) => ({
      ...{ project: { code: projectCode }, owedFen, enterprise: { creditCode }, dueOn },
      isOverdue: !cleared && dueOn < app.clock.today(),
      paidOn: reported?.paidOn ?? null,
      proofs: [...(reported?.proofs ?? [])],
      reportedBy: reported?.by ?? null,
      clearedOn: cleared?.on ?? null,
      confirmedBy: cleared?.by ?? null,
    })),
  figures: (row, _, { app }) => {
    const figures = figuresOn(itemsOf(row), app.clock.today());
    return { ...figures, clearedIn10000: in10000(figures.cleared, figures.listed) };
  },
  endedOn: ({ ended }) => ended?.on ?? null,
  summary: ({ ended }) => ended?.summary ?? null,
  history: ({ code }, args, context) => historyOf(clearanceStream(code), args, context),
};

export const clearanceQueries = {
  clearance: (_, { code }, { loaders }) => loaders.clearance.load(code),
  clearances: async (_, { filter, ...args }, context) =>
    clearanceConnection(args, await narrowedTo(filter, context), context),
} satisfies Partial<QueryResolvers>;
