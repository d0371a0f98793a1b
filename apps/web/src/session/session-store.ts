import { createHash, randomBytes } from 'node:crypto';
import type { AtRest } from '@anxin/identity';
import { type DatabaseLimits, openDatabase, type Tx } from '@anxin/service-kit';
import type { Tokens } from '../provider/provider';

/** A session that stands. */
export type Session = Tokens & {
  /** What the database knows it by: of the cookie's id a digest alone is kept. */
  readonly digest: Buffer;
  /** Its access token needs no renewal yet. */
  readonly isFresh: boolean;
};

export type SessionLimits = {
  /** From the log-in on. */
  readonly seconds: number;
  /** From the last request of its person on. */
  readonly idleSeconds: number;
};

/** The database, or a transaction on it. */
type Queries = Pick<Tx, 'query'>;
type Row = { readonly content: Buffer; readonly is_fresh: boolean; readonly idle_for: number };

/** An access token is renewed so long before its end: nothing that is on its way arrives with one that has ended. */
const RENEWED_BEFORE_MS = 30_000;
/** The last request of a session is noted by the minute. */
const NOTED_SECONDS = 60;
const LIMITS: DatabaseLimits = { connectionMs: 3_000, statementMs: 5_000, lockMs: 10_000, idleMs: 20_000 };

const STANDS = 'idle_at > now() AND ends_at > now()';
const digestOf = (id: string): Buffer => createHash('sha256').update(id).digest();
const placeOf = (digest: Buffer): string => `session ${digest.toString('hex')}`;
const freshUntil = ({ validUntil }: Tokens): Date => new Date(validUntil - RENEWED_BEFORE_MS);

/** Sessions in PostgreSQL, sealed: every replica serves each of them, and a copy of the table opens none. */
export class SessionStore {
  private constructor(
    /** The one of this server; it is closed with the sessions. */
    readonly database: Awaited<ReturnType<typeof openDatabase>>,
    private readonly sealed: AtRest,
    private readonly limits: SessionLimits,
  ) {}

  static async open(url: string, sealed: AtRest, limits: SessionLimits): Promise<SessionStore> {
    return new SessionStore(await openDatabase({ url, limits: LIMITS }), sealed, limits);
  }

  /** Begins a session and answers its id, which nobody had before. Those that have ended are cleared away. */
  async begin(tokens: Tokens): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const digest = digestOf(id);
    await this.database.query('DELETE FROM session WHERE least(idle_at, ends_at) < now()');
    await this.database.query(
      `INSERT INTO session (digest, content, fresh_until, idle_at, ends_at)
       VALUES ($1, $2, $3, now() + make_interval(secs => $4), now() + make_interval(secs => $5))`,
      [digest, this.#seal(digest, tokens), freshUntil(tokens), this.limits.idleSeconds, this.limits.seconds],
    );
    return id;
  }

  /** The session of a cookie's id, if it stands. @param isPerson whether its person asks, and not a page by itself */
  async find(id: string, isPerson: boolean): Promise<Session | undefined> {
    const digest = digestOf(id);
    const row = await this.#row(this.database, digest, '');
    if (!row) return undefined;
    if (isPerson && row.idle_for >= NOTED_SECONDS)
      await this.database.query('UPDATE session SET idle_at = now() + make_interval(secs => $2) WHERE digest = $1', [
        digest,
        this.limits.idleSeconds,
      ]);
    return this.#opened(digest, row);
  }

  /**
   * Renews a session's tokens while nobody else does, on whichever replica. `renew` gives the new ones, or none when the
   * session is over. Answers the session as it then stands.
   */
  renewed(digest: Buffer, renew: (session: Session) => Promise<Tokens | undefined>): Promise<Session | undefined> {
    return this.database.transaction(async (tx) => {
      const row = await this.#row(tx, digest, 'FOR UPDATE');
      if (!row) return undefined;
      const session = this.#opened(digest, row);
      if (!session || session.isFresh) return session;
      const tokens = await renew(session);
      if (!tokens) return this.#remove(tx, digest);
      await tx.query('UPDATE session SET content = $2, fresh_until = $3 WHERE digest = $1', [
        digest,
        this.#seal(digest, tokens),
        freshUntil(tokens),
      ]);
      return { ...tokens, digest, isFresh: true };
    });
  }

  /** Has the access token renewed before it is used again. */
  async doubt(digest: Buffer): Promise<void> {
    await this.database.query('UPDATE session SET fresh_until = now() WHERE digest = $1', [digest]);
  }

  async end(digest: Buffer): Promise<void> {
    await this.#remove(this.database, digest);
  }

  /** Throws when the database does not answer. */
  async check(): Promise<void> {
    await this.database.query('SELECT 1');
  }

  close(): Promise<void> {
    return this.database.destroy();
  }

  async #row(queries: Queries, digest: Buffer, lock: '' | 'FOR UPDATE'): Promise<Row | undefined> {
    const rows: readonly Row[] = await queries.query(
      `SELECT content, fresh_until > now() AS is_fresh,
         extract(epoch FROM now() + make_interval(secs => $2) - idle_at)::float AS idle_for
       FROM session WHERE digest = $1 AND ${STANDS} ${lock}`,
      [digest, this.limits.idleSeconds],
    );
    return rows[0];
  }

  async #remove(queries: Queries, digest: Buffer): Promise<undefined> {
    await queries.query('DELETE FROM session WHERE digest = $1', [digest]);
  }

  #seal(digest: Buffer, { account, accessToken, refreshToken, validUntil }: Tokens): Buffer {
    return this.sealed.encrypt(JSON.stringify({ account, accessToken, refreshToken, validUntil }), placeOf(digest));
  }

  /** What was sealed with a key that is gone is nobody's session. */
  #opened(digest: Buffer, { content, is_fresh: isFresh }: Row): Session | undefined {
    try {
      return { ...(JSON.parse(this.sealed.decrypt(content, placeOf(digest))) as Tokens), digest, isFresh };
    } catch {
      return undefined;
    }
  }
}
