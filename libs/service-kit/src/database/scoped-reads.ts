import { DomainError } from '@anxin/domain-kit';
import { escapeLiteral } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { databaseBusy } from './busy';
import { type Backend, cancelStatement } from './cancel';
import { type DatabaseLimits, openShared, settingsOf } from './open';
import type { Rows } from './rows';
import { QUESTION_MS } from '../question-ms';
import { Turns } from '../turns';

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

/** The connections of the `api` role, and the turns at them. */
export type ReadPool = { readonly database: DataSource; readonly turns: Turns };

const CONNECTIONS = 10;

// A read waits for a lock only where a table is altered, and not for long.
const LIMITS: DatabaseLimits = { connectionMs: QUESTION_MS, statementMs: QUESTION_MS, lockMs: 1_000, idleMs: 10_000 };

/** Opens the pool of the `api` role, also through a pooler that shares its connections by transactions. */
export const openReads = async (url: string): Promise<ReadPool> => ({
  database: await openShared({ url, poolSize: CONNECTIONS, connectionMs: LIMITS.connectionMs }),
  turns: new Turns({
    size: CONNECTIONS,
    kept: 3,
    waiting: 500,
    waitMs: QUESTION_MS,
    busy: () => databaseBusy('CONNECTION'),
  }),
});

const LIMITS_SET = settingsOf(LIMITS).map(([name, value]) => `set_config('${name}', '${value}', true)`);

/**
 * SQL that begins the transaction and sets for it alone who asks and what a read may cost: one way to the database, where
 * TypeORM goes three for the beginning and parameters would need one more.
 */
const beginReads = ({ role, scope }: ReadScope): string => {
  const own = [
    `set_config('anxin.role', ${escapeLiteral(role)}, true)`,
    `set_config('anxin.scope', ARRAY[${scope.map(escapeLiteral).join(', ')}]::text[]::text, true)`,
  ];
  return `START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT ${[...own, ...LIMITS_SET].join(', ')}`;
};

type Opened = { readonly runner: QueryRunner; readonly backend: Backend };

/**
 * The reads of one operation: one read-only transaction of the `api` role, opened by the first query, with the scope set
 * for that transaction alone. Queries run one after the other on its connection; `close` gives it back, `cancel` ends
 * what runs because nobody waits for it any more. Operations of one `lane` never take all connections.
 */
export class ScopedReads {
  #opened: Promise<Opened> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #cancelled: Promise<void> | undefined;
  #endTurn = (): void => undefined;

  constructor(
    private readonly pool: ReadPool,
    private readonly scope: ReadScope,
    private readonly lane = '',
  ) {}

  readonly rows: Rows = async <Row>(sql: string, parameters: readonly unknown[]) => {
    refuseNul(parameters);
    const turn = this.#last.then(async () => {
      this.#refuseIfCancelled();
      const { runner } = await (this.#opened ??= this.#open());
      this.#refuseIfCancelled();
      return (await runner.query(sql, [...parameters])) as Row[];
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  };

  /** Resolves when nothing is read any more, nor follows from what was read: the operation has asked for all it asks for. */
  async atRest(): Promise<void> {
    for (let last: unknown; last !== this.#last;) {
      last = this.#last;
      await last;
      // What follows from an answer asks on in between.
      await new Promise(setImmediate);
    }
  }

  /** Whoever asked has gone: nothing more is read. */
  cancel(): void {
    this.#cancelled ??= (async () => {
      const opened = await this.#opened?.catch(() => undefined);
      if (opened && !opened.runner.isReleased) await cancelStatement(opened.backend);
    })();
  }

  async close(): Promise<void> {
    await this.#last;
    const opened = await this.#opened?.catch(() => undefined);
    this.#opened = undefined;
    // A request to cancel that is still on its way would meet the next one on this connection.
    await this.#cancelled;
    if (opened && !opened.runner.isReleased) {
      await opened.runner.query('ROLLBACK').catch(() => undefined);
      await opened.runner.release();
    }
    this.#endTurn();
  }

  #refuseIfCancelled(): void {
    if (this.#cancelled) throw databaseBusy('STATEMENT');
  }

  async #open(): Promise<Opened> {
    refuseNul([this.scope.role, ...this.scope.scope]);
    this.#endTurn = await this.pool.turns.take(this.lane);
    const runner = this.pool.database.createQueryRunner();
    try {
      const backend = (await runner.connect()) as Backend;
      await runner.query(beginReads(this.scope));
      return { runner, backend };
    } catch (fault) {
      await runner.release();
      this.#endTurn();
      throw fault;
    }
  }
}
