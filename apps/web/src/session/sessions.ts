import { access } from '@anxin/identity';
import type { Log } from '@anxin/service-kit';
import { type Provider, RefreshRefused, type Tokens } from '../provider/provider';
import type { AccountStandings } from './account-standings';
import type { Session, SessionStore } from './session-store';

type Parts = {
  readonly store: SessionStore;
  readonly provider: Provider;
  readonly standings: AccountStandings;
  readonly log: Log;
};

/** Sessions whose tokens are renewed as they are used, each in one flight. */
export class Sessions {
  readonly #renewals = new Map<string, Promise<Session | undefined>>();

  constructor(private readonly parts: Parts) {}

  /**
   * The session of a cookie's id, with an access token that holds; `undefined` when it is over, also because its account
   * does not stand any more. Throws `IDENTITY_UNAVAILABLE` when the token has ended and the provider is away.
   */
  async find(id: string, isPerson = true): Promise<Session | undefined> {
    const { store, standings } = this.parts;
    const session = await store.find(id, isPerson);
    if (!session) return undefined;
    const hasEnded = standings.hasEnded(session.accessToken);
    if (session.isFresh && !hasEnded) return session;
    if (session.isFresh) await store.doubt(session.digest);
    return this.#renewed(session);
  }

  /** Begins a session after a log-in, in the place of the one before. */
  async begin(tokens: Tokens, before: string | undefined): Promise<string> {
    if (before !== undefined) await this.end(before);
    return this.parts.store.begin(tokens);
  }

  /** Ends a session, and what its refresh token could still get. */
  async end(id: string): Promise<void> {
    const { store, provider, log } = this.parts;
    const session = await store.find(id, false);
    if (!session) return;
    await store.end(session.digest);
    await provider.revoke(session).catch((err: unknown) => log.warn({ err }, 'a token was not revoked'));
  }

  /** A service did not take the session's token: its account may have changed. */
  doubt({ digest }: Session): Promise<void> {
    return this.parts.store.doubt(digest);
  }

  #renewed(session: Session): Promise<Session | undefined> {
    const key = session.digest.toString('hex');
    const running = this.#renewals.get(key);
    if (running) return running;
    const renewal = this.parts.store
      .renewed(session.digest, (standing) => this.#renew(standing))
      .finally(() => this.#renewals.delete(key));
    this.#renewals.set(key, renewal);
    return renewal;
  }

  async #renew(session: Session): Promise<Tokens | undefined> {
    const { provider, standings, log } = this.parts;
    if (standings.isWithdrawn(session.account.id)) return undefined;
    const isValid = session.validUntil > Date.now() && !standings.hasEnded(session.accessToken);
    if (session.refreshToken === undefined) return isValid ? session : undefined;
    try {
      return await provider.refresh(session.refreshToken);
    } catch (fault) {
      if (fault instanceof RefreshRefused) return undefined;
      log.warn({ err: fault }, 'tokens were not renewed');
      if (isValid) return session;
      throw access.identityUnavailable();
    }
  }
}
