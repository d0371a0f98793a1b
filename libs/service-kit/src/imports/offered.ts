import { DomainError } from '@anxin/domain-kit';
import { SHIPPED_MAPPINGS, type Table, TABLE_NAMES, tablesBefore, templateOf, writeWorkbook } from '@anxin/intake';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fileHeaders, WORKBOOK_TYPE } from '../server/http/downloads';
import type { ImportKind } from './kind';

/** A table that a service takes in, as whoever sends files needs to know it. */
export type OfferedTable = {
  readonly name: string;
  /** What it is called: 花名册. */
  readonly title: string;
  /** Names of the tables whose rows it refers to: they go before it. */
  readonly after: readonly string[];
  /** Layouts of banks and vendors that are read too, by name. */
  readonly mappings: readonly { readonly name: string; readonly files: string }[];
};

const offeredTable = (table: Table): OfferedTable => ({
  name: table.name,
  title: TABLE_NAMES[table.name] ?? table.name,
  after: tablesBefore(table),
  mappings: SHIPPED_MAPPINGS.filter(({ of }) => of === table).map(({ name, files }) => ({ name, files })),
});

/** `GET /imports` says which tables are taken in here, and `GET /imports/<table>/template` gives the workbook to fill in. */
export const offeredRoutes = (
  server: FastifyInstance,
  kinds: ReadonlyMap<string, ImportKind>,
  refuseOthers: (request: FastifyRequest) => unknown,
): void => {
  server.get('/imports', (request) => {
    refuseOthers(request);
    return { tables: [...kinds.values()].map(({ table }) => offeredTable(table)) };
  });
  server.get<{ Params: { kind: string } }>('/imports/:kind/template', async (request, reply) => {
    refuseOthers(request);
    const kind = kinds.get(request.params.kind);
    if (!kind)
      throw new DomainError('IMPORT_KIND_UNKNOWN', `没有这种表 No such table: ${[...kinds.keys()].join(', ')}`);
    const name = `${kind.table.name}-${TABLE_NAMES[kind.table.name] ?? ''}.xlsx`;
    return reply.headers(fileHeaders(WORKBOOK_TYPE, name)).send(writeWorkbook(templateOf(kind.table)));
  });
};
