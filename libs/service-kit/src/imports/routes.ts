import { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../clock/clock';
import { rowsIn } from '../database/rows';
import { diskFull, isDiskFull } from '../server/http/disk-full';
import { takeUploads, UPLOAD } from '../server/http/uploads';
import { checkRoute } from './check-route';
import type { SeenProjects } from './by-scope';
import type { ImportKind } from './kind';
import { offeredRoutes } from './offered';
import { pastRoutes } from './past-routes';
import type { ImportReport } from './report';
import { bodyOf, FILE_TYPES, fileNameOf, mappingOf, namedSession, officeOf, sessionOfFile } from './request';
import { runImport } from './run-import';
import { sentTable } from './sent-table';
import { closeSession, touchSession, withSession } from './session';
import { spool } from './spool';
import { nowhere, type SendsBack, workbookRoute } from './workbook-route';

export type ImportRoutes = SendsBack & {
  readonly clock: Clock;
  readonly vault: Pick<Vault, 'encrypt'>;
  readonly kinds: readonly ImportKind[];
  /** What a sender by scope may see. */
  readonly seenProjects: SeenProjects;
  /** Called when a session closes: that of a single file at its end, too. */
  readonly onClosed: () => Promise<void>;
  /** Told of a fault that its sender only sees as a code, since the answer had begun. */
  readonly onFault: (fault: unknown, traceId: string) => void;
};

const LINES = 'application/x-ndjson';
const [OK, UNPROCESSABLE] = [200, 422];
/** Progress as a line each, the report as the last one; a fault after the first line is told in a line too. */
const asLines = (
  run: (onProgress: (report: ImportReport) => void) => Promise<ImportReport>,
  traceId: string,
  onFault: ImportRoutes['onFault'],
): Readable => {
  const lines = new Readable({ read: () => undefined });
  const say = (line: object): void => void lines.push(`${JSON.stringify(line)}\n`);
  run((progress) => say({ progress }))
    .then((report) => say({ import: report }))
    .catch((fault: unknown) => {
      onFault(fault, traceId);
      const known = isDiskFull(fault) ? diskFull() : fault;
      say({ error: { code: known instanceof DomainError ? known.code : 'IMPORT_FAILED', traceId } });
    })
    .finally(() => lines.push(null));
  return lines;
};

const NAMED_AT_MOST = 50_000;
const namedSchema = z
  .array(z.object({ by: z.enum(['project', 'account']), value: z.string().max(100) }))
  .max(NAMED_AT_MOST);

const destinationsRoute = (server: FastifyInstance, { database, destinationsOf = nowhere }: ImportRoutes): void => {
  server.post('/imports-destinations', async (request) => {
    officeOf(request);
    const named = namedSchema.safeParse(request.body);
    if (named.success) return { destinations: await destinationsOf(rowsIn(database), named.data) };
    throw new DomainError(
      'BAD_REQUEST',
      `应为项目或账号的列表 A list of at most ${NAMED_AT_MOST} {by: "project"|"account", value}.`,
    );
  });
};

/**
 * `POST /imports/<kind>`: a file as the body (CSV, plain or gzip, or `.xlsx`), its name in `x-file-name`. OFFICE, or a role of
 * the table's `byScope` with rows of its own projects, in 20 MB at most; what became of a file only the office and its sender are told.
 * Answers the report as JSON, 422 for a file that was refused whole, or with `accept: application/x-ndjson` progress as it goes. `x-import-session: <name>` makes it part of
 * a session and leaves what follows from the facts to `POST /imports-close` with that name, after the last file; `POST
 * /imports-open` begins one early, for a service that hears of the facts from others. Without a name the name is `open`.
 * `x-mapping` says how its rows stand in a file of a bank or vendor: the name of a shipped mapping, or its JSON,
 * percent-encoded; all headers take 16 KB at most, more answers 431. `GET /imports/<id>/list` lists the refused rows and the notes of an import, a JSON line each. `POST
 * /imports/<id>/workbook` with the same file as the body, which is kept nowhere, answers the workbook to send back: these
 * rows as they were sent, what is wrong marked, a sheet for each contractor and project; `?contractor=` and `?project=`
 * leave out what goes to others. `GET /imports/<id>` answers the report of an import as it stands, `GET /imports-sent` the last
 * that the caller sent. `GET /imports` says which tables are taken in, in which order, and `GET
 * /imports/<kind>/template` gives the workbook to fill in; `POST /imports/<kind>/check` says what would become of a file
 * (`check-route.ts`). `POST /imports-destinations` says to which contractor and project rows go back.
 */
export const importRoutes = (server: FastifyInstance, options: ImportRoutes): void => {
  const { database } = options;
  const kinds = new Map(options.kinds.map((kind) => [kind.table.name, kind]));
  void server.register((scope, _, done) => {
    takeUploads(scope, FILE_TYPES);
    scope.post<{ Params: { kind: string } }>('/imports/:kind', UPLOAD, async (request, reply) => {
      const { kind, limit } = sentTable(request, kinds, options);
      const [body, session, mapping] = [bodyOf(request), sessionOfFile(request), mappingOf(request, kind)];
      const arrives = () => spool(fileNameOf(request, kind.table.name), body, { limit, cut: server.drain.cut });
      // Whoever sends a single file slowly holds up no evaluation.
      const file = await (session.isSingle ? arrives() : withSession(database, session, arrives));
      const cause = { actor: session.actor, businessDay: options.clock.today() };
      const run = async (onProgress?: (report: ImportReport) => void): Promise<ImportReport> => {
        const { cut } = server.drain;
        const { vault } = options;
        const job = { database, kind, file, mapping, cause, cut, vault, ...(onProgress ? { onProgress } : {}) };
        try {
          const report = await withSession(database, session, () => runImport(job));
          if (session.isSingle) await options.onClosed();
          return report;
        } finally {
          await file.discard();
        }
      };
      if (request.headers.accept?.includes(LINES)) {
        return reply.type(LINES).send(asLines(run, request.call.traceId, options.onFault));
      }
      const report = await run();
      return reply.code(report.status === 'REFUSED' ? UNPROCESSABLE : OK).send(report);
    });
    workbookRoute(scope, server, options, kinds);
    checkRoute(scope, server, options, kinds);
    done();
  });
  offeredRoutes(server, kinds);
  destinationsRoute(server, options);
  pastRoutes(server, database, kinds);
  server.post('/imports-open', async (request) => {
    await touchSession(database, namedSession(request));
    return { open: true };
  });
  server.post('/imports-close', async (request) => {
    await closeSession(database, namedSession(request));
    await options.onClosed();
    return { closed: true };
  });
};
