import type { Actor } from '@anxin/identity';
import { access } from '@anxin/identity';
import type { Rows } from '../database/rows';
import type { Place } from '../journal/entry';
import type { Aggregate } from './aggregate';

/** What of an aggregate says who may command it. */
export type Commanded<Command extends { readonly type: string }> = Pick<
  Aggregate<unknown, Command, unknown>,
  'givenBy' | 'isVisible' | 'unknown'
>;

/**
 * The one place that says who may do what to whom: the actor's role must be among those that may give the command, and
 * the subject within the actor's scope. Throws `FORBIDDEN`, or the aggregate's own refusal of what is unknown or unseen.
 * @param rows reads with the actor's scope
 */
export const permit = async <Command extends { readonly type: string }>(
  actor: Actor,
  {
    command,
    aggregate,
    id,
  }: { readonly command: Command; readonly aggregate: Commanded<Command>; readonly id: string },
  rows: Rows,
): Promise<void> => {
  const type = command.type as Command['type'];
  if (!aggregate.givenBy[type].includes(actor.role)) throw access.forbidden({ command: type });
  if (!(await aggregate.isVisible(rows, id, command))) throw aggregate.unknown(id);
};

/**
 * Whether a place is within the caller's scope, where there is no row yet that the scope could show or hide.
 * @param rows reads with the caller's scope
 */
export const isInScope = async (rows: Rows, { sector, area }: Place): Promise<boolean> => {
  const [found] = await rows<{ allowed: boolean | null }>('SELECT scope_allows($1, $2, NULL, NULL) AS allowed', [
    sector,
    area,
  ]);
  return found?.allowed ?? false;
};

/**
 * Of these, those of which the caller sees the row in a table, by its key.
 * @param rows reads with the caller's scope
 * @param where what else must hold of the row, as SQL
 */
export const seenOf = async (
  rows: Rows,
  ids: readonly string[],
  {
    table,
    key = 'code',
    where = 'true',
  }: { readonly table: string; readonly key?: string; readonly where?: string | undefined },
): Promise<ReadonlySet<string>> => {
  const seen = await rows<{ id: string }>(`SELECT ${key} AS id FROM ${table} WHERE ${key} = ANY($1) AND (${where})`, [
    ids,
  ]);
  return new Set(seen.map(({ id }) => id));
};
