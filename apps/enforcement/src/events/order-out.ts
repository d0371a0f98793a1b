import { ENTRIES_AT_MOST, orderLapsed, orderObeyed, orderRevoked, orderServed } from '@anxin/contracts';
import { sum } from '@anxin/domain-kit';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type KnownOrder, type OrderEvent, unpaidOf } from '../domain/order';
import { placeOfOrder } from '../store/orders/order-row';
import { orderStream } from '../store/orders/order-store';

/** What events say of the order that they are about. */
const subjectOf = ({ order }: KnownOrder) => ({
  orderCode: order.code,
  kind: order.kind,
  caseCode: order.caseCode,
  enterprise: order.obliged.creditCode,
  party: order.obliged.party,
  projectCode: order.projectCode,
  areaCode: order.areaCode,
  sector: order.sector,
  rules: [...order.rules],
  people: new Set(order.sums.map(({ person }) => person)).size,
  totalFen: sum(order.sums.map(({ fen }) => fen)).toString(),
});

/** As many as one event holds, and at least one event. */
const inParts = <Entry>(all: readonly Entry[]) => {
  const parts = Math.max(1, Math.ceil(all.length / ENTRIES_AT_MOST));
  return Array.from({ length: parts }, (_, place) => ({
    part: place + 1,
    parts,
    entries: all.slice(place * ENTRIES_AT_MOST, (place + 1) * ENTRIES_AT_MOST),
  }));
};

const publicOf = (found: KnownOrder, event: OrderEvent): readonly JournalEntry[] => {
  const { order, paid } = found;
  const [stream, place, subject] = [orderStream(order.code), placeOfOrder(order), subjectOf(found)];
  const { on } = event;
  switch (event.type) {
    case 'OrderServed': {
      const { servedOn, way, dueOn } = event;
      const sums = order.sums.map(({ person, payMonth, fen }) => ({ person, payMonth, fen: fen.toString() }));
      return inParts(sums).map((part) =>
        published(stream, place, orderServed, { ...subject, on, servedOn, way, dueOn, ...part }, ['INS-07', 'INS-15']),
      );
    }
    case 'OrderObeyed':
      return [published(stream, place, orderObeyed, { ...subject, on, late: order.lapse !== undefined })];
    case 'OrderLapsed': {
      const unpaid = order.sums
        .map((one) => ({ ...one, unpaidFen: unpaidOf(one, paid) }))
        .filter(({ unpaidFen }) => unpaidFen > 0n)
        .map(({ person, payMonth, unpaidFen }) => ({ person, payMonth, unpaidFen: unpaidFen.toString() }));
      const told = { ...subject, on, dueOn: event.dueOn, unpaidFen: event.unpaidFen.toString() };
      return inParts(unpaid).map((part) => published(stream, place, orderLapsed, { ...told, ...part }, ['INS-15']));
    }
    case 'OrderRevoked': {
      // What nobody was told of is withdrawn, not revoked.
      if (!order.decided) return [];
      const lapsedOn = order.lapse?.on ?? null;
      return [published(stream, place, orderRevoked, { ...subject, on, lapsedOn })];
    }
    default:
      return [];
  }
};

/** What the journal keeps of an event: all of it, and beside that what becomes public. */
export const tellOrder = (found: KnownOrder, event: OrderEvent): readonly JournalEntry[] => {
  const { type, ...payload } = event;
  const kept = { stream: orderStream(found.order.code), type, place: placeOfOrder(found.order), payload };
  return [kept, ...publicOf(found, event)];
};
