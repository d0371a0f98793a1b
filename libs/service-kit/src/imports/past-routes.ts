import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { rowsIn } from '../database/rows';
import { listedRows } from './list';
import { importsSentBy, refusalPage, type StoredImport } from './read-imports';
import { importFor, type Kinds, senderOf } from './request';
import { type ImportReport, listOf } from './report';
import { sentenceOf } from '@anxin/intake';

const LINES = 'application/x-ndjson';
const SENT_AT_MOST = 50;

/** An import as it stands: its report, and which file it was of whom. */
export type PastImport = ImportReport & Pick<StoredImport, 'kind' | 'fileName' | 'actor' | 'startedAt' | 'finishedAt'>;

const pastImport = (stored: StoredImport): PastImport => {
  const { fileDigest: _digest, fileBytes: _bytes, ...past } = stored;
  return { ...past, list: listOf(stored.id) };
};

/** What was taken in before, told to the office and to who sent it; to anybody else there is none. */
export const pastRoutes = (server: FastifyInstance, database: DataSource, kinds: Kinds): void => {
  const rows = rowsIn(database);
  server.get('/imports-sent', async (request) => {
    const sent = await importsSentBy(rows, senderOf(request).id, SENT_AT_MOST);
    return { imports: sent.map(pastImport) };
  });
  server.get<{ Params: { id: string } }>('/imports/:id', async (request) => {
    const stored = await importFor(rows, request, kinds, request.params.id);
    if (stored.status !== 'REFUSED') return pastImport(stored);
    const [whole] = await refusalPage(rows, stored.id, undefined, 1);
    const [fault] = whole?.faults ?? [];
    return { ...pastImport(stored), ...(fault ? { says: sentenceOf(fault) } : {}) };
  });
  server.get<{ Params: { id: string } }>('/imports/:id/list', async (request, reply) => {
    const { id } = await importFor(rows, request, kinds, request.params.id);
    return reply.type(LINES).send(listedRows(rows, id));
  });
};
