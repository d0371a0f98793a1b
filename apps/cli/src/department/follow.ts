import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@anxin/domain-kit';
import { createClient } from 'graphql-sse';
import { z } from 'zod';
import type { Copy } from './copy';

const QUERY = `subscription ($after: Cursor, $sectors: [Sector!]) {
  events(after: $after, filter: { sectors: $sectors }) {
    live
    events { cursor name version key keySeq sector area businessDay recordedAt erased data }
  }
}`;

const batchSchema = z.object({
  live: z.boolean(),
  events: z.array(z.looseObject({ cursor: z.string() })),
});
const messageSchema = z.object({
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

/** Trying again helps: whoever was too slow, or met a restart, goes on from where it stands. */
const PASSING: ReadonlySet<string> = new Set(['LAGGED', 'STOPPING', 'UNAUTHENTICATED', 'DATABASE_BUSY']);
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

/** One connection, until it ends; answers why, where the service said so. */
const listen = async (followed: Followed): Promise<DomainError | undefined> => {
  const { name, url, sector, token, copy, signal, onLive } = followed;
  const client = createClient({
    url: `${url}/graphql/stream`,
    headers: async () => ({ authorization: `Bearer ${await token()}` }),
    retryAttempts: 0,
  });
  const leave = (): void => client.dispose();
  signal.addEventListener('abort', leave);
  try {
    const variables = { after: copy.cursorOf(name) ?? null, sectors: [sector] };
    for await (const message of client.iterate({ query: QUERY, variables })) {
      const { data, errors } = messageSchema.parse(message);
      const [refused] = errors ?? [];
      if (refused) return new DomainError(refused.extensions.code, refused.message, refused.extensions.details);
      copy.write(name, data?.events.events ?? []);
      if (data?.events.live) onLive();
    }
    return undefined;
  } catch (fault) {
    if (signal.aborted) return undefined;
    return (await refusalOf(fault)) ?? new DomainError('CONNECTION_CUT', String(fault));
  } finally {
    signal.removeEventListener('abort', leave);
    client.dispose();
  }
};

/**
 * Follows one publisher into a copy, from where that stands, until the signal ends it: a connection that ends is tried
 * again after a growing pause. Where the publisher was put back from a copy, a line says so and it goes on from where both
 * agree: what was taken back is told again under the same key and place.
 * Throws what trying again does not help against, such as `FORBIDDEN` or `CURSOR_AHEAD`.
 */
export const follow = async (followed: Followed): Promise<void> => {
  const { name, copy, signal, onAgain } = followed;
  let [pause, refused] = [AGAIN_MS, 0];
  while (!signal.aborted) {
    const before = copy.cursorOf(name);
    const ended = await listen(followed);
    if (signal.aborted) return;
    if (copy.cursorOf(name) !== before) [pause, refused] = [AGAIN_MS, 0];
    const { code, message, details } = ended ?? new DomainError('CONNECTION_CUT', '');
    if (code === 'EPOCH_ENDED' && details?.['cursor'] !== undefined)
      copy.write(name, [{ cursor: details['cursor'], restored: true }]);
    else if (!PASSING.has(code) && code !== 'CONNECTION_CUT') throw new DomainError(code, `${name}: ${message}`);
    if (code === 'UNAUTHENTICATED' && ++refused > REFUSED_MOST) throw new DomainError(code, `${name}: ${message}`);
    onAgain(`${name}: ${code}`);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.min(AGAIN_AT_MOST_MS, pause * 2);
  }
};
