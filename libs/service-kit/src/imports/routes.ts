import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainError, jsonIn } from '@anxin/domain-kit';
import { loadMapping, type Mapping, SHIPPED_MAPPINGS, shippedMapping } from '@anxin/intake';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { access, type Actor } from '@anxin/identity';
import type { Clock } from '../clock/clock';
import { diskFull, isDiskFull } from '../server/http/disk-full';
import { WORKBOOK_TYPE } from '../server/http/downloads';
import { takeUploads, UPLOAD, uploadName } from '../server/http/uploads';
import { type Rows, rowsIn } from '../database/rows';
import { type SeenProjects, sentBy } from './by-scope';
import type { ImportKind } from './kind';
import { listedRows } from './list';
import { offeredRoutes } from './offered';
import { findImport, type StoredImport } from './read-imports';
import type { ImportReport } from './report';
import { runImport } from './run-import';
import { type DestinationsOf, type SentTo, workbookToSendBack } from './send-back';
import { closeSession, type FileSession, type Session, touchSession, withSession } from './session';
import { spool } from './spool';
import type { Vault } from '@anxin/identity';

export type ImportRoutes = {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly vault: Pick<Vault, 'encrypt'>;
  readonly kinds: readonly ImportKind[];
  /** Where rows go back to; nobody knows unless told. */
  readonly destinationsOf?: DestinationsOf | undefined;
  /** What a sender by scope may see. */
  readonly seenProjects: SeenProjects;
  /** Bytes of one upload at most. */
  readonly limitBytes: number;
  /** Called when a session closes: that of a single file at its end, too. */
  readonly onClosed: () => Promise<void>;
  /** Told of a fault that its sender only sees as a code, since the answer had begun. */
  readonly onFault: (fault: unknown, traceId: string) => void;
};

/** The content types of files of tables. */
export const FILE_TYPES = [
  'text/csv',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
  WORKBOOK_TYPE,
];
const LINES = 'application/x-ndjson';
/** Of somebody who sends by scope: some projects' tables of a month. */
const BY_SCOPE_BYTES = 20 * 1024 * 1024;
const [OK, UNPROCESSABLE] = [200, 422];
/** The name of a file of a table; without one the type says whether it is packed. */
export const fileNameOf = (request: Pick<FastifyRequest, 'headers'>, kind: string): string => {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith(WORKBOOK_TYPE)) return uploadName(request, `${kind}.xlsx`);
  return uploadName(request, /^application\/(x-)?gzip\b/i.test(type) ? `${kind}.csv.gz` : `${kind}.csv`);
};

const importUnknown = (id: string): DomainError =>
  new DomainError('IMPORT_UNKNOWN', `没有这次导入 There is no such import: ${id}`);

const bodyOf = ({ body }: FastifyRequest): Readable => {
  if (body instanceof Readable) return body;
  throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
};

/** How the rows of a file stand in it: the name of a shipped mapping, or one as JSON, percent-encoded. */
const mappingOf = ({ headers }: FastifyRequest, { table }: ImportKind): Mapping | undefined => {
  const told = headers['x-mapping'];
  if (told === undefined) return undefined;
  const text = decodedHeader(String(told));
  const mapping = text.startsWith('{') ? loadMapping(jsonIn(text), 'x-mapping') : shippedMapping(text);
  if (mapping?.of === table) return mapping;
  const offered = SHIPPED_MAPPINGS.filter(({ of }) => of === table).map(({ name }) => name);
  throw new DomainError(
    'MAPPING_UNKNOWN',
    `${table.name} 没有这种对照 ${table.name} has no such mapping. Shipped: ${offered.join(', ') || '—'}`,
  );
};

const decodedHeader = (told: string): string => {
  try {
    return decodeURIComponent(told);
  } catch {
    throw new DomainError('BAD_REQUEST', 'x-mapping 应为百分号编码 x-mapping is percent-encoded.');
  }
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

/** Whoever is logged in; what is somebody's to send or to read is decided of each file. */
const senderOf = ({ call: { actor } }: FastifyRequest): Actor => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  return actor;
};

type Kinds = ReadonlyMap<string, ImportKind>;

