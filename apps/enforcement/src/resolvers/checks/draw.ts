import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { freshBytes } from '@anxin/identity';
import { DRAW_ALGORITHM } from '@anxin/law';
import { drawCommands } from '../../commands/draw-aggregate';
import type { CommitDraw } from '../../domain/draw';
import { drawStream } from '../../store/checks/draw-store';
import { drawPage, inspectionConnection, narrowedTo } from './check-connection';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `CloseDrawLists` as the mutation that gives it: `drawCloseLists`. */
export const drawMutation = (command: string): string => `draw${command.replace('Draw', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.draw, loader: loaders.draw });
const gives = giving(target);

const drawCommit: MutationResolvers['drawCommit'] = (_, { input }, context, { fieldName }) => {
  const { title, areaCode, sector, count, teamSize, commitment } = input;
  const command: CommitDraw = {
    ...{ type: 'CommitDraw', ...signed(context), title, areaCode, count, teamSize, commitment },
    sector: sector ?? undefined,
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'DrawCommitted' ? first.draw.code : ''),
  });
};

export const drawMutations = {
  drawCommit,
  drawCloseLists: gives('CloseDrawLists', ({ targets, officers, recusals }: Given<'drawCloseLists'>) => ({
    targets: targets.map(({ id, grade }) => ({ id, ...(grade == null ? {} : { grade }) })),
    officers,
    recusals: recusals ?? [],
    // Whoever closes the lists does not choose what is thrown in.
    salt: freshBytes(32).toString('hex'),
  })),
  drawReveal: gives('RevealDraw', ({ secret }: Given<'drawReveal'>) => ({ secret })),
  drawEnd: gives('EndDraw', ({ endedOn }: Given<'drawEnd'>) => ({ endedOn })),
  drawPublish: gives('PublishDraw', ({ publishedOn, receiptNo }: Given<'drawPublish'>) => ({ publishedOn, receiptNo })),
  drawAbandon: gives('AbandonDraw', ({ reason }: Given<'drawAbandon'>) => ({ reason })),
} satisfies Partial<MutationResolvers>;

export const Draw: Resolvers['Draw'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.draw.load(code),
  next: ({ stage }) => nextOf(drawCommands, stage, drawMutation),
  title: ({ parts }) => parts.title,
  area: ({ areaCode }) => ({ code: areaCode }),
  count: ({ parts }) => parts.count,
  teamSize: ({ parts }) => parts.teamSize,
  algorithm: () => DRAW_ALGORITHM,
  commitment: ({ parts }) => parts.commitment,
  committedBy: ({ parts }) => parts.committedBy,
  listedOn: ({ parts }) => parts.lists?.on ?? null,
  listedBy: ({ parts }) => parts.lists?.by ?? null,
  targets: ({ parts }) => (parts.lists?.targets ?? []).map((one) => ({ ...one, grade: one.grade ?? null })),
  officers: ({ parts }) => [...(parts.lists?.officers ?? [])],
  recusals: ({ parts }) => [...(parts.lists?.recusals ?? [])],
  listsDigest: ({ parts }) => parts.lists?.digest ?? null,
  salt: ({ parts }) => parts.lists?.salt ?? null,
  secret: ({ parts }) => parts.drawing?.secret ?? null,
  seed: ({ parts }) => parts.drawing?.seed ?? null,
  drawnBy: ({ parts }) => parts.drawing?.by ?? null,
  outcome: ({ parts }) =>
    (parts.drawing?.outcome ?? []).map(({ target, officers }) => ({ target, officers: [...officers] })),
  endedOn: ({ parts }) => parts.endedOn ?? null,
  receiptNo: ({ parts }) => parts.published?.receiptNo ?? null,
  abandonedBecause: ({ parts }) => parts.abandoned?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(drawStream(code))) ?? [])],
  inspections: ({ code: drawCode }, args, context) => inspectionConnection(args, { drawCode }, context),
};

export const drawQueries = {
  draw: (_, { code }, { loaders }) => loaders.draw.load(code),
  draws: async (_, { filter, ...args }, context) => drawPage(args, await narrowedTo(filter, context), context),
} satisfies Partial<QueryResolvers>;
