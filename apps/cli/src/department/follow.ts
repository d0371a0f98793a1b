import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@anxin/domain-kit';
import { createClient } from 'graphql-sse';
import { z } from 'zod';
import type { Copy } from './copy';

/** The events of sectors, and of keys where they are given. */
export const EVENTS = `subscription ($after: Cursor, $sectors: [Sector!], $keys: [String!]) {
  events(after: $after, filter: { sectors: $sectors, keys: $keys }) {
    live
    events { cursor name version key keySeq sector area businessDay recordedAt erased data }
  }
}`;

const batchSchema = z.object({
  live: z.boolean(),
  events: z.array(z.looseObject({ cursor: z.string() })),
});
/** A message of a stream of them. */
export const messageSchema = z.object({
  data: z.object({ events: batchSchema }).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string(), details: z.record(z.string(), z.string()).optional() }),
      }),
    )
    .optional(),
});

export type Followed = {
  /** The publisher. */
  readonly name: string;
  readonly url: string;
  readonly sector: string;
  /** A token that holds now; asked for at each connection. */
  readonly token: () => Promise<string>;
  readonly copy: Copy;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told when nothing more waits. */
  readonly onLive: () => void;
  /** Told why a connection ended that is tried again. */
  readonly onAgain: (why: string) => void;
};

/** Trying again does not help: not for the role, not a place of this service's, or asked in a way that it does not take. */
const FINAL = /^(FORBIDDEN|CURSOR_AHEAD|BAD_CURSOR|OPERATION_UNKNOWN|LIST_TOO_LONG|GRAPHQL_.*|QUERY_.*)$/;
const AGAIN_MS = 200;
const AGAIN_AT_MOST_MS = 5_000;
/** A token that was just asked for and is refused again is no matter of its age. */
const REFUSED_MOST = 1;

/** Why a service did not begin a stream, in its own words where it has any. */
const refusalOf = async (fault: unknown): Promise<DomainError | undefined> => {
  const response = fault instanceof Error && 'response' in fault ? (fault.response as Response) : undefined;
  const read = messageSchema.safeParse(await response?.json().catch(() => undefined));
  const [first] = read.data?.errors ?? [];
  return first && new DomainError(first.extensions.code, first.message);
};

/** Why a connection ended, and whether the service told anything on it, a heartbeat say: the token held. */
type Listened = { readonly ended: DomainError; readonly heard: boolean };

const cut = (why: string): DomainError => new DomainError('CONNECTION_CUT', why);

/** One connection, until it ends. Throws what is wrong on this side: no token to be had, no line to be written. */
const listen = async (followed: Followed): Promise<Listened> => {
  const { name, url, sector, token, copy, signal, onLive } = followed;
  const authorization = `Bearer ${await token()}`;
  const client = createClient({ url: `${url}/graphql/stream`, headers: { authorization }, retryAttempts: 0 });
  let heard = false;
  const leave = (): void => client.dispose();
  signal.addEventListener('abort', leave);
  try {
    const variables = { after: copy.cursorOf(name) ?? null, sectors: [sector] };
    for await (const message of client.iterate({ query: EVENTS, variables })) {
      const { data, errors } = messageSchema.parse(message);
      const [refused] = errors ?? [];
      if (refused) {
        const { code, details } = refused.extensions;
        return { ended: new DomainError(code, refused.message, details), heard };
      }
      heard = true;
      copy.write(name, data?.events.events ?? []);
      if (data?.events.live) onLive();
    }
    return { ended: cut(''), heard };
  } catch (fault) {
    if (fault instanceof DomainError) throw fault;
    return { ended: (await refusalOf(fault)) ?? cut(String(fault)), heard };
  } finally {
    signal.removeEventListener('abort', leave);
    client.dispose();
  }
};

/**
 * Follows one publisher into a copy, from where that stands, until the signal ends it: a connection that ends is tried
 * again after a growing pause. Where the publisher was put back from a copy, a line says so and it goes on from where both
 * agree: what was taken back is told again under the same key and place.
 * Throws what trying again does not help against, such as `FORBIDDEN`, `CURSOR_AHEAD`, or a disk that is full.
 */
export const follow = async (followed: Followed): Promise<void> => {
  const { name, copy, signal, onAgain } = followed;
  let [pause, refused] = [AGAIN_MS, 0];
  while (!signal.aborted) {
    const { ended, heard } = await listen(followed);
    if (signal.aborted) return;
    if (heard) [pause, refused] = [AGAIN_MS, 0];
    const { code, message, details } = ended;
    if (code === 'UNAUTHENTICATED') refused += 1;
    if (FINAL.test(code) || refused > REFUSED_MOST) throw new DomainError(code, `${name}: ${message}`);
    if (code === 'EPOCH_ENDED' && details['cursor'] !== undefined)
      copy.write(name, [{ cursor: details['cursor'], restored: true }]);
    onAgain(`${name}: ${code}`);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.min(AGAIN_AT_MOST_MS, pause * 2);
  }
};
