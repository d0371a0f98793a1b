import { access } from '@anxin/identity';
import type { Log } from '@anxin/service-kit';
import { type Provider, RefreshRefused, type Tokens } from '../provider/provider';
import type { Session, SessionStore } from './session-store';

/** Sessions whose tokens are renewed as they are used, each in one flight. */
export class Sessions {
  readonly #renewals = new Map<string, Promise<Session | undefined>>();

  constructor(
    private readonly store: SessionStore,
    private readonly provider: Provider,
    private readonly log: Log,
  ) {}

  /**
   * The session of a cookie's id, with an access token that holds; `undefined` when it is over, also because its account
   * does not stand any more. Throws `IDENTITY_UNAVAILABLE` when the token has ended and the provider is away.
   */
  async find(id: string, isPerson = true): Promise<Session | undefined> {
    const session = await this.store.find(id, isPerson);
    return !session || session.isFresh ? session : this.#renewed(session);
  }

  /** Begins a session after a log-in, in the place of the one before. */
  async begin(tokens: Tokens, before: string | undefined): Promise<string> {
    if (before !== undefined) await this.end(before);
    return this.store.begin(tokens);
  }

  /** Ends a session, and what its refresh token could still get. */
  async end(id: string): Promise<void> {
    const session = await this.store.find(id, false);
    if (!session) return;
    await this.store.end(session.digest);
    await this.provider.revoke(session).catch((err: unknown) => this.log.warn({ err }, 'a token was not revoked'));
  }

  /** A service did not take the session's token: its account may have changed. */
  doubt({ digest }: Session): Promise<void> {
    return this.store.doubt(digest);
  }

  #renewed(session: Session): Promise<Session | undefined> {
    const key = session.digest.toString('hex');
    const running = this.#renewals.get(key);
    if (running) return running;
    const renewal = this.store
      .renewed(session.digest, (standing) => this.#renew(standing))
      .finally(() => this.#renewals.delete(key));
    this.#renewals.set(key, renewal);
    return renewal;
  }

  async #renew(session: Session): Promise<Tokens | undefined> {
    const isValid = session.validUntil > Date.now();
    if (session.refreshToken === undefined) return isValid ? session : undefined;
    try {
      return await this.provider.refresh(session.refreshToken);
    } catch (fault) {
      if (fault instanceof RefreshRefused) return undefined;
      this.log.warn({ err: fault }, 'tokens were not renewed');
      if (isValid) return session;
      throw access.identityUnavailable();
    }
  }
}
