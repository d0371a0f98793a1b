import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a migration says to an empty database, statement by statement. */
const statementsOf = async (migration: new () => object, service: string): Promise<readonly string[]> => {
  const said: string[] = [];
  const query = (text: string): Promise<unknown[]> => {
    if (text.includes('current_user')) return Promise.resolve([{ role: `${service}_migrator` }]);
    said.push(text);
    return Promise.resolve([]);
  };
  // Work on rows goes as far as it does without any.
  await (new migration() as MigrationInterface)
    .up({ query, manager: { query } } as unknown as QueryRunner)
    .catch(() => said.push('…'));
  return said;
};

/**
 * The SHA-256 of what each migration says to the database of a service, by name: another one means that the migration
 * was edited, or something that it is made of. Spaces between words count for nothing.
 */
export const migrationDigests = async (
  service: string,
  migrations: readonly (new () => object)[],
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      migrations.map(async (migration) => {
        const words = (await statementsOf(migration, service)).map((text) => text.trim().split(/\s+/).join(' '));
        return [migration.name, createHash('sha256').update(words.join('\n')).digest('hex')] as const;
      }),
    ),
  );
