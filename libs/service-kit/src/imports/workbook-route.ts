import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { rowsIn } from '../database/rows';
import { JSON_TYPE, WORKBOOK_TYPE } from '../server/http/downloads';
import { UPLOAD } from '../server/http/uploads';
import { bodyOf, importFor, importUnknown, type Kinds, mappingOf } from './request';
import { type DestinationsOf, rowsToSendBack, type SentTo, workbookToSendBack } from './send-back';
import { spool } from './spool';

export type SendsBack = {
  readonly database: DataSource;
  /** Where rows go back to; nobody knows unless told. */
  readonly destinationsOf?: DestinationsOf | undefined;
  /** Bytes of one upload at most. */
  readonly limitBytes: number;
};

type Workbook = { Params: { id: string }; Querystring: { contractor?: string; project?: string } };

const sentTo = ({ contractor, project }: Workbook['Querystring']): SentTo => ({
  ...(contractor === undefined ? {} : { contractor: String(contractor) }),
  ...(project === undefined ? {} : { project: String(project) }),
});

/** Nobody knows where rows go back to. */
export const nowhere: DestinationsOf = () => Promise.resolve([]);

/**
 * `POST /imports/<id>/workbook`: the refused and odd rows of an import, to be corrected and sent again; with `accept:
 * application/json` the first of the refused ones as a page shows them.
 */
export const workbookRoute = (
  scope: FastifyInstance,
  { drain }: FastifyInstance,
  { database, limitBytes, destinationsOf = nowhere }: SendsBack,
  kinds: Kinds,
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
      const [imported, whose] = [{ id, table: kind.table, file, mapping }, isOffice ? destinationsOf : nowhere];
      if (request.headers.accept === JSON_TYPE) return await rowsToSendBack(rows, imported, whose);
      const asked = { destinationsOf: whose, to: sentTo(request.query) };
      const workbook = await workbookToSendBack(rows, imported, asked);
      return await reply.type(WORKBOOK_TYPE).send(workbook);
    } finally {
      await file.discard();
    }
  });
};
