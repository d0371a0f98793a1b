import { personOf } from '@anxin/law';
import { NOTHING, type PlainDate } from '@anxin/domain-kit';
import type { LiabilityFacts } from '@anxin/law';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { type OrderCommand, orderErrors, type OrderEvent, type ProposeOrder, type WageSum } from '../../domain/order';
import type { Context } from '../context';
import type {
  LiabilityFactsInput,
  MutationResolvers,
  OrderProposeInput,
  OrderReviseInput,
  OrderSumInput,
} from '../schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends OrderCommand['type']> = Omit<Extract<OrderCommand, { readonly type: Type }>, 'type' | 'today'>;
type Asked = { readonly context: Context; readonly today: PlainDate };

/** A mutation that gives a command of an order, and answers the order as it stands then. */
const gives =
  <Type extends OrderCommand['type'], Given extends Input>(
    type: Type,
    own: (input: Given, asked: Asked) => Own<Type>,
  ) =>
  async (_: unknown, { input }: { readonly input: Given }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const today = context.app.clock.today();
    const command = { type, today, ...own(input, { context, today }) } as unknown as OrderCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.order.load(await giveCommand(context, context.app.order, given)));
  };

/** A mutation of a command that says nothing but what it is, */
const plain = (type: 'TellOrder' | 'DunOrder') => gives(type, () => ({}));
/** or who gives it, */
const signed = (type: 'DecideOrder' | 'ConfirmCorrection') =>
  gives(type, (_: Input, { context: { actor } }) => ({ by: actor.id }));
/** or why. */
const withReason = (type: 'ExtendOrder' | 'RevokeOrder') =>
  gives(type, ({ reason }: Input & { readonly reason: string }) => ({ reason }));

const sumOf = ({ worker, idCardNumber, payMonth, fen }: OrderSumInput, { app: { vault } }: Context): WageSum => {
  const person = personOf({ token: worker, idCardNumber }, vault);
  if (person === undefined) throw orderErrors.WORKER_INVALID();
  return { person, payMonth, fen };
};

const draftOf = (
  {
    findings,
    term,
    sums,
    totalFen,
  }: Pick<OrderProposeInput & OrderReviseInput, 'findings' | 'term' | 'sums' | 'totalFen'>,
  context: Context,
) => ({
  findings,
  term,
  sums: (sums ?? []).map((one) => sumOf(one, context)),
  totalFen: totalFen ?? NOTHING,
  by: context.actor.id,
});

const factsOf = (given: LiabilityFactsInput): LiabilityFacts => ({
  employer: given.employer,
  isSubcontractor: given.isSubcontractor ?? false,
  supplier: given.supplier ?? null,
  employerLendsName: given.employerLendsName ?? false,
  change: given.change ?? null,
  successorAgreed: given.successorAgreed ?? false,
  end: given.end ?? null,
  ownerUnderpaid: given.ownerUnderpaid ?? false,
  unsettledFen: given.unsettledFen ?? null,
  passedOn: given.passedOn ?? false,
  contractedOutBy: given.contractedOutBy ?? null,
  contractorLendsName: given.contractorLendsName ?? false,
  irregular: given.irregular ?? false,
  dispute: given.dispute ?? false,
});

const proposal = (input: OrderProposeInput, context: Context): ProposeOrder => ({
  type: 'ProposeOrder',
  kind: input.kind,
  caseCode: input.caseCode ?? undefined,
  obliged: { creditCode: input.enterprise, party: input.party },
  projectCode: input.projectCode ?? undefined,
  areaCode: input.areaCode,
  sector: input.sector ?? undefined,
  rules: input.rules,
  owedOn: input.owedOn ?? undefined,
  liability: input.liability ? factsOf(input.liability) : undefined,
  filedOn: input.filedOn,
  ...draftOf(input, context),
  today: context.app.clock.today(),
});

/** An order gets its code when it is proposed; until then it is called after the request. */
const orderPropose: MutationResolvers['orderPropose'] = async (_, { input }, context, { fieldName }) => {
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: proposal(input, context),
    idAfter: (events: readonly OrderEvent[]) =>
      events.flatMap((event) => (event.type === 'OrderProposed' ? [event.order.code] : [])).join(''),
  };
  return present(context.loaders.order.load(await giveCommand(context, context.app.order, given)));
};

type Resolved = { readonly [Name in keyof MutationResolvers as Name extends `order${string}` ? Name : never]: unknown };

export const orderMutations = {
  orderPropose,
  orderRevise: gives('ReviseOrder', (input: Given<'orderRevise'>, { context }) => ({
    ...draftOf(input, context),
    reason: input.reason,
  })),
  orderExtend: withReason('ExtendOrder'),
  orderTell: plain('TellOrder'),
  orderHear: gives('HearOrder', ({ heardOn, stated, record }: Given<'orderHear'>) => ({ heardOn, stated, record })),
  orderDecide: signed('DecideOrder'),
  orderServe: gives('ServeOrder', ({ servedOn, way, proofs }: Given<'orderServe'>) => ({ servedOn, way, proofs })),
  orderProveCorrection: gives(
    'ProveCorrection',
    ({ what, proofs }: Given<'orderProveCorrection'>, { context: { actor } }) => ({ what, proofs, by: actor.id }),
  ),
  orderConfirmCorrection: signed('ConfirmCorrection'),
  orderSeekRemedy: gives('SeekRemedy', ({ kind, filingNo }: Given<'orderSeekRemedy'>) => ({ kind, filingNo })),
  orderEndRemedy: gives('EndRemedy', ({ outcome, endedOn, record }: Given<'orderEndRemedy'>) => ({
    outcome,
    endedOn,
    record,
  })),
  orderDun: plain('DunOrder'),
  orderApplyToCourt: gives('ApplyToCourt', ({ filingNo }: Given<'orderApplyToCourt'>) => ({ filingNo })),
  orderRevoke: withReason('RevokeOrder'),
} satisfies Resolved;

/** What a mutation of an order is given. */
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];
