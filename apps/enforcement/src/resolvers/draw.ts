import { freshBytes } from '@anxin/identity';
import { DRAW_ALGORITHM } from '@anxin/law';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { drawCommands } from '../commands/draw-aggregate';
import type { CommitDraw, DrawCommand, DrawEvent } from '../domain/draw';
import { drawStream } from '../store/draw-store';
import { drawPage, inspectionConnection, narrowedTo, nextOf } from './check-connection';
import type { Context } from './context';
import { signed } from './inspection-mutation';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends DrawCommand['type']> = Omit<
  Extract<DrawCommand, { readonly type: Type }>,
  'type' | 'today' | 'by'
>;
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `CloseDrawLists` as the mutation that gives it: `drawCloseLists`. */
export const drawMutation = (command: string): string => `draw${command.replace('Draw', '')}`;

/** A mutation that gives a command of a draw, and answers the draw as it stands then. */
const gives =
  <Type extends DrawCommand['type'], Asked extends Input>(type: Type, own: (input: Asked) => Own<Type>) =>
  async (_: unknown, { input }: { readonly input: Asked }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = { type, ...signed(context), ...own(input) } as unknown as DrawCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.draw.load(await giveCommand(context, context.app.draw, given)));
  };

/** A draw gets its code when it begins; until then it is called after the request. */
const drawCommit: MutationResolvers['drawCommit'] = async (_, { input }, context, { fieldName }) => {
  const { title, areaCode, sector, count, teamSize, commitment } = input;
  const command: CommitDraw = {
    ...{ type: 'CommitDraw', ...signed(context), title, areaCode, count, teamSize, commitment },
    sector: sector ?? undefined,
  };
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command,
    idAfter: ([begun]: readonly DrawEvent[]) => (begun?.type === 'DrawCommitted' ? begun.draw.code : ''),
  };
  return present(context.loaders.draw.load(await giveCommand(context, context.app.draw, given)));
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
