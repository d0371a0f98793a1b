import type { PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  type Cause,
  changeDuties,
  type CommandTable,
  eventsOf,
  type InPlace,
  isInScope,
  lockStreams,
  type Rows,
  seenOf,
  type Tx,
} from '@anxin/service-kit';
import {
  orderBy,
  type OrderCommand,
  orderDuties,
  orderErrors,
  type OrderEvent,
  type OrderState,
  orderTable,
} from '../domain/order';
import { tellOrder } from '../events/order-out';
import { placeOfOrder } from '../store/orders/order-row';
import { loadOrders, orderNumber, orderStream, saveOrders } from '../store/orders/order-store';

const OFFICE = ['OFFICE'] as const;
const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** Wages are ordered by the labour department alone; a department of a sector orders its own to correct. */
const TO_CORRECT = 'a DEPARTMENT orders to correct alone';

/** What may be done to an order, and by whom. */
export const orderCommands: CommandTable<OrderState, OrderCommand['type']> = {
  ...orderTable,
  name: 'order',
  where: { DecideOrder: TO_CORRECT },
  givenBy: {
    ProposeOrder: AUTHORITY,
    ReviseOrder: AUTHORITY,
    ExtendOrder: OFFICE,
    TellOrder: AUTHORITY,
    HearOrder: AUTHORITY,
    DecideOrder: AUTHORITY,
    ServeOrder: AUTHORITY,
    ProveCorrection: AUTHORITY,
    ConfirmCorrection: AUTHORITY,
    SeekRemedy: OFFICE,
    EndRemedy: OFFICE,
    DunOrder: OFFICE,
    ApplyToCourt: OFFICE,
    RevokeOrder: OFFICE,
    RereadWages: [],
    MissOrderDuty: [],
  },
};

const IN_PLACE: Readonly<Record<string, string>> = {
  [TO_CORRECT]: "kind = 'RECTIFICATION' OR current_setting('anxin.role', true) = 'OFFICE'",
};

const inPlace: InPlace = (rows, codes, place) => seenOf(rows, codes, { table: 'orders', where: IN_PLACE[place] });

const isVisible = async (rows: Rows, code: string, command: OrderCommand): Promise<boolean> => {
  if (command.type === 'ProposeOrder') return isInScope(rows, placeOfOrder(command));
  return (await inPlace(rows, [code], orderCommands.where?.[command.type] ?? '')).has(code);
};

/** What the aggregate needs of its service. */
export type OrderAggregateParts = {
  readonly law: ParameterBook;
  /** The six digits of the county that an area belongs to, with which its numbers begin. */
  readonly countyOf: (area: string, on: PlainDate) => string;
  /** What falls with decisions that were revoked, in their transaction (BLK-14, PUB-06). */
  readonly revoked: (tx: Tx, decisions: readonly Revoked[], cause: Cause) => Promise<void>;
};
/** A decision that was revoked, and why. */
export type Revoked = { readonly code: string; readonly reason: string };
export type OrderAggregate = Aggregate<OrderState, OrderCommand, OrderEvent>;

/** How an order is decided, who may command it, how it is saved and published: the one way its commands go. */
export const orderAggregate = ({ law, countyOf, revoked }: OrderAggregateParts): OrderAggregate => {
  const decider = orderBy(law);
  return {
    ...decider,
    ...orderCommands,
    isVisible,
    inPlace,
    unknown: (code) => orderErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(orderStream));
      const states = new Map(await loadOrders(tx, codes));
      for (const { id, command } of given)
        if (command.type === 'ProposeOrder') {
          const code = await orderNumber(tx, command, countyOf(command.areaCode, command.today));
          states.set(id, { stage: 'UNKNOWN', code });
        }
      return states;
    },
    save: async (tx, changes, cause) => {
      await saveOrders(tx, changes);
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = orderStream(found.order.code);
          return orderDuties(event, found, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
      const fallen = changes.flatMap(({ id: code, steps }) =>
        steps.flatMap(({ events }) =>
          events.flatMap((event) => (event.type === 'OrderRevoked' ? [{ code, reason: event.reason }] : [])),
        ),
      );
      await revoked(tx, fallen, cause);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw orderErrors.UNKNOWN({ code });
      return tellOrder(after, event);
    },
  };
};
