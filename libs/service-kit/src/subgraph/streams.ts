import { DomainError } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { JournalNews } from '../journal/news';
import { placeOf } from '../streams/cursor';
import { Deliveries } from '../streams/deliveries';
import type { StreamContext } from '../streams/sdl';
import { Tail } from '../streams/tail';
import type { Kit } from './kit';

type StreamParts = {
  readonly news: JournalNews;
  readonly registry: Registry;
  readonly onFault: (fault: unknown) => void;
};

const gauges = (tail: Tail, deliveries: Deliveries, registry: Registry): void => {
  new Gauge({
    name: 'anxin_event_streams',
    help: 'Subscriptions to events that are open in this process',
    registers: [registry],
    collect() {
      this.set(tail.streams);
    },
  });
  new Gauge({
    name: 'anxin_delivery_behind_events',
    // Of none by its name: metrics ask nobody who they are.
    help: 'Events of the service still to be handed to, or passed over for, the account furthest behind of those with an open stream in this process',
    registers: [registry],
    collect() {
      this.set(Math.max(0, ...deliveries.behind(tail.position).values()));
    },
  });
};

/** Subscriptions to a service's events: how they begin, for an actor, and how it is written down where they stand. */
export const streamsOf = (app: Kit, { news, registry, onFault }: StreamParts) => {
  const { name: service, rows, config, events } = app;
  const limits = config.STREAM_WINDOW === undefined ? {} : { events: config.STREAM_WINDOW };
  const tail = new Tail({ service, rows, news, onFault, limits });
  const deliveries = new Deliveries({ rows, onFault });
  gauges(tail, deliveries, registry);
  const connects = new Counter({
    name: 'anxin_event_streams_begun_total',
    help: 'Subscriptions to events that began in this process, by transport, and whether they went on from a cursor',
    labelNames: ['transport', 'reconnect'],
    registers: [registry],
  });
  const ends = new Counter({
    name: 'anxin_event_streams_ended_total',
    help: 'Subscriptions to events that ended in this process, by the code that their subscribers were told, if any',
    labelNames: ['code'],
    registers: [registry],
  });
  const context = (actor: Actor): StreamContext => ({
    listen: async ({ after, fromNow }, filter, transport) => {
      const isReconnect = after != null;
      const place = fromNow && !isReconnect ? 'NOW' : placeOf(after);
      const stream = await tail.open(events.hearing(actor, filter), place, actor.id);
      connects.inc({ transport, reconnect: String(isReconnect) });
      stream.onEnd((reason) => ends.inc({ code: reason instanceof DomainError ? reason.code : '' }));
      deliveries.begun(stream, { actor, transport, isReconnect });
      return stream;
    },
  });
  return { context, save: () => deliveries.save() };
};
