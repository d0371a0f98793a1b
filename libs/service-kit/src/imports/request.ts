import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainError, jsonIn } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';
import { loadMapping, type Mapping, SHIPPED_MAPPINGS, shippedMapping } from '@anxin/intake';
import type { FastifyRequest } from 'fastify';
import type { Rows } from '../database/rows';
import { WORKBOOK_TYPE } from '../server/http/downloads';
import { uploadName } from '../server/http/uploads';
import type { ImportKind } from './kind';
import { findImport, type StoredImport } from './read-imports';
import type { FileSession, Session } from './session';

/** The content types of files of tables. */
export const FILE_TYPES = [
  'text/csv',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
  WORKBOOK_TYPE,
];

/** The name of a file of a table; without one the type says whether it is packed. */
export const fileNameOf = (request: Pick<FastifyRequest, 'headers'>, kind: string): string => {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith(WORKBOOK_TYPE)) return uploadName(request, `${kind}.xlsx`);
  return uploadName(request, /^application\/(x-)?gzip\b/i.test(type) ? `${kind}.csv.gz` : `${kind}.csv`);
};

export const importUnknown = (id: string): DomainError =>
  new DomainError('IMPORT_UNKNOWN', `没有这次导入 There is no such import: ${id}`);

export const bodyOf = ({ body }: FastifyRequest): Readable => {
  if (body instanceof Readable) return body;
  throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
};

/** How the rows of a file stand in it: the name of a shipped mapping, or one as JSON, percent-encoded. */
export const mappingOf = ({ headers }: FastifyRequest, { table }: ImportKind): Mapping | undefined => {
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

export const officeOf = ({ call: { actor } }: FastifyRequest): string => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (actor.role !== 'OFFICE') throw access.forbidden();
  return actor.id;
};

/** Whoever is logged in; what is somebody's to send or to read is decided of each file. */
export const senderOf = ({ call: { actor } }: FastifyRequest): Actor => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  return actor;
};

export type Kinds = ReadonlyMap<string, ImportKind>;

/** An import as the office and its own sender know it; to anybody else there is none. */
export const importFor = async (
  rows: Rows,
  request: FastifyRequest,
  kinds: Kinds,
  id: string,
): Promise<StoredImport> => {
  const sender = senderOf(request);
  const { role } = sender;
  const maySend = [...kinds.values()].some(({ byScope }) => byScope?.roles.includes(role));
  if (role !== 'OFFICE' && !maySend) throw access.forbidden();
  const known = await findImport(rows, id);
  if (known && (role === 'OFFICE' || sender.id === known.actor)) return known;
  throw importUnknown(id);
};

/** The session that a request opens or closes. */
export const namedSession = (request: FastifyRequest): Session => ({
  actor: officeOf(request),
  name: sessionNameOf(request) ?? 'open',
});

/** The session that a file is part of; one that names none is a session of its own. The office alone holds one open. */
export const sessionOfFile = (request: FastifyRequest): FileSession => {
  const name = sessionNameOf(request);
  const actor = name === undefined ? senderOf(request).id : officeOf(request);
  return { actor, name: name ?? randomUUID(), isSingle: name === undefined };
};
