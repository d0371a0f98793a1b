import { randomBytes } from 'node:crypto';
import type { Envelope } from '@anxin/contracts';
import { request } from 'undici';
import { z } from 'zod';
import { SIGNATURE_HEADER, signCall } from '@anxin/identity';
import type { FeedClient } from '../events/feeds';

/** What cannot be read of an event is the receiver's to set aside. */
const page = z.object({ events: z.array(z.looseObject({ position: z.int() })) });

const refusal = z.object({ errors: z.tuple([z.object({ extensions: z.object({ code: z.string() }) })]) });

/** `name=url` pairs as the environment gives them. */
const addressesOf = (publishers: readonly string[]): ReadonlyMap<string, string> =>
  new Map(publishers.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

/** Reads the feeds of other services with signed calls, as the embedded transport does. */
export const feedsOf = (publishers: readonly string[], key: Uint8Array): FeedClient => {
  const addresses = addressesOf(publishers);
  return async (publisher, after, limit) => {
    const path = `/feed?after=${after}&limit=${limit}`;
    const nonce = randomBytes(16).toString('base64url');
    const signature = signCall(key, { service: publisher, method: 'GET', path, body: '', at: Date.now(), nonce });
    const answer = await request(`${addresses.get(publisher) ?? ''}${path}`, {
      headers: { [SIGNATURE_HEADER]: signature },
    });
    if (answer.statusCode !== 200) {
      const refused = refusal.safeParse(await answer.body.json().catch(() => undefined));
      const code = refused.success ? refused.data.errors[0].extensions.code : '';
      throw new Error(`the feed of ${publisher} answers ${answer.statusCode} ${code}`.trimEnd());
    }
    return page.parse(await answer.body.json()).events as unknown as readonly Envelope[];
  };
};
