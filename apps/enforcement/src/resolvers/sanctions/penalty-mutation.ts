import type { PlainDate } from '@anxin/domain-kit';
import { personOf } from '@anxin/law';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { PenaltyCommand, PenaltyEvent, ProposePenalty } from '../../domain/penalty';
import type { Context } from '../context';
import type { MutationResolvers } from '../schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends PenaltyCommand['type']> = Omit<
  Extract<PenaltyCommand, { readonly type: Type }>,
  'type' | 'today'
>;
type Asked = { readonly context: Context; readonly today: PlainDate };

/** A mutation that gives a command of a penalty, and answers the penalty as it stands then. */
const gives =
  <Type extends PenaltyCommand['type'], Given extends Input>(
    type: Type,
    own: (input: Given, asked: Asked) => Own<Type>,
  ) =>
  async (_: unknown, { input }: { readonly input: Given }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const today = context.app.clock.today();
    const command = { type, today, ...own(input, { context, today }) } as unknown as PenaltyCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.penalty.load(await giveCommand(context, context.app.penalty, given)));
  };

/** A penalty gets its code when it is proposed; until then it is called after the request. */
const penaltyPropose: MutationResolvers['penaltyPropose'] = async (_, { input }, context, { fieldName }) => {
  const { order: orderCode, rule, party, person: token, idCardNumber, grounds, fineFen, term } = input;
  const command: ProposePenalty = {
    ...{ type: 'ProposePenalty', orderCode, rule, party, person: personOf({ token, idCardNumber }, context.app.vault) },
    ...{ grounds, fineFen, term, by: context.actor.id, today: context.app.clock.today() },
  };
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command,
    idAfter: (events: readonly PenaltyEvent[]) =>
      events.flatMap((event) => (event.type === 'PenaltyProposed' ? [event.penalty.code] : [])).join(''),
  };
  return present(context.loaders.penalty.load(await giveCommand(context, context.app.penalty, given)));
};

type Resolved = {
  readonly [Name in keyof MutationResolvers as Name extends `penalty${string}` ? Name : never]: unknown;
};

export const penaltyMutations = {
  penaltyPropose,
  penaltyRevise: gives(
    'RevisePenalty',
    ({ grounds, fineFen, term, reason }: Given<'penaltyRevise'>, { context: { actor } }) => ({
      ...{ grounds, fineFen, term, reason },
      by: actor.id,
    }),
  ),
  penaltyTell: gives('TellPenalty', () => ({})),
  penaltyHear: gives('HearPenalty', ({ heardOn, stated, record }: Given<'penaltyHear'>) => ({
    heardOn,
    stated,
    record,
  })),
  penaltyAskHearing: gives('AskPenaltyHearing', () => ({})),
  penaltyCallHearing: gives('CallPenaltyHearing', ({ day }: Given<'penaltyCallHearing'>) => ({ day })),
  penaltyHoldHearing: gives('HoldPenaltyHearing', ({ record }: Given<'penaltyHoldHearing'>) => ({ record })),
  penaltyDecide: gives('DecidePenalty', (_: Input, { context: { actor } }) => ({ by: actor.id })),
  penaltyWaive: gives(
    'WaivePenalty',
    ({ minor, first, corrected, harm, reason }: Given<'penaltyWaive'>, { context: { actor } }) => ({
      ...{ minor, first, corrected, harm, reason },
      by: actor.id,
    }),
  ),
  penaltyServe: gives('ServePenalty', ({ servedOn, way, proofs }: Given<'penaltyServe'>) => ({
    servedOn,
    way,
    proofs,
  })),
  penaltyPay: gives('PayPenalty', ({ paidOn, fen, receiptNo }: Given<'penaltyPay'>) => ({ paidOn, fen, receiptNo })),
  penaltyRevoke: gives('RevokePenalty', ({ reason }: Given<'penaltyRevoke'>) => ({ reason })),
} satisfies Resolved;

/** What a mutation of a penalty is given. */
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];
