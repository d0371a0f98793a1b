import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  type OpenReferral,
  referralBy,
  type ReferralCommand,
  referralDuties,
  referralErrors,
  type ReferralEvent,
  type ReferralState,
  referralTable,
} from '../domain/referral';
import { tellReferral } from '../events/referral-out';
import { lapsedOrders } from '../store/orders/lapsed-orders';
import { NUMBERS, orderStream } from '../store/orders/order-store';
import { referralOf, referralRowOf } from '../store/sanctions/referral-row';
import { referralOfOrder, referralStore, referralStream } from '../store/sanctions/referral-store';
import type { ListingParts } from './listing-aggregate';

const OFFICE = ['OFFICE'] as const;

/** What may be done to a referral, and by whom: the office records what police and prosecutor say. */
export const referralCommands: CommandTable<ReferralState, ReferralCommand['type']> = {
  ...referralTable,
  name: 'referral',
  givenBy: {
    OpenReferral: OFFICE,
    ReportReferral: OFFICE,
    ApproveReferral: OFFICE,
    DeclineReferral: OFFICE,
    TransferReferral: OFFICE,
    RecordReferralReceipt: OFFICE,
    RecordReferralForwarded: OFFICE,
    RecordReferralIncomplete: OFFICE,
    CompleteReferral: OFFICE,
    RecordReferralAccepted: OFFICE,
    RecordReferralRefused: OFFICE,
    AskReferralReconsidered: OFFICE,
    AskReferralProsecutor: OFFICE,
    HandOverReferral: OFFICE,
    MissReferralDuty: [],
  },
};

const isVisible = async (rows: Rows, code: string, command: ReferralCommand): Promise<boolean> => {
  if (command.type !== 'OpenReferral') return (await rows('SELECT FROM referral WHERE code = $1', [code])).length > 0;
  if ((await rows('SELECT FROM orders WHERE code = $1', [command.orderCode])).length > 0) return true;
  throw referralErrors.ORDER_UNKNOWN({ code: command.orderCode });
};

/** What the aggregate needs of its service. */
export type ReferralParts = Omit<ListingParts, 'vault' | 'revoked'>;
export type ReferralAggregate = Aggregate<ReferralState, ReferralCommand, ReferralEvent>;

/** What an opening is decided on; whoever comes second finds the first. */
const openingOf = async (
  tx: Tx,
  { orderCode, today }: OpenReferral,
  { areas, countyOf }: ReferralParts,
): Promise<ReferralState> => {
  const rows = rowsIn(tx);
  // Whoever proposes on an order, or revokes it, comes after whoever was first.
  await lockStreams(tx, [orderStream(orderCode)]);
  const order = (await lapsedOrders(rows, [orderCode])).get(orderCode);
  if (!order) return { stage: 'UNKNOWN' };
  const { areaCode } = order;
  return {
    stage: 'UNKNOWN',
    proposal: {
      code: await nextNumber(rows, NUMBERS, { area: countyOf(areaCode, today), kind: 'CRM', on: today }),
      order,
      areas: [areaCode, ...areas.lineage(areaCode, today)],
      taken: await referralOfOrder(rows, orderCode),
    },
  };
};

/** How a transfer is decided, who may command it, how it is saved and published: the one way its commands go. */
export const referralAggregate = (parts: ReferralParts): ReferralAggregate => {
  const { law } = parts;
  const decider = referralBy(law);
  return {
    ...decider,
    ...referralCommands,
    isVisible,
    unknown: (code) => referralErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(referralStream));
      const rows = rowsIn(tx);
      const found = [...(await referralStore.byKey(rows, codes)).values()];
      const orders = await lapsedOrders(
        rows,
        found.map(({ orderCode }) => orderCode),
      );
      const states = new Map<string, ReferralState>(
        found.map((row) => [
          row.code,
          { stage: row.stage, referral: referralOf(row), order: orders.get(row.orderCode) },
        ]),
      );
      for (const { id, command } of given)
        if (command.type === 'OpenReferral') states.set(id, await openingOf(tx, command, parts));
      return states;
    },
    save: async (tx, changes) => {
      await referralStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [referralRowOf(after)])),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = referralStream(found.referral.code);
          return referralDuties(event, found, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw referralErrors.UNKNOWN({ code });
      return tellReferral(after, event);
    },
  };
};
