import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { access } from '@anxin/identity';
import type { Clock } from '../clock/clock';
import { diskFull, isDiskFull } from '../server/disk-full';
import { takeUploads, UPLOAD, uploadName } from '../server/uploads';
import { rowsIn } from '../database/rows';
import type { ImportKind } from './kind';
import { listedRows } from './list';
import { findImport } from './read-imports';
import type { ImportReport } from './report';
import { runImport } from './run-import';
import { closeSession, type FileSession, type Session, touchSession, withSession } from './session';
import { spool } from './spool';
import type { Vault } from '@anxin/identity';

export type ImportRoutes = {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly vault: Pick<Vault, 'encrypt'>;
  readonly kinds: readonly ImportKind[];
  /** Bytes of one upload at most. */
  readonly limitBytes: number;
  /** Called when a session closes: that of a single file at its end, too. */
  readonly onClosed: () => Promise<void>;
  /** Told of a fault that its sender only sees as a code, since the answer had begun. */
  readonly onFault: (fault: unknown, traceId: string) => void;
};

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The content types of files of tables. */
export const FILE_TYPES = ['text/csv', 'application/gzip', 'application/x-gzip', 'application/octet-stream', WORKBOOK];
const LINES = 'application/x-ndjson';
const [OK, UNPROCESSABLE] = [200, 422];
/** The name of a file of a table; without one the type says whether it is packed. */
export const fileNameOf = (request: Pick<FastifyRequest, 'headers'>, kind: string): string => {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith(WORKBOOK)) return uploadName(request, `${kind}.xlsx`);
  return uploadName(request, /^application\/(x-)?gzip\b/i.test(type) ? `${kind}.csv.gz` : `${kind}.csv`);
};

const SESSION_NAME = /^[\w-]{1,64}$/;

const sessionNameOf = ({ headers }: FastifyRequest): string | undefined => {
  const name = headers['x-import-session'];
  if (name === undefined || (typeof name === 'string' && SESSION_NAME.test(name))) return name;
  throw new DomainError(
    'BAD_REQUEST',
    'x-import-session 应为至多 64 个字母、数字或连字符 x-import-session has at most 64 letters, digits or hyphens.',
  );
};

const officeOf = ({ call: { actor } }: FastifyRequest): string => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (actor.role !== 'OFFICE') throw access.forbidden();
  return actor.id;
};

/** The session that a request opens or closes. */
const namedSession = (request: FastifyRequest): Session => ({
  actor: officeOf(request),
  name: sessionNameOf(request) ?? 'open',
});

/** The session that a file is part of; one that names none is a session of its own. */
const sessionOfFile = (request: FastifyRequest): FileSession => {
  const name = sessionNameOf(request);
  return { actor: officeOf(request), name: name ?? randomUUID(), isSingle: name === undefined };
};

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

/**
 * `POST /imports/<kind>`: a file as the body (CSV, plain or gzip, or `.xlsx`), its name in `x-file-name`. Only OFFICE.
 * Answers the report as JSON, 422 for a file that was refused whole, or with `accept: application/x-ndjson` progress as it goes. `x-import-session: <name>` makes it part of
 * a session and leaves what follows from the facts to `POST /imports-close` with that name, after the last file; `POST
 * /imports-open` begins one early, for a service that hears of the facts from others. Without a name the name is `open`.
 * `GET /imports/<id>/list` lists the refused rows and the notes of an import, a JSON line each.
 */
export const importRoutes = (server: FastifyInstance, options: ImportRoutes): void => {
  const { database } = options;
  const kinds = new Map(options.kinds.map((kind) => [kind.table.name, kind]));
  void server.register((scope, _, done) => {
    takeUploads(scope, FILE_TYPES);
    scope.post<{ Params: { kind: string } }>('/imports/:kind', UPLOAD, async (request, reply) => {
      officeOf(request);
      const kind = kinds.get(request.params.kind);
      if (!kind)
        throw new DomainError('IMPORT_KIND_UNKNOWN', `没有这种表 No such table: ${[...kinds.keys()].join(', ')}`);
      if (!(request.body instanceof Readable))
        throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
      const [body, session] = [request.body, sessionOfFile(request)];
      const file = await withSession(database, session, () =>
        spool(fileNameOf(request, kind.table.name), body, { limit: options.limitBytes, cut: server.drain.cut }),
      );
      const cause = { actor: session.actor, businessDay: options.clock.today() };
      const run = async (onProgress?: (report: ImportReport) => void): Promise<ImportReport> => {
        const { cut } = server.drain;
        const job = { database, kind, file, cause, cut, vault: options.vault, ...(onProgress ? { onProgress } : {}) };
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
    done();
  });
  server.get<{ Params: { id: string } }>('/imports/:id/list', async (request, reply) => {
    officeOf(request);
    const rows = rowsIn(database);
    if (!(await findImport(rows, request.params.id)))
      throw new DomainError('IMPORT_UNKNOWN', `没有这次导入 There is no such import: ${request.params.id}`);
    return reply.type(LINES).send(listedRows(rows, request.params.id));
  });
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