/** An import as the office and its own sender know it; to anybody else there is none. */
const importFor = async (rows: Rows, request: FastifyRequest, kinds: Kinds, id: string): Promise<StoredImport> => {
  const sender = senderOf(request);
  const { role } = sender;
  const maySend = [...kinds.values()].some(({ byScope }) => byScope?.roles.includes(role));
  if (role !== 'OFFICE' && !maySend) throw access.forbidden();
  const known = await findImport(rows, id);
  if (known && (role === 'OFFICE' || sender.id === known.actor)) return known;
  throw importUnknown(id);
};

/** The session that a request opens or closes. */
const namedSession = (request: FastifyRequest): Session => ({
  actor: officeOf(request),
  name: sessionNameOf(request) ?? 'open',
});

/** The session that a file is part of; one that names none is a session of its own. The office alone holds one open. */
const sessionOfFile = (request: FastifyRequest): FileSession => {
  const name = sessionNameOf(request);
  const actor = name === undefined ? senderOf(request).id : officeOf(request);
  return { actor, name: name ?? randomUUID(), isSingle: name === undefined };
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

type Workbook = { Params: { id: string }; Querystring: { contractor?: string; project?: string } };

const sentTo = ({ contractor, project }: Workbook['Querystring']): SentTo => ({
  ...(contractor === undefined ? {} : { contractor: String(contractor) }),
  ...(project === undefined ? {} : { project: String(project) }),
});

const nowhere: DestinationsOf = () => Promise.resolve([]);

const workbookRoute = (
  scope: FastifyInstance,
  { drain }: FastifyInstance,
  { database, limitBytes, destinationsOf = nowhere }: ImportRoutes,
  kinds: ReadonlyMap<string, ImportKind>,
): void => {
  scope.post<Workbook>('/imports/:id/workbook', UPLOAD, async (request, reply) => {
    const [rows, { id }] = [rowsIn(database), request.params];
    const known = await importFor(rows, request, kinds, id);
    const kind = kinds.get(known.kind);
    if (!kind) throw importUnknown(id);
    const mapping = mappingOf(request, kind);
    const file = await spool(known.fileName, bodyOf(request), { limit: limitBytes, cut: drain.cut });
    try {
      if (file.digest !== known.fileDigest)
        throw new DomainError(
          'IMPORT_FILE_DIFFERS',
          '这不是该次导入的文件，请发送原文件 This is not the file of that import: send the same one.',
        );
      // Whose a project is, the office alone is told.
      const isOffice = request.call.actor.role === 'OFFICE';
      const asked = { destinationsOf: isOffice ? destinationsOf : nowhere, to: sentTo(request.query) };
      const workbook = await workbookToSendBack(rows, { id, table: kind.table, file, mapping }, asked);
      return await reply.type(WORKBOOK_TYPE).send(workbook);
    } finally {
      await file.discard();
    }
  });
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
 * leave out what goes to others. `GET /imports` says which tables are taken in, in which order, and `GET
 * /imports/<kind>/template` gives the workbook to fill in. `POST /imports-destinations` says to which contractor and project rows go back.
 */
export const importRoutes = (server: FastifyInstance, options: ImportRoutes): void => {
  const { database } = options;
  const kinds = new Map(options.kinds.map((kind) => [kind.table.name, kind]));
  void server.register((scope, _, done) => {
    takeUploads(scope, FILE_TYPES);
    scope.post<{ Params: { kind: string } }>('/imports/:kind', UPLOAD, async (request, reply) => {
      const sender = senderOf(request);
      const whole = kinds.get(request.params.kind);
      if (!whole && sender.role !== 'OFFICE') throw access.forbidden();
      if (!whole)
        throw new DomainError('IMPORT_KIND_UNKNOWN', `没有这种表 No such table: ${[...kinds.keys()].join(', ')}`);
      const kind = sentBy(whole, sender, options.seenProjects);
      const [body, session, mapping] = [bodyOf(request), sessionOfFile(request), mappingOf(request, kind)];
      const limit = kind === whole ? options.limitBytes : Math.min(options.limitBytes, BY_SCOPE_BYTES);
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
    done();
  });
  offeredRoutes(server, kinds, officeOf);
  destinationsRoute(server, options);
  server.get<{ Params: { id: string } }>('/imports/:id/list', async (request, reply) => {
    const rows = rowsIn(database);
    const { id } = await importFor(rows, request, kinds, request.params.id);
    return reply.type(LINES).send(listedRows(rows, id));
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
