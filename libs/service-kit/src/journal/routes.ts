import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { access } from '@anxin/identity';
import type { CallVerifier } from '@anxin/identity';
import type { Rows } from '../database/rows';
import { signedBy } from '../server/call';
import { feedPage, keyEvents, keyHeads } from './feed';
import type { Settlement } from './settlement';

export type JournalRoutes = {
  readonly service: string;
  readonly rows: Rows;
  readonly calls: CallVerifier;
  readonly settlement: () => Promise<Settlement>;
};

const NO_BODY = Buffer.alloc(0);
const limit = z.coerce.number().int().min(1).max(500).default(100);
const whole = z.coerce.number().pipe(z.int32().nonnegative());
/** An epoch is a moment: beyond 32 bits. */
const epoch = z.coerce.number().pipe(z.int().nonnegative());
/** A text that the database can be asked for. */
const text = z.string().refine((given) => !given.includes('\0'));
const pageQuery = z.object({ after: whole.default(0), epoch: epoch.optional(), limit });
const keysQuery = z.object({ after: text.default(''), limit });
const keyQuery = z.object({ key: text, epoch: epoch.default(0), keySeq: whole.default(0), limit });

const read = <Query extends z.ZodType>(query: Query, request: FastifyRequest): z.output<Query> => {
  const given = query.safeParse(request.query);
  if (given.success) return given.data;
  throw new DomainError(
    'BAD_CURSOR',
    'after 应为非负整数，limit 为 1 至 500。after is a whole number not below 0, limit is 1 to 500.',
  );
};

/** Whose events a caller may follow: all for the office and for services, its own sectors' for a department. */
const sectorsFor = (request: FastifyRequest, calls: CallVerifier): readonly string[] | undefined => {
  if (signedBy(request, NO_BODY, calls)) return undefined;
  const { role, sectors } = request.call.actor;
  if (role === 'OFFICE') return undefined;
  if (role === 'DEPARTMENT' && sectors) return sectors;
  throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

/** Other services, and the office. */
const refuseOthers = (request: FastifyRequest, calls: CallVerifier): void => {
  if (signedBy(request, NO_BODY, calls)) return;
  const { role } = request.call.actor;
  if (role !== 'OFFICE') throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

/**
 * `GET /feed?after=&epoch=&limit=`: published events after a position, at most 500, and where to go on from.
 * `GET /feed/keys?after=&limit=`: how far each key has come, and `GET /feed/key?key=&epoch=&keySeq=&limit=`: the events of
 * one key after a place; readers fill gaps by them. `GET /settlement`: counts of what is on its way.
 * All for services (signed) and the office; the feed for departments.
 */
export const journalRoutes = (server: FastifyInstance, { service, rows, calls, settlement }: JournalRoutes): void => {
  server.get('/feed', (request) => {
    const sectors = sectorsFor(request, calls);
    return feedPage(rows, service, { ...read(pageQuery, request), sectors });
  });
  server.get('/feed/keys', (request) => {
    refuseOthers(request, calls);
    return keyHeads(rows, read(keysQuery, request));
  });
  server.get('/feed/key', async (request) => {
    refuseOthers(request, calls);
    return { events: await keyEvents(rows, service, read(keyQuery, request)) };
  });
  server.get('/settlement', (request) => {
    refuseOthers(request, calls);
    return settlement();
  });
};
