import type { PlainDate } from '@anxin/domain-kit';
import { personOf } from '@anxin/law';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import {
  type ListingCommand,
  listingErrors,
  type ListingEvent,
  type Party,
  type ProposeListing,
} from '../../domain/listing';
import type { Context } from '../context';
import type { ListingProposeInput, MutationResolvers, StatedThresholdInput } from '../schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends ListingCommand['type']> = Omit<
  Extract<ListingCommand, { readonly type: Type }>,
  'type' | 'today' | 'by'
>;
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** When, and by whom, a command is given. */
const signed = ({ app, actor }: Context): { readonly today: PlainDate; readonly by: string } => ({
  today: app.clock.today(),
  by: actor.id,
});

/** A mutation that gives a command of a listing, and answers the listing as it stands then. */
const gives =
  <Type extends ListingCommand['type'], Asked extends Input>(
    type: Type,
    own: (input: Asked, actor: Context['actor']) => Own<Type>,
  ) =>
  async (_: unknown, { input }: { readonly input: Asked }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = { type, ...signed(context), ...own(input, context.actor) } as unknown as ListingCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.listing.load(await giveCommand(context, context.app.listing, given)));
  };

/** What an officer read in the standard of a province. */
export const statedOf = (stated: StatedThresholdInput | null | undefined) =>
  stated ? { oneWorker: stated.oneWorkerFen, manyWorkers: stated.manyWorkersFen, source: stated.source } : undefined;

const partyOf = ({ role, idCardNumber }: ListingProposeInput, { app: { vault } }: Context): Party => {
  if (!role && !idCardNumber) return { kind: 'ENTERPRISE' };
  const token = personOf({ idCardNumber }, vault);
  if (!role || !token) throw listingErrors.PERSON_INCOMPLETE();
  return { kind: 'PERSON', role, token };
};

const proposal = (input: ListingProposeInput, context: Context): ProposeListing => ({
  ...{ type: 'ProposeListing', ...signed(context), orderCode: input.orderCode, reason: input.reason },
  party: partyOf(input, context),
  personName: input.personName ?? undefined,
  groupEventCode: input.groupEventCode ?? undefined,
  stated: statedOf(input.stated),
});

/** A listing gets its code when it is proposed; until then it is called after the request. */
const listingPropose: MutationResolvers['listingPropose'] = async (_, { input }, context, { fieldName }) => {
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: proposal(input, context),
    idAfter: ([proposed]: readonly ListingEvent[]) =>
      proposed?.type === 'ListingProposed' ? proposed.listing.code : '',
  };
  return present(context.loaders.listing.load(await giveCommand(context, context.app.listing, given)));
};

const serving = (type: 'ServeListingNotice' | 'ServeListingDecision') =>
  gives(type, ({ servedOn: on, way, proof }: Given<'listingServeNotice'>) => ({ served: { on, way, proof } }));
const withReason = (type: 'ExtendListingDecision' | 'RefuseListingRemoval') =>
  gives(type, ({ reason }: Given<'listingExtendDecision'>) => ({ reason }));
const ofChannel = (type: 'RecordListingReceipt' | 'RecordListingStopped') =>
  gives(type, ({ channel, receiptNo }: Given<'listingRecordReceipt'>) => ({ channel, receiptNo }));
const plain = (type: 'ReleaseListing' | 'RemoveListing') => gives(type, () => ({}));

export const listingMutations = {
  listingPropose,
  listingServeNotice: serving('ServeListingNotice'),
  listingContest: gives('ContestListing', ({ words }: Given<'listingContest'>) => ({ words })),
  listingAnswerObjection: gives('AnswerListingObjection', ({ finding, reply }: Given<'listingAnswerObjection'>) => ({
    finding,
    reply,
  })),
  listingSpare: gives('SpareListing', ({ promise }: Given<'listingSpare'>) => ({ promise })),
  listingExtendDecision: withReason('ExtendListingDecision'),
  listingDecide: gives('DecideListing', ({ documentNo, measures }: Given<'listingDecide'>) => ({
    documentNo,
    measures,
  })),
  listingServeDecision: serving('ServeListingDecision'),
  listingEditPublication: gives(
    'EditListingPublication',
    ({ unitName, address, facts, result, representative }: Given<'listingEditPublication'>) => ({
      publication: { unitName, address, facts, result },
      representative,
    }),
  ),
  listingRelease: plain('ReleaseListing'),
  listingRecordReceipt: ofChannel('RecordListingReceipt'),
  listingApplyForRemoval: gives('ApplyForListingRemoval', ({ promise }: Given<'listingApplyForRemoval'>, { role }) => ({
    promise,
    isOwn: role !== 'OFFICE',
  })),
  listingRemove: plain('RemoveListing'),
  listingRefuseRemoval: withReason('RefuseListingRemoval'),
  listingRestore: gives('RestoreListing', ({ documentNo, reason, evidence }: Given<'listingRestore'>) => ({
    documentNo,
    reason,
    evidence,
  })),
  listingRecordStopped: ofChannel('RecordListingStopped'),
} satisfies Partial<MutationResolvers>;
