import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import { onBehalf } from '@anxin/service-kit';
import { z } from 'zod';
import type { App } from '../resolvers/context';

/** A piece of evidence as `cases` keeps it. */
export type KeptEvidence = {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly digest: string;
};

const kept = z.object({ id: z.string(), fileName: z.string(), bytes: z.int(), digest: z.string() });
const answered = z.object({ data: z.record(z.string(), kept.nullable()) });

/** Fails where what comes is not what was told of it: a bundle never holds another file than its list says. */
const held = (digest: string): Transform => {
  const hash = createHash('sha256');
  return new Transform({
    transform: (chunk: Buffer, _, done) => done(null, (hash.update(chunk), chunk)),
    flush: (done) => done(hash.digest('hex') === digest ? null : new Error('evidence is not what it was')),
  });
};

/**
 * The evidence of `cases`, asked with the token of whoever takes the bundle: what is out of their scope is not there, and
 * each file that is taken is a download of theirs on record.
 */
export const evidenceOfCases = ({ config, log }: App, authorization: string) => {
  const [key] = config.CALL_KEYS;
  const ask = onBehalf(config.PUBLISHERS ?? [], key as Uint8Array);
  const away = (err: unknown) => {
    log.error({ err }, 'evidence cannot be had from cases');
    return new DomainError(
      'SERVICE_AWAY',
      '案件服务暂时取不到证据，请稍后再下载 The evidence cannot be had from the service of cases at the moment; try again later.',
    );
  };
  return {
    /** What is told of those that the caller may see, by their ids. Throws `SERVICE_AWAY`. */
    find: async (ids: readonly string[]): Promise<ReadonlyMap<string, KeptEvidence>> => {
      if (ids.length === 0) return new Map();
      const fields = ids.map((id, at) => `e${at}: evidence(id: ${JSON.stringify(id)}) { id fileName bytes digest }`);
      const body = JSON.stringify({ query: `{ ${fields.join(' ')} }` });
      try {
        const answer = await ask('cases', authorization, { method: 'POST', path: '/graphql', body });
        const { data } = answered.parse(await answer.body.json());
        return new Map(Object.values(data).flatMap((one) => (one ? [[one.id, one] as const] : [])));
      } catch (fault) {
        throw away(fault);
      }
    },
    /** Its content, held against its digest as it passes. */
    open: async ({ id, digest }: KeptEvidence): Promise<Readable> => {
      const { statusCode, body } = await ask('cases', authorization, { method: 'GET', path: `/evidence/${id}` });
      if (statusCode === 200) return body.compose(held(digest)) as Readable;
      await body.dump();
      throw away(new Error(`/evidence answers ${statusCode}`));
    },
  };
};
