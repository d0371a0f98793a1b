import type { openDatabase } from '@anxin/service-kit';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** A list of the console as somebody narrowed it, under a name of their own. */
export type View = {
  readonly name: string;
  /** The path of a list with its filters. */
  readonly to: string;
};

/** More than anybody reads. */
export const VIEWS_MAX = 50;

/** What people keep for themselves, by account: it goes with them from one computer to another. */
export class ViewStore {
  constructor(private readonly database: Database) {}

  /** An account's, by name. */
  of(account: string): Promise<readonly View[]> {
    return this.database.query(
      'SELECT name, address AS "to" FROM saved_view WHERE account = $1 ORDER BY name, address',
      [account],
    );
  }

  /** Keeps one, or names it anew where its address is kept already; whether there was room for it. */
  async keep(account: string, { name, to }: View): Promise<boolean> {
    const kept: readonly object[] = await this.database.query(
      `INSERT INTO saved_view (account, name, address) SELECT $1, $2, $3
       WHERE (SELECT count(*) FROM saved_view WHERE account = $1 AND address <> $3) < $4
       ON CONFLICT (account, address) DO UPDATE SET name = excluded.name RETURNING true`,
      [account, name, to, VIEWS_MAX],
    );
    return kept.length > 0;
  }

  async drop(account: string, to: string): Promise<void> {
    await this.database.query('DELETE FROM saved_view WHERE account = $1 AND address = $2', [account, to]);
  }
}
