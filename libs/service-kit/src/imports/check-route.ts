import { FileRefused } from '@anxin/intake';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock/clock';
import { WORKBOOK_TYPE } from '../server/http/downloads';
import { UPLOAD } from '../server/http/uploads';
import { checkFile, markedWorkbook, shownCheck } from './check-file';
import { bodyOf, fileNameOf, type Kinds, mappingOf, senderOf } from './request';
import type { ImportJob } from './run-import';
import { type Limits, sentTable } from './sent-table';
import { spool } from './spool';

/** What is looked at before it is sent: rows of a month of some projects. */
const CHECKED_BYTES = 20 * 1024 * 1024;
const UNPROCESSABLE = 422;

/**
 * `POST /imports/<kind>/check`: a file as `POST /imports/<kind>` takes it, of whoever may send it. Answers what would become
 * of it, and the first rows of which something is said as they were sent, each fault with its column; with `accept` of a
 * workbook (.xlsx) all of these rows, the cells marked. 422 of a file that would be refused whole. Nothing is kept.
 */
export const checkRoute = (
  scope: FastifyInstance,
  { drain }: FastifyInstance,
  options: Limits & Pick<ImportJob, 'database' | 'vault'> & { readonly clock: Clock },
  kinds: Kinds,
): void => {
  const { database, clock, vault } = options;
  scope.post<{ Params: { kind: string } }>('/imports/:kind/check', UPLOAD, async (request, reply) => {
    const { kind, limit } = sentTable(request, kinds, options);
    const [body, mapping] = [bodyOf(request), mappingOf(request, kind)];
    const most = Math.min(limit, CHECKED_BYTES);
    const file = await spool(fileNameOf(request, kind.table.name), body, { limit: most, cut: drain.cut });
    try {
      const cause = { actor: senderOf(request).id, businessDay: clock.today() };
      const found = await checkFile({ database, kind, file, mapping, cause, vault, cut: drain.cut });
      if (request.headers.accept !== WORKBOOK_TYPE) return await reply.send(shownCheck(found));
      return await reply.type(WORKBOOK_TYPE).send(markedWorkbook(found, file.name));
    } catch (fault) {
      if (!(fault instanceof FileRefused)) throw fault;
      const { code: refused, says, columns } = fault;
      return await reply.code(UNPROCESSABLE).send({ refused, says, columns });
    } finally {
      await file.discard();
    }
  });
};
