import { type DatabaseOptions, openDatabase } from './open';

/** Brings the database to the build's version, each migration in its own transaction. Needs the `migrator` role. */
export const migrate = async (options: DatabaseOptions): Promise<readonly string[]> => {
  const database = await openDatabase({ ...options, poolSize: 1 });
  try {
    return (await database.runMigrations()).map(({ name }) => name);
  } finally {
    await database.destroy();
  }
};
