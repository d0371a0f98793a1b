import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { DayTally, type Tally, type ToldEvent, toldDigest } from '@anxin/evidence';
import { createClient } from 'graphql-sse';
import { z } from 'zod';
import { ask, type Service } from '../services/service';
import { EVENTS, messageSchema } from './follow';
import type { Held, HeldEvent } from './held';

/** An event on which both sides differ: it is not in the file, there once too often, or there otherwise. */
export type Difference = {
  readonly publisher: string;
  readonly on: PlainDate;
  readonly key: string;
  readonly keySeq: number;
  readonly what: 'MISSING' | 'TOO_MANY' | 'ALTERED';
};

export type Reconciled = {
  readonly events: number;
  readonly differences: readonly Difference[];
  /** Keys that differ and were not looked into: more than a question takes. */
  readonly unnamed: number;
};

const DAY = `query ($on: Day!, $through: Cursor, $sectors: [Sector!]) {
  eventsOfDay(on: $on, through: $through, filter: { sectors: $sectors }) { count digest keys { key count digest } erased }
}`;
const tally = { count: z.int(), digest: z.string() };
const daySchema = z.object({
  eventsOfDay: z.object({
    ...tally,
    keys: z.array(z.object({ key: z.string(), ...tally })),
    erased: z.array(z.string()),
  }),
});

/** Keys that a filter takes at most. */
const KEYS = 500;

const inOrder = (a: HeldEvent, b: HeldEvent): number =>
  a.key === b.key ? a.keySeq - b.keySeq : Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));

/** Those whose data were erased by order count without them, on both sides. */
const withoutErased = (events: readonly HeldEvent[], erased: ReadonlySet<string>): readonly HeldEvent[] =>
  events.map((event) =>
    erased.has(event.cursor) ? { ...event, digest: toldDigest({ ...event, data: null }) } : event,
  );

const tallyOf = (events: readonly HeldEvent[]): DayTally => {
  const all = new DayTally();
  for (const event of events.toSorted(inOrder)) all.add(event, event.digest);
  return all;
};

/** Reads what a service tells about some keys, from the beginning until nothing more waits. */
const toldAbout = async ({ name, url, token }: Service, sector: string, keys: readonly string[]) => {
  const address = `${url.replace(/\/$/, '')}/graphql/stream`;
  const client = createClient({ url: address, headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });
  const told: HeldEvent[] = [];
  try {
    for await (const message of client.iterate({ query: EVENTS, variables: { sectors: [sector], keys } })) {
      const { data, errors } = messageSchema.parse(message);
      const [refused] = errors ?? [];
      if (refused) throw new DomainError(refused.extensions.code, `${name}: ${refused.message}`);
      for (const event of (data?.events.events ?? []) as unknown as (ToldEvent & { readonly cursor: string })[])
        told.push({ ...event, digest: toldDigest(event) });
      if (data?.events.live) break;
    }
  } finally {
    client.dispose();
  }
  return told;
};

const placeOf = ({ key, keySeq }: HeldEvent): string => `${key} ${keySeq}`;

/** What differs at each place, of what one side tells and the other holds. */
const differencesOf = (told: readonly HeldEvent[], held: readonly HeldEvent[]) => {
  const theirs = new Map(told.map((event) => [placeOf(event), event]));
  const ours = new Map(held.map((event) => [placeOf(event), event]));
  const twice = new Set(held.filter((event) => ours.get(placeOf(event)) !== event).map(placeOf));
  const whatOf = (place: string): Difference['what'] | undefined => {
    const [their, our] = [theirs.get(place), ours.get(place)];
    if (!our) return 'MISSING';
    if (!their || twice.has(place)) return 'TOO_MANY';
    return their.digest === our.digest ? undefined : 'ALTERED';
  };
  return [...new Map([...theirs, ...ours])].flatMap(([place, { key, keySeq }]) => {
    const what = whatOf(place);
    return what ? [{ key, keySeq, what }] : [];
  });
};

/** The first so many events of each key: what was told since the file ended is no difference. */
const firstOf = (told: readonly HeldEvent[], tallies: ReadonlyMap<string, Tally>): readonly HeldEvent[] => {
  const left = new Map([...tallies].map(([key, { count }]) => [key, count]));
  return told.filter(({ key }) => {
    const more = left.get(key) ?? 0;
    left.set(key, more - 1);
    return more > 0;
  });
};

/**
 * Holds what a file has of a publisher's day against what the publisher told of it, up to the last cursor of the file.
 * Where count or digest differ, it reads the keys that differ again and names each event.
 * Throws the service's refusals, `EPOCH_ENDED` where it was restored since: the file goes on first.
 */
export const reconcile = async (
  service: Service,
  sector: string,
  on: PlainDate,
  held: Held | undefined,
): Promise<Reconciled> => {
  const variables = { on, through: held?.cursor ?? null, sectors: [sector] };
  const { eventsOfDay: day } = await ask(service, DAY, variables, daySchema);
  const erased = new Set(day.erased);
  const ours = withoutErased(
    (held?.events ?? []).filter(({ businessDay }) => businessDay === on),
    erased,
  );
  const { all, keys } = tallyOf(ours);
  const isSame = (one: Tally | undefined, other: Tally | undefined): boolean => one?.digest === other?.digest;
  if (isSame(all, day)) return { events: day.count, differences: [], unnamed: 0 };
  const theirs = new Map<string, Tally>(day.keys.map(({ key, ...one }) => [key, one]));
  const differing = [...new Set([...theirs.keys(), ...keys.keys()])].filter(
    (key) => !isSame(theirs.get(key), keys.get(key)),
  );
  const about = new Set(differing.slice(0, KEYS));
  const told = (await toldAbout(service, sector, [...about])).filter(({ businessDay }) => businessDay === on);
  const differences = differencesOf(
    firstOf(told, theirs),
    ours.filter(({ key }) => about.has(key)),
  );
  return {
    events: day.count,
    differences: differences.map((one) => ({ publisher: service.name, on, ...one })),
    unnamed: differing.length - about.size,
  };
};
