import { DomainError } from '@anxin/domain-kit';
import { access, type Actor, type TokenVerifier } from '@anxin/identity';
import * as oidc from 'openid-client';

export type ProviderOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope: string;
  readonly audience?: string;
  /** Where the provider sends people back to after a log-in. */
  readonly callback: string;
  /** And after a log-out. */
  readonly afterLogout: string;
  /** What every service checks a token by: an account that none of them takes has no session here. */
  readonly verify: TokenVerifier;
};

/** What a log-in is proven by when it returns. */
export type Proofs = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What the provider gave for a person. */
export type Tokens = {
  readonly account: Actor;
  readonly accessToken: string;
  /** A provider may give none: the session then ends with its access token. */
  readonly refreshToken?: string;
  /** When the access token ends, in milliseconds since the epoch. */
  readonly validUntil: number;
};

const ANSWER_SECONDS = 5;

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

/** The provider does not renew a session: it was revoked, has ended, or its account does not stand. */
export class RefreshRefused extends Error {
  override readonly name = 'RefreshRefused';
}

/** A log-in that did not come about, in words for the person. */
export const loginErrors = {
  refused: () =>
    new DomainError('LOGIN_REFUSED', '登录未完成，请重试。The log-in was not completed; please try again.'),
  noRole: () =>
    new DomainError(
      'ACCOUNT_WITHOUT_ROLE',
      '此账号在本系统没有权限，请联系治欠办开通。This account has no role here; ask the office for one.',
    ),
};

/** Proofs that nobody had before. */
export const newProofs = (): Proofs => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
});

/** Answers to a log-in that is not the one that was begun. */
const NOT_THIS_ONE: ReadonlySet<unknown> = new Set(['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED']);

const isGrantRefused = (fault: unknown): boolean =>
  fault instanceof oidc.ResponseBodyError && fault.error === 'invalid_grant';

const isLoginRefused = (fault: unknown): boolean =>
  isGrantRefused(fault) ||
  fault instanceof oidc.AuthorizationResponseError ||
  (fault instanceof oidc.ClientError && NOT_THIS_ONE.has(fault.code));

/** Any OpenID provider, found by its discovery: log-in with code and PKCE, renewal, revocation, log-out. */
export class Provider {
  #found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: ProviderOptions) {}

  /** Where a browser goes to log in. */
  async loginUrl({ state, nonce, verifier }: Proofs): Promise<string> {
    const { callback, scope, audience } = this.options;
    const url = oidc.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: callback,
      scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(audience === undefined ? {} : { audience }),
    });
    return url.href;
  }

  /**
   * The tokens of whoever comes back from the provider.
   * @param query of the address that the provider sent the browser to
   * Throws `LOGIN_REFUSED`, `ACCOUNT_WITHOUT_ROLE`, or `IDENTITY_UNAVAILABLE` when the provider does not answer.
   */
  async loggedIn(query: string, { state, nonce, verifier }: Proofs): Promise<Tokens> {
    const url = new URL(`${this.options.callback}?${query}`);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const answer = await oidc
      .authorizationCodeGrant(await this.#configuration(), url, checks)
      .catch((cause: unknown) => {
        throw isLoginRefused(cause) ? loginErrors.refused() : access.identityUnavailable();
      });
    return this.#tokensOf(answer).catch((fault: unknown) => {
      throw (fault as DomainError).code === 'UNAUTHENTICATED' ? loginErrors.noRole() : fault;
    });
  }

  /** New tokens for a refresh token. Throws `RefreshRefused`; anything else means that the provider gave no answer. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const answer = await oidc
      .refreshTokenGrant(await this.#configuration(), refreshToken)
      .catch((cause: unknown): never => {
        throw isGrantRefused(cause) ? new RefreshRefused('the provider refused', { cause }) : cause;
      });
    const tokens = await this.#tokensOf(answer).catch((cause: unknown): never => {
      throw (cause as DomainError).code === 'UNAUTHENTICATED'
        ? new RefreshRefused('no role any more', { cause })
        : cause;
    });
    // A provider that does not change it says nothing of it.
    return { refreshToken, ...tokens };
  }

  /** Takes a refresh token back, where there is one and the provider knows how. */
  async revoke({ refreshToken }: Pick<Tokens, 'refreshToken'>): Promise<void> {
    const configuration = await this.#configuration();
    if (refreshToken === undefined || !configuration.serverMetadata().revocation_endpoint) return;
    await oidc.tokenRevocation(configuration, refreshToken, { token_type_hint: 'refresh_token' });
  }

  /** Where a browser goes to log out at the provider too: our own page where the provider has no such place. */
  async logoutUrl(): Promise<string> {
    const { clientId, afterLogout } = this.options;
    const configuration = await this.#configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return afterLogout;
    // Its hint would be a token, which no browser is given.
    return oidc.buildEndSessionUrl(configuration, { client_id: clientId, post_logout_redirect_uri: afterLogout }).href;
  }

  /** Whether the provider answers now. */
  async answers(): Promise<boolean> {
    return this.#discover().then(
      () => true,
      () => false,
    );
  }

  async #tokensOf(answer: Answer): Promise<Tokens> {
    const account = await this.options.verify(answer.access_token);
    return {
      account,
      accessToken: answer.access_token,
      ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
      validUntil: Date.now() + (answer.expiresIn() ?? 0) * 1_000,
    };
  }

  /** Found once; a provider that was away is looked for again. */
  #configuration(): Promise<oidc.Configuration> {
    this.#found ??= this.#discover().catch((cause: unknown) => {
      this.#found = undefined;
      throw Object.assign(access.identityUnavailable(), { cause });
    });
    return this.#found;
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const proof = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(issuer), clientId, {}, proof, { execute, timeout: ANSWER_SECONDS });
  }
}
