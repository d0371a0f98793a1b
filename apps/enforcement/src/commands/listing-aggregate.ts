import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { AreaTree, ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  append,
  applyCommands,
  type Cause,
  changeDuties,
  type CommandFor,
  type CommandTable,
  eventsOf,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  type KnownListing,
  type Listing,
  listingBy,
  type ListingCommand,
  listingDuties,
  listingErrors,
  type ListingEvent,
  type ListingState,
  listingTable,
  partyKey,
  type ProposeListing,
} from '../domain/listing';
import { tellListing } from '../events/listing-out';
import { lapsedOrders, ordersLapsedSince } from '../store/orders/lapsed-orders';
import { listingOf, listingRowOf } from '../store/sanctions/listing-row';
import {
  type ListingName,
  listingOfParty,
  listingsOfOrders,
  listingStore,
  listingStream,
  saveListingNames,
} from '../store/sanctions/listing-store';
import { NUMBERS, orderStream } from '../store/orders/order-store';
import { crimesOf } from '../store/sanctions/referral-store';

const OFFICE = ['OFFICE'] as const;
/** The party itself speaks for itself; the office records what it says on paper. */
const PARTY = ['OFFICE', 'CONTRACTOR', 'SUBCONTRACTOR'] as const;
import type { OrderAggregateParts } from './order-aggregate';

/** What may be done to a listing, and by whom. */
export const listingCommands: CommandTable<ListingState, ListingCommand['type']> = {
  ...listingTable,
  name: 'listing',
  givenBy: {
    ProposeListing: OFFICE,
    ServeListingNotice: OFFICE,
    ContestListing: PARTY,
    AnswerListingObjection: OFFICE,
    SpareListing: OFFICE,
    ExtendListingDecision: OFFICE,
    DecideListing: OFFICE,
    ServeListingDecision: OFFICE,
    EditListingPublication: OFFICE,
    ReleaseListing: OFFICE,
    RecordListingReceipt: OFFICE,
    ApplyForListingRemoval: PARTY,
    RemoveListing: OFFICE,
    RefuseListingRemoval: OFFICE,
    RestoreListing: OFFICE,
    RecordListingStopped: OFFICE,
    RevokeListing: [],
    MissListingDuty: [],
  },
};

const VISIBLE = 'SELECT FROM listing WHERE code = $1';
const ORDER_VISIBLE = 'SELECT FROM orders WHERE code = $1';

const isVisible = async (rows: Rows, code: string, command: ListingCommand): Promise<boolean> => {
  if (command.type === 'ProposeListing') {
    if ((await rows(ORDER_VISIBLE, [command.orderCode])).length > 0) return true;
    throw listingErrors.ORDER_UNKNOWN({ code: command.orderCode });
  }
  return (await rows(VISIBLE, [code])).length > 0;
};

/** What the aggregate needs of its service. */
export type ListingParts = {
  readonly law: ParameterBook;
  readonly vault: Vault;
  readonly areas: Pick<AreaTree, 'lineage'>;
  /** The six digits of the county that an area belongs to, with which its numbers begin. */
  readonly countyOf: (area: string, on: PlainDate) => string;
  /** What falls with listings that were revoked, in their transaction (PUB-06). */
  readonly revoked: OrderAggregateParts['revoked'];
};
export type ListingAggregate = Aggregate<ListingState, ListingCommand, ListingEvent>;

type Given = CommandFor<ListingCommand>;

/** What a proposal is decided on; whoever comes second finds the first. */
const proposalOf = async (
  tx: Tx,
  { orderCode, party, today }: ProposeListing,
  { areas, countyOf }: ListingParts,
): Promise<ListingState> => {
  const rows = rowsIn(tx);
  // Whoever proposes on an order, or revokes it, comes after whoever was first.
  await lockStreams(tx, [orderStream(orderCode)]);
  const order = (await lapsedOrders(rows, [orderCode])).get(orderCode);
  if (!order) return { stage: 'UNKNOWN' };
  const { areaCode } = order;
  return {
    stage: 'UNKNOWN',
    proposal: {
      code: await nextNumber(rows, NUMBERS, { area: countyOf(areaCode, today), kind: 'BLK', on: today }),
      order,
      areas: [areaCode, ...areas.lineage(areaCode, today)],
      taken: await listingOfParty(rows, orderCode, partyKey(party)),
    },
  };
};

