import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { drawingCommands } from '../../commands/drawing-aggregate';
import type { ApplyDrawing } from '../../domain/drawing';
import { drawingStream, drawingSums } from '../../store/funds/drawing-store';
import { sumsGiven } from './advance';
import { drawingConnection, historyOf, narrowedTo } from '../checks/check-connection';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `PayDrawing` as the mutation that gives it: `drawingPay`. */
export const drawingMutation = (command: string): string => `drawing${command.replace('Drawing', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.drawing, loader: loaders.drawing });
const gives = giving(target);

const drawingApply: MutationResolvers['drawingApply'] = (_, { input }, context, { fieldName }) => {
  const { fundCode, use, purpose, sums, fen } = input;
  const command: ApplyDrawing = {
    ...{ type: 'ApplyDrawing', ...signed(context), fundCode, use, purpose, fen: fen ?? undefined },
    sums: sumsGiven(sums ?? [], context),
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'DrawingApplied' ? first.drawing.code : ''),
  });
};

const withReason = (type: 'RefuseDrawing' | 'WithdrawDrawing') =>
  gives(type, ({ reason }: Given<'drawingRefuse'>) => ({ reason }));

export const drawingMutations = {
  drawingApply,
  drawingEndorse: gives('EndorseDrawing', () => ({})),
  drawingApprove: gives('ApproveDrawing', ({ document }: Given<'drawingApprove'>) => ({ document })),
  drawingPay: gives('PayDrawing', ({ paidOn, bankFile }: Given<'drawingPay'>) => ({ paidOn, bankFile })),
  drawingRefuse: withReason('RefuseDrawing'),
  drawingWithdraw: withReason('WithdrawDrawing'),
} satisfies Partial<MutationResolvers>;

export const Drawing: Resolvers['Drawing'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.drawing.load(code),
  next: ({ stage }) => nextOf(drawingCommands, stage, drawingMutation),
  fund: ({ fundCode }, _, { loaders }) => loaders.fund.load(fundCode),
  project: ({ projectCode }) => ({ code: projectCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  purpose: ({ parts }) => parts.purpose,
  sums: (row) => drawingSums(row).map(({ person, fen }) => ({ worker: { id: person }, fen })),
  endorsedOn: ({ parts }) => parts.endorsed?.on ?? null,
  endorsedBy: ({ parts }) => parts.endorsed?.by ?? null,
  approval: ({ parts }) => parts.approved ?? null,
  paidOn: ({ parts }) => parts.paid?.paidOn ?? null,
  bankFile: ({ parts }) => parts.paid?.bankFile ?? null,
  endedBecause: ({ parts }) => parts.ended?.reason ?? null,
  ledger: async ({ code }, _, { loaders }) => [...((await loaders.ledgerLines.load(code)) ?? [])],
  history: ({ code }, args, context) => historyOf(drawingStream(code), args, context),
};

export const drawingQueries = {
  drawing: (_, { code }, { loaders }) => loaders.drawing.load(code),
  drawings: async (_, { filter, ...args }, context) => {
    const { project: projectCode, fund: fundCode } = filter ?? {};
    return drawingConnection(args, { ...(await narrowedTo(filter, context)), projectCode, fundCode }, context);
  },
} satisfies Partial<QueryResolvers>;
