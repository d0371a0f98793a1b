import { migrationOf, type Tx } from '@anxin/service-kit';
import { initialsOf } from '../found-by-name';

/** Rows read and written at a time. */
const BATCH = 1_000;

// What a name is found by is no change of what it names: no event tells of it, and rows that are insert-only take it.
const fill = (table: string, key: string) => async (tx: Tx) => {
  await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (let after = ''; ;) {
    const rows = await tx.query<{ key: string; name: string }[]>(
      `SELECT ${key} AS key, name FROM ${table} WHERE ${key} > $1 ORDER BY ${key} LIMIT ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) break;
    await tx.query(
      `UPDATE ${table} SET initials = u.initials FROM unnest($1::text[], $2::text[]) u (key, initials) WHERE ${key} = u.key`,
      [rows.map(({ key }) => key), rows.map(({ name }) => initialsOf(name))],
    );
    after = last.key;
  }
  await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
};

/** Projects and enterprises are found by the initials of their names, and by names that are nearly theirs. */
export const FindByInitials1796400000000 = migrationOf('FindByInitials1796400000000', () => [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `ALTER TABLE project ADD COLUMN initials text NOT NULL DEFAULT ''`,
  `ALTER TABLE enterprise ADD COLUMN initials text NOT NULL DEFAULT ''`,
  fill('project', 'code'),
  fill('enterprise', 'credit_code'),
]);