/** The commands that look at more than the listing. */
const LOOKS: ReadonlySet<ListingCommand['type']> = new Set([
  'SpareListing',
  'DecideListing',
  'ApplyForListingRemoval',
  'RemoveListing',
  'RestoreListing',
]);

/** What listings are decided on beside themselves, for all at once. */
const withFacts = async (
  tx: Tx,
  known: ReadonlyMap<string, Omit<KnownListing, 'facts'>>,
  given: readonly Given[],
): Promise<Map<string, ListingState>> => {
  const asked = new Set(given.flatMap(({ id, command }) => (LOOKS.has(command.type) ? [id] : [])));
  const looked = [...known.values()].map(({ listing }) => listing).filter(({ code }) => asked.has(code));
  const states = new Map<string, ListingState>([...known].map(([code, one]) => [code, { ...one, facts: {} }]));
  if (looked.length === 0) return states;
  const rows = rowsIn(tx);
  const orders = await lapsedOrders(
    rows,
    looked.map(({ orderCode }) => orderCode),
  );
  const newOrders = await ordersLapsedSince(rows, looked.flatMap(sinceOf));
  const crimes = await crimesOf(
    rows,
    looked.map(({ creditCode }) => creditCode),
  );
  for (const { code, orderCode, creditCode } of looked) {
    const one = known.get(code);
    const facts = { order: orders.get(orderCode), newOrder: newOrders.get(code), crime: crimes.get(creditCode) };
    if (one) states.set(code, { ...one, facts });
  }
  return states;
};

const sinceOf = ({ code, creditCode, orderCode, decision }: Listing) =>
  decision ? [{ code, creditCode, orderCode, on: decision.on }] : [];

/** Names that commands gave, beside the listings that they became. */
const namesOf = (code: string, command: ListingCommand): readonly ListingName[] => {
  if (command.type === 'ProposeListing' && command.personName !== undefined)
    return [{ code, of: 'PARTY', name: command.personName }];
  return command.type === 'EditListingPublication'
    ? [{ code, of: 'REPRESENTATIVE', name: command.representative }]
    : [];
};

/** How a listing is decided, who may command it, how it is saved and published: the one way its commands go. */
export const listingAggregate = (parts: ListingParts): ListingAggregate => {
  const { law, vault, revoked } = parts;
  const decider = listingBy(law);
  return {
    ...decider,
    ...listingCommands,
    isVisible,
    unknown: (code) => listingErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(listingStream));
      const found = await listingStore.byKey(rowsIn(tx), codes);
      const known = new Map([...found].map(([code, row]) => [code, { stage: row.stage, listing: listingOf(row) }]));
      const states = await withFacts(tx, known, given);
      for (const { id, command } of given)
        if (command.type === 'ProposeListing') states.set(id, await proposalOf(tx, command, parts));
      return states;
    },
    save: async (tx, changes, cause) => {
      await listingStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [listingRowOf(after)])),
      );
      const names = changes.flatMap(({ after, steps }) =>
        after.stage === 'UNKNOWN' ? [] : steps.flatMap(({ command }) => namesOf(after.listing.code, command)),
      );
      await saveListingNames(tx, vault, names);
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = listingStream(found.listing.code);
          return listingDuties(event, found.listing, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
      const fallen = changes.flatMap(({ id: code, steps }) =>
        steps.flatMap(({ events }) =>
          events.flatMap((event) => (event.type === 'ListingRevoked' ? [{ code, reason: event.reason }] : [])),
        ),
      );
      await revoked(tx, fallen, cause);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw listingErrors.UNKNOWN({ code });
      return tellListing(after, event);
    },
  };
};

/** BLK-14: with orders that were revoked fall the listings that rest on them, in the same transaction. */
export const revokeListingsOf =
  (listing: ListingAggregate) =>
  async (
    tx: Tx,
    orders: readonly { readonly code: string; readonly reason: string }[],
    cause: Cause,
  ): Promise<void> => {
    const today = cause.businessDay;
    for (const { code: orderCode, reason } of orders) {
      const codes = await listingsOfOrders(rowsIn(tx), [orderCode]);
      const commands = codes.map((id) => ({ id, command: { type: 'RevokeListing', today, reason } as const }));
      if (commands.length > 0) await append(tx, (await applyCommands(tx, listing, commands, cause)).entries, cause);
    }
  };
