import { type NoteCode, type Row, show, type Table, type ValuesOf } from '@anxin/intake';
import { type Actor, access } from '@anxin/identity';
import type { ImportKind } from './kind';

/** Which of some projects a caller may see, by their codes. */
export type SeenProjects = (actor: Actor, codes: readonly string[]) => Promise<ReadonlySet<string>>;

type AnyRow = Row<ValuesOf<Table>>;
type Unvouched = NonNullable<ImportKind['byScope']>['unvouched'];

const projectOf = ({ values }: AnyRow): string | undefined => values['projectCode'] as string | undefined;

/** The columns of a row that its sender cannot vouch for, and tried to fill. */
const filledIn = ({ values }: AnyRow, unvouched: Unvouched): readonly [column: string, code: NoteCode][] =>
  Object.entries(unvouched).filter(([column]) => values[column] !== undefined);

const without = (row: AnyRow, unvouched: Unvouched): AnyRow => {
  const emptied = Object.fromEntries(filledIn(row, unvouched).map(([column]) => [column, undefined]));
  return { ...row, values: { ...row.values, ...emptied } };
};

const beyondScope = ({ projectCode }: AnyRow['values']) =>
  ({ code: 'UNKNOWN_PROJECT', column: 'projectCode', shown: show(projectCode, undefined) }) as const;

/**
 * A table as this sender may send it: OFFICE all of it; a role of `byScope` the rows of projects in its scope, without
 * the columns that it cannot vouch for. A row beyond is refused as if its project did not exist, and nothing else is said of it.
 * Throws `UNAUTHENTICATED`, `FORBIDDEN`.
 */
export const sentBy = (kind: ImportKind, actor: Actor, seen: SeenProjects): ImportKind => {
  if (actor.role === 'OFFICE') return kind;
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  const { byScope } = kind;
  if (!byScope?.roles.includes(actor.role)) throw access.forbidden();
  const { unvouched } = byScope;
  return {
    table: kind.table,
    ...(kind.chunkRows === undefined ? {} : { chunkRows: kind.chunkRows }),
    prepare: (rows) => kind.prepare?.(rows),
    record: async (tx, rows, context) => {
      const visible = await seen(actor, [...new Set(rows.flatMap((row) => projectOf(row) ?? []))]);
      const isBeyond = (row: AnyRow): boolean => {
        const code = projectOf(row);
        return code !== undefined && !visible.has(code);
      };
      const own = rows.filter((row) => !isBeyond(row));
      const { refused, notes, ...recorded } = await kind.record(
        tx,
        own.map((row) => without(row, unvouched)),
        context,
      );
      const lines = new Set(refused.map(({ line }) => line));
      const left = own
        .filter(({ line }) => !lines.has(line))
        .flatMap((row) => filledIn(row, unvouched).map(([column, code]) => ({ line: row.line, column, code })));
      const beyond = rows.filter(isBeyond).map(({ line, values }) => ({ line, faults: [beyondScope(values)] }));
      return {
        ...recorded,
        refused: [...refused, ...beyond].toSorted((a, b) => a.line - b.line),
        notes: [...notes, ...left],
      };
    },
  };
};
