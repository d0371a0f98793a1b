import { randomBytes } from 'node:crypto';
import type { Envelope } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import { request } from 'undici';
import { z } from 'zod';
import { SIGNATURE_HEADER, signCall } from '@anxin/identity';
import type { FeedClient } from '../events/feeds';

/** What cannot be read of an event is the receiver's to set aside. */
const events = z
  .array(z.looseObject({ position: z.int() }))
  .transform((read) => read as unknown as readonly Envelope[]);
const page = z.object({ epoch: z.number(), events, next: z.int() });
const ofKey = z.object({ events });
const heads = z.object({
  epoch: z.number(),
  heads: z.array(z.object({ key: z.string(), epoch: z.number(), keySeq: z.int() })),
});
const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.looseObject({ code: z.string(), details: z.record(z.string(), z.string()).optional() }),
    }),
  ),
});

/** `name=url` pairs as the environment gives them. */
export const addressesOf = (publishers: readonly string[]): ReadonlyMap<string, string> =>
  new Map(publishers.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

/** What a publisher refuses, in its own words. */
const refused = (publisher: string, status: number, text: string): Error => {
  try {
    const [first] = refusal.parse(JSON.parse(text)).errors;
    if (first) return new DomainError(first.extensions.code, first.message, first.extensions.details);
  } catch {
    // It did not speak as our services do.
  }
  return new Error(`the feed of ${publisher} answers ${status}`);
};

const ANSWER_WITHIN_MS = 10_000;

type FeedOptions = { readonly withinMs?: number; readonly now?: () => number };

/** Reads the feeds of other services with signed calls, as the embedded transport does. */
export const feedsOf = (
  publishers: readonly string[],
  key: Uint8Array,
  { withinMs = ANSWER_WITHIN_MS, now = Date.now }: FeedOptions = {},
): FeedClient => {
  const addresses = addressesOf(publishers);
  const ask = async <Answer extends z.ZodType>(
    publisher: string,
    route: string,
    query: Readonly<Record<string, string | number | undefined>>,
    answer: Answer,
    { waitMs, over }: { readonly waitMs: number; readonly over?: AbortSignal } = { waitMs: 0 },
  ): Promise<z.output<Answer>> => {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
    const path = `${route}?${given.toString()}`;
    const nonce = randomBytes(16).toString('base64url');
    const signature = signCall(key, { service: publisher, method: 'GET', path, body: '', at: now(), nonce });
    const { statusCode, body } = await request(`${addresses.get(publisher) ?? ''}${path}`, {
      headers: { [SIGNATURE_HEADER]: signature },
      headersTimeout: waitMs + withinMs,
      bodyTimeout: withinMs,
      ...(over ? { signal: over } : {}),
    });
    const text = await body.text();
    if (statusCode !== 200) throw refused(publisher, statusCode, text);
    return answer.parse(JSON.parse(text));
  };
  return {
    page: (publisher, { after, epoch, limit, wait }, over) =>
      ask(publisher, '/feed', { after, epoch, limit, wait }, page, { waitMs: wait * 1_000, over }),
    heads: (publisher, query) => ask(publisher, '/feed/keys', query, heads),
    ofKey: async (publisher, query) => (await ask(publisher, '/feed/key', query, ofKey)).events,
  };
};
