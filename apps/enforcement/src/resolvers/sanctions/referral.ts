import type { Moment, PlainDate } from '@anxin/domain-kit';
import { moment } from '@anxin/domain-kit';
import { isUndetermined, natureOf, refusalSteps } from '@anxin/law';
import { historyConnection, giveCommand, nextOf, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { referralCommands } from '../../commands/referral-aggregate';
import { type ReferralCommand, type ReferralEvent, stepsDone } from '../../domain/referral';
import { referralStream } from '../../store/sanctions/referral-store';
import { actsAt } from '../acts';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import { thresholdShown } from './listing';
import { statedOf } from './listing-mutation';
import type { MutationResolvers, Resolvers } from '../schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends ReferralCommand['type']> = Omit<
  Extract<ReferralCommand, { readonly type: Type }>,
  'type' | 'today' | 'now' | 'by'
>;
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** When, and by whom, a command is given. */
const signed = ({ app: { clock }, actor }: Context): { today: PlainDate; now: Moment; by: string } => ({
  today: clock.today(),
  now: clock.now(),
  by: actor.id,
});

/** A mutation that gives a command of a referral, and answers the referral as it stands then. */
const gives =
  <Type extends ReferralCommand['type'], Asked extends Input>(type: Type, own: (input: Asked) => Own<Type>) =>
  async (_: unknown, { input }: { readonly input: Asked }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = { type, ...signed(context), ...own(input) } as unknown as ReferralCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.referral.load(await giveCommand(context, context.app.referral, given)));
  };

/** A referral gets its code when it is opened; until then it is called after the request. */
const referralOpen: MutationResolvers['referralOpen'] = async (_, { input }, context, { fieldName }) => {
  const { orderCode, team, evasions, stated } = input;
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: { type: 'OpenReferral', ...signed(context), orderCode, team, evasions, stated: statedOf(stated) } as const,
    idAfter: ([opened]: readonly ReferralEvent[]) => (opened?.type === 'ReferralOpened' ? opened.referral.code : ''),
  };
  return present(context.loaders.referral.load(await giveCommand(context, context.app.referral, given)));
};

const withReason = (type: 'AskReferralReconsidered' | 'AskReferralProsecutor') =>
  gives(type, ({ reason }: Given<'referralAskReconsidered'>) => ({ reason }));

export const referralMutations = {
  referralOpen,
  referralReport: gives('ReportReferral', ({ words }: Given<'referralReport'>) => ({ words })),
  referralApprove: gives('ApproveReferral', () => ({})),
  referralDecline: gives('DeclineReferral', ({ because, reason }: Given<'referralDecline'>) => ({ because, reason })),
  referralTransfer: gives('TransferReferral', ({ at, to, parts, prosecutorCopyNo }: Given<'referralTransfer'>) => ({
    ...{ at: moment(at), to, parts, prosecutorCopyNo },
  })),
  referralRecordReceipt: gives('RecordReferralReceipt', ({ at, receiptNo }: Given<'referralRecordReceipt'>) => ({
    ...{ at: moment(at), receiptNo },
  })),
  referralRecordForwarded: gives('RecordReferralForwarded', ({ at, to }: Given<'referralRecordForwarded'>) => ({
    ...{ at: moment(at), to },
  })),
  referralRecordIncomplete: gives('RecordReferralIncomplete', ({ at, missing }: Given<'referralRecordIncomplete'>) => ({
    at: moment(at),
    missing,
  })),
  referralComplete: gives('CompleteReferral', ({ parts }: Given<'referralComplete'>) => ({ parts })),
  referralRecordAccepted: gives('RecordReferralAccepted', ({ on, filingNo }: Given<'referralRecordAccepted'>) => ({
    ...{ on, filingNo },
  })),
  referralRecordRefused: gives('RecordReferralRefused', ({ on, reason }: Given<'referralRecordRefused'>) => ({
    ...{ on, reason },
  })),
  referralAskReconsidered: withReason('AskReferralReconsidered'),
  referralAskProsecutor: withReason('AskReferralProsecutor'),
  referralHandOver: gives('HandOverReferral', ({ receiptNo }: Given<'referralHandOver'>) => ({ receiptNo })),
} satisfies Partial<MutationResolvers>;

/** `RecordReferralReceipt` as the mutation that gives it: `referralRecordReceipt`. */
export const referralMutation = (command: string): string => `referral${command.replace('Referral', '')}`;

export const Referral: Resolvers['Referral'] = {
  ...documentsAbout('referral'),
  __resolveReference: ({ code }, { loaders }) => loaders.referral.load(code),
  next: ({ stage }) => nextOf(referralCommands, stage, referralMutation),
  acts: actsAt((app) => app.referral, referralMutation),
  order: ({ orderCode }, _, { loaders }) => loaders.order.load(orderCode),
  enterprise: ({ creditCode }) => ({ creditCode }),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  team: ({ parts }) => [...parts.team],
  evasions: ({ parts }) => [...parts.evasions],
  abilityToPay: ({ parts }) => natureOf(parts.evasions.map(({ kind }) => kind)).abilityToPay,
  isMalicious: ({ parts }) => natureOf(parts.evasions.map(({ kind }) => kind)).isMalicious,
  hasAbsconded: ({ parts }) => natureOf(parts.evasions.map(({ kind }) => kind)).hasAbsconded,
  steps: ({ parts, openedOn: on }, _, { app }) => {
    const steps = refusalSteps.decide({ on, done: [...stepsDone(parts)] }, app.terms);
    return isUndetermined(steps) ? null : [...steps];
  },
  threshold: ({ parts }) => thresholdShown(parts.threshold),
  way: ({ parts }) => parts.way,
  report: ({ parts }) => parts.report?.words ?? null,
  decidedOn: ({ parts }) => parts.decision?.on ?? null,
  declinedBecause: ({ parts }) => parts.decision?.because ?? null,
  declineReason: ({ parts }) => parts.decision?.reason ?? null,
  transferredAt: ({ parts }) => parts.transfer?.at ?? null,
  transferredTo: ({ parts }) => parts.transfer?.to ?? null,
  parts: ({ parts }) => [...(parts.transfer?.parts ?? [])],
  prosecutorCopyNo: ({ parts }) => parts.transfer?.prosecutorCopyNo ?? null,
  receivedAt: ({ parts }) => parts.receipt?.at ?? null,
  missing: ({ parts }) => parts.missing ?? null,
  answers: ({ parts }) => [...parts.answers],
  handedOverOn: ({ parts }) => parts.handedOver?.on ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(referralStream(code))) ?? [])],
  history: ({ code }, args, { reads }) => historyConnection(args, referralStream(code), reads.rows),
};
