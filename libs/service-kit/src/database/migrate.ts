import { type DatabaseOptions, openDatabase, serviceOfRole } from './open';

type MigrateOptions = DatabaseOptions & {
  /** Leaves out those whose moment, in ms, is later. */
  readonly until?: number;
};

/** NaN of one without: TypeORM refuses it by its name, so it is not left out. */
const momentOf = ({ name }: { readonly name: string }): number => Number(/\d{13}$/.exec(name)?.[0] ?? NaN);

/**
 * Brings the database to the build's version, each migration in its own transaction, and lets the service read which
 * there are. Needs the `migrator` role.
 */
export const migrate = async ({ until = Infinity, ...options }: MigrateOptions): Promise<readonly string[]> => {
  const migrations = (options.migrations ?? []).filter((migration) => !(momentOf(migration) > until));
  const database = await openDatabase({ ...options, migrations, poolSize: 1 });
  try {
    const names = (await database.runMigrations()).map(({ name }) => name);
    const [{ role }] = await database.query<[{ role: string }]>('SELECT current_user AS role');
    await database.query(`GRANT SELECT ON migrations TO ${serviceOfRole(role)}_service`);
    return names;
  } finally {
    await database.destroy();
  }
};
