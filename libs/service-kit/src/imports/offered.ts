import { DomainError } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';
import {
  type FilledIn,
  filledIn,
  SHIPPED_MAPPINGS,
  TABLE_NAMES,
  tablesBefore,
  templateOf,
  writeWorkbook,
} from '@anxin/intake';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fileHeaders, WORKBOOK_TYPE } from '../server/http/downloads';
import type { ImportKind } from './kind';
import { type Kinds, senderOf } from './request';

/** A table that a service takes in, as whoever sends files needs to know it. */
export type OfferedTable = {
  readonly name: string;
  /** What it is called: 花名册. */
  readonly title: string;
  /** Names of the tables whose rows it refers to: they go before it. */
  readonly after: readonly string[];
  /** Layouts of banks and vendors that are read too, by name. */
  readonly mappings: readonly { readonly name: string; readonly files: string }[];
  /** What of it the caller fills in, as the template has it. */
  readonly columns: readonly FilledIn[];
};

const offeredTable = ({ table, byScope }: ImportKind, { role }: Actor): OfferedTable => ({
  name: table.name,
  title: TABLE_NAMES[table.name] ?? table.name,
  after: tablesBefore(table),
  mappings: SHIPPED_MAPPINGS.filter(({ of }) => of === table).map(({ name, files }) => ({ name, files })),
  columns: filledIn(table).filter(({ name }) => role === 'OFFICE' || !(name in (byScope?.unvouched ?? {}))),
});

/** The tables that a caller may send. */
const offeredTo = (kinds: Kinds, { role }: Actor): readonly ImportKind[] =>
  [...kinds.values()].filter(({ byScope }) => role === 'OFFICE' || byScope?.roles.includes(role));

/**
 * `GET /imports` says which tables are taken in here of whoever asks, and `GET /imports/<table>/template` gives the workbook
 * to fill in. Throws `FORBIDDEN` to a role that sends none.
 */
export const offeredRoutes = (server: FastifyInstance, kinds: Kinds): void => {
  const offered = (request: FastifyRequest): readonly ImportKind[] => {
    const own = offeredTo(kinds, senderOf(request));
    if (own.length === 0 && request.call.actor.role !== 'OFFICE') throw access.forbidden();
    return own;
  };
  server.get('/imports', (request) => ({
    tables: offered(request).map((kind) => offeredTable(kind, request.call.actor)),
  }));
  server.get<{ Params: { kind: string } }>('/imports/:kind/template', async (request, reply) => {
    const own = offered(request);
    const kind = own.find(({ table }) => table.name === request.params.kind);
    if (!kind)
      throw new DomainError(
        'IMPORT_KIND_UNKNOWN',
        `没有这种表 No such table: ${own.map(({ table }) => table.name).join(', ')}`,
      );
    const name = `${kind.table.name}-${TABLE_NAMES[kind.table.name] ?? ''}.xlsx`;
    return reply.headers(fileHeaders(WORKBOOK_TYPE, name)).send(writeWorkbook(templateOf(kind.table)));
  });
};
