import { DomainError } from '@anxin/domain-kit';
import { fileErrors } from '@anxin/files';
import { access, type Actor } from '@anxin/identity';
import { permit, runCommand } from '@anxin/service-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { documentErrors } from '../domain/document';
import type { App } from '../resolvers/context';
import type { DocumentEntity } from '../store/document-entity';
import { checkedByCode, documentOf, documentStore, type StoredVersion, versionsOf } from '../store/document-store';
import { placeOfSubject } from '../store/subjects';
import { byAddress } from './by-address';
import { checkPage, shownOf } from './check-page';
import { PAGE_HEADERS } from './page';
import { asCaller, notingRefusals } from './scoped';

type Found = { readonly row: DocumentEntity; readonly version: StoredVersion };

/** The version of a document that a caller may read, once the journal has that it is read. */
const readBy = (app: App, actor: Actor, id: string, wanted: number): Promise<Found> =>
  asCaller(app, actor, 'document', async ({ reads }) => {
    const row = (await documentStore.byKey(reads.rows, [id])).get(id);
    const version = (await versionsOf(reads.rows, [id])).get(id)?.find((one) => one.version === wanted);
    const place = (row && (await placeOfSubject(reads.rows, documentOf(row).subject))) ?? { sector: null, area: null };
    const today = app.clock.today();
    const command = { type: 'ReadDocument', today, place, version: wanted } as const;
    await permit(actor, { command, aggregate: app.document, id }, reads.rows);
    if (!row || !version) throw documentErrors.UNKNOWN({ id });
    await reads.close();
    const cause = { actor: actor.id, businessDay: today, cause: 'download' };
    await runCommand(app.database, app.document)(id, command, cause);
    return { row, version };
  });

/** `1` of `/documents/<id>/1.pdf`. */
const versionNamed = (file: string): number => Number(/^([1-9]\d{0,5})\.pdf$/.exec(file)?.[1] ?? NaN);

/** One address asks so often; whoever guesses at codes of 80 bits finds none. */
const CHECKS = { max: 30, timeWindow: 60_000 };

const tooMany = (): DomainError =>
  new DomainError('TOO_MANY_REQUESTS', '查询过于频繁，请一分钟后再试 Too many checks; try again in a minute.');

/**
 * `GET /documents/<id>/<version>.pdf`: a document for whoever sees its subject; it is on record. `GET /check/<code>`: for
 * anybody who holds one, whether it is genuine and still holds, as a page or as JSON.
 */
export const documentRoutes = (server: FastifyInstance, app: App): void => {
  server.get<{ Params: { id: string; file: string } }>('/documents/:id/:file', ({ call: { actor }, params }, reply) =>
    notingRefusals(app, actor, 'ReadDocument', async () => {
      if (actor.role === 'PUBLIC') throw access.unauthenticated();
      const { row, version } = await readBy(app, actor, params.id, versionNamed(params.file));
      const content = await app.files.open(version.fileId, version.bytes).catch((err: unknown) => {
        app.log.error({ document: row.id, err }, 'a document cannot be read');
        throw err instanceof DomainError ? err : fileErrors.DAMAGED();
      });
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-length': version.bytes,
          'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${row.number}.pdf`)}`,
          'repr-digest': `sha-256=:${Buffer.from(version.digest, 'hex').toString('base64')}:`,
        })
        .send(content);
    }),
  );
  void server.register(async (scope) => {
    await scope.register(rateLimit, { ...CHECKS, keyGenerator: byAddress(), errorResponseBuilder: tooMany });
    scope.get<{ Params: { code: string } }>('/check/:code', async (request, reply) => {
      const code = request.params.code.toUpperCase();
      const checked = /^[0-9A-Z-]{1,40}$/.test(code) ? await checkedByCode(app.rows, code) : undefined;
      if (!checked) void reply.code(404);
      if (request.headers.accept?.includes('text/html')) return reply.headers(PAGE_HEADERS).send(checkPage(checked));
      if (!checked) throw documentErrors.CODE_UNKNOWN();
      return shownOf(checked);
    });
  });
};
