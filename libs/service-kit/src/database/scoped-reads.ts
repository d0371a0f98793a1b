import { DomainError } from '@anxin/domain-kit';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Rows } from './rows';

/** What an operation may see: row-level security reads it. An empty role or scope sees nothing. */
export type ReadScope = { readonly role: string; readonly scope: readonly string[] };

/**
 * No text of the database has a NUL, so none is found by one: refused before it is sent, because a query that fails
 * takes its transaction with it. Throws `BAD_USER_INPUT`.
 */
export const refuseNul = (values: readonly unknown[]): void => {
  if (values.flat().some((value) => typeof value === 'string' && value.includes('\u0000')))
    throw new DomainError('BAD_USER_INPUT', '文本不能含空字符（NUL） A text holds no NUL character.');
};

/**
 * The reads of one operation: one read-only transaction of the `api` role, opened by the first query, with the scope set
 * for that transaction alone. Queries run one after the other on its connection; `close` gives it back.
 */
export class ScopedReads {
  #opened: Promise<QueryRunner> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly scope: ReadScope,
  ) {}

  readonly rows: Rows = async <Row>(sql: string, parameters: readonly unknown[]) => {
    refuseNul(parameters);
    const turn = this.#last.then(async () => {
      const runner = await (this.#opened ??= this.#open());
      return (await runner.query(sql, [...parameters])) as Row[];
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  };

  async close(): Promise<void> {
    await this.#last;
    const runner = await this.#opened?.catch(() => undefined);
    this.#opened = undefined;
    if (!runner || runner.isReleased) return;
    await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }

  async #open(): Promise<QueryRunner> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      await runner.query('SET TRANSACTION READ ONLY');
      await runner.query(
        `SELECT set_config('anxin.role', $1, true), set_config('anxin.scope', $2::text[]::text, true)`,
        [this.scope.role, this.scope.scope],
      );
      return runner;
    } catch (fault) {
      await runner.release();
      throw fault;
    }
  }
}
