import type { PlainDate } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { Gauge, type Registry } from 'prom-client';
import type { JournalNews } from '../journal/news';
import { placeOf } from '../streams/cursor';
import { hearingOf, type Within } from '../streams/hearing';
import type { StreamContext } from '../streams/sdl';
import { Tail } from '../streams/tail';
import type { Kit } from './kit';
import { holding } from './scope';

type StreamParts = {
  readonly news: JournalNews;
  readonly registry: Registry;
  readonly onFault: (fault: unknown) => void;
};

/** The context of subscriptions to a service's events: the one place where an actor becomes what it hears. */
export const streamsOf = (app: Kit, { news, registry, onFault }: StreamParts) => {
  const { name: service, rows, areas, config } = app;
  const limits = config.STREAM_WINDOW === undefined ? {} : { events: config.STREAM_WINDOW };
  const tail = new Tail({ service, rows, news, onFault, limits });
  new Gauge({
    name: 'anxin_event_streams',
    help: 'Subscriptions to events that are open in this process',
    registers: [registry],
    collect() {
      this.set(tail.streams);
    },
  });
  const within: Within = (area: string, asked: readonly string[], on: PlainDate) =>
    holding(areas, asked, on)(area).length > 0;
  return (actor: Actor): StreamContext => ({
    listen: (after, filter) => tail.open(hearingOf(actor, filter, within), placeOf(after), actor.id),
  });
};
