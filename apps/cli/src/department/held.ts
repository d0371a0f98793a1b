import { existsSync } from 'node:fs';
import { type ToldEvent, toldDigest } from '@anxin/evidence';
import { z } from 'zod';
import { damaged, type Line, linesIn } from './lines';

/** An event as a file holds it, without its data: these are told by the digest. */
export type HeldEvent = Omit<ToldEvent, 'data'> & { readonly cursor: string; readonly digest: string };

/** What a file holds of one publisher: its last cursor, and its events. */
export type Held = { readonly cursor: string; readonly events: readonly HeldEvent[] };

const eventSchema = z.object({
  cursor: z.string(),
  name: z.string(),
  version: z.int(),
  key: z.string(),
  keySeq: z.int(),
  sector: z.enum(['HOUSING', 'WATER', 'TRANSPORT']).nullable(),
  area: z.string().nullable(),
  businessDay: z.string(),
  recordedAt: z.string(),
  data: z.unknown(),
});

/** The events of one publisher, as they come line by line. */
class Publisher {
  cursor = '';
  readonly #places = new Map<string, { readonly restores: number; readonly event: HeldEvent }[]>();
  #restores = 0;

  /** Takes a line; `false` where it is no event. */
  add(line: Line): boolean {
    this.cursor = line.cursor;
    if (line['restored'] === true) {
      this.#restores += 1;
      return true;
    }
    const { data: event } = eventSchema.safeParse(line);
    if (event) this.#take(event);
    return event !== undefined;
  }

  get events(): readonly HeldEvent[] {
    return [...this.#places.values()].flat().map(({ event }) => event);
  }

  /** Told again after a restore, an event takes the place of the earlier; else it stands there twice. */
  #take({ data, ...event }: z.output<typeof eventSchema>): void {
    const place = `${event.key} ${event.keySeq}`;
    const restores = this.#restores;
    const others = (this.#places.get(place) ?? []).filter((other) => other.restores === restores);
    this.#places.set(place, [...others, { restores, event: { ...event, digest: toldDigest({ ...event, data }) } }]);
  }
}

/** Reads what a sector's file holds, by publisher. Throws what `linesIn` throws. */
export const heldIn = async (path: string, sector: string): Promise<ReadonlyMap<string, Held>> => {
  const held = new Map<string, Publisher>();
  if (!existsSync(path)) return held;
  let lines = 0;
  for await (const { said } of linesIn(path, sector)) {
    lines += 1;
    const publisher = held.get(said.publisher) ?? new Publisher();
    held.set(said.publisher, publisher);
    if (!publisher.add(said)) throw damaged(path, lines);
  }
  return held;
};
