import type { PlainDate } from '@anxin/domain-kit';
import type { ClueRow } from '@anxin/intake';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { reportBy, reportRow } from '../commands/read-report';
import { type ClueCommand, clueErrors, type Unit } from '../domain/clue';
import { receiving, toldIn } from '../imports/clues';
import { clueCode } from '../store/clues/clue-store';
import { caseMutations } from './cases/case-mutation';
import type { Context } from './context';
import type { ClueAssignInput, MutationResolvers } from './schema.generated';
import { signalRestate } from './warnings/signal';
import { warningMutations } from './warnings/warning-mutation';

type Input = { readonly code: string; readonly idempotencyKey: string };

/** Gives a clue's command and answers the clue as it stands then. */
const give = async (context: Context, mutation: string, { code, ...input }: Input, command: ClueCommand) => {
  const given = { mutation, id: code, input: { code, ...input }, command };
  return present(context.loaders.clue.load(await giveCommand(context, context.app.clue, given)));
};

/** A mutation that gives a command of a clue. */
const gives =
  <Own extends Input>(commandOf: (input: Own, today: PlainDate) => ClueCommand) =>
  async (_: unknown, { input }: { readonly input: Own }, context: Context, { fieldName }: GraphQLResolveInfo) =>
    give(context, fieldName, input, commandOf(input, context.app.clock.today()));

/** A mutation of a command that says nothing but what it is. */
const plain = (type: 'ScreenClue' | 'SignClue' | 'CheckClue' | 'MediateClue' | 'ArchiveClue' | 'ResumeClue') =>
  gives((_, today) => ({ type, today }));

type Reasoned = Input & { readonly reason: string };

/** A mutation of a command that says why. */
const withReason = (type: 'SendClueBack' | 'ExtendClue' | 'EscalateClue' | 'SuspendClue' | 'SplitClue') =>
  gives(({ reason }: Reasoned, today) => ({ type, reason, today }));

const unitOf = ({ townCode, sector }: ClueAssignInput): Unit => {
  if (townCode && sector) throw clueErrors.VALUE_INVALID({ field: 'sector' });
  if (sector) return { kind: 'DEPARTMENT', sector };
  return townCode ? { kind: 'TOWN', area: townCode } : { kind: 'OFFICE' };
};

export const Mutation = {
  clueRegister: async (_, { input }, context, { fieldName }) => {
    const row = reportRow(input) as ClueRow;
    const code = clueCode(row.channel, row.externalNo);
    const command = receiving(row, context.app.clock.today(), reportBy(fieldName, row));
    return give(context, fieldName, { ...input, code }, command);
  },
  clueComplete: async (_, { input }, context, { fieldName }) => {
    const { code, ...typed } = input;
    const row = reportRow(typed);
    const known = await context.loaders.clue.load(code);
    if (!known) throw clueErrors.UNKNOWN({ code });
    const { channel, externalNo } = known;
    const report = reportBy(fieldName, { ...row, channel, externalNo });
    const today = context.app.clock.today();
    return give(context, fieldName, input, { type: 'CompleteClue', told: toldIn(row), today, report });
  },
  clueScreen: plain('ScreenClue'),
  clueTransfer: gives(({ to, reason }, today) => ({ type: 'TransferClue', to, reason, today })),
  clueReturn: gives(({ missing }, today) => ({ type: 'ReturnClue', missing, today })),
  clueAssign: gives((input, today) => ({ type: 'AssignClue', unit: unitOf(input), today })),
  clueSign: plain('SignClue'),
  clueSendBack: withReason('SendClueBack'),
  clueCheck: plain('CheckClue'),
  clueMediate: plain('MediateClue'),
  clueHandOver: gives(({ to, filingNo }, today) => ({ type: 'HandClueOver', to, filingNo, today })),
  clueConclude: gives(({ conclusion, evidence, complainantToldOn }, today) => ({
    type: 'ConcludeClue',
    conclusion,
    evidence,
    complainantToldOn: complainantToldOn ?? undefined,
    today,
  })),
  clueCallBack: gives(({ outcome, note }, today) => ({ type: 'CallClueBack', outcome, note, today })),
  clueArchive: plain('ArchiveClue'),
  clueExtend: withReason('ExtendClue'),
  clueEscalate: withReason('EscalateClue'),
  clueSuspend: withReason('SuspendClue'),
  clueResume: plain('ResumeClue'),
  clueJoin: async (_, { input }, context, { fieldName }) => {
    const { matter } = input;
    const other = await context.loaders.clue.load(matter);
    if (!other) throw clueErrors.UNKNOWN({ code: matter });
    // Of several that are one matter, the first is what the others are joined with.
    const today = context.app.clock.today();
    return give(context, fieldName, input, { type: 'JoinClue', matter: other.matter ?? matter, today });
  },
  clueSplit: withReason('SplitClue'),
  signalRestate,
  ...warningMutations,
  ...caseMutations,
} satisfies Partial<MutationResolvers>;
