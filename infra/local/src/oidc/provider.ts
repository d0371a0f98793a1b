import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { type Accounts, ALGORITHM, AUDIENCE, TOKEN_SECONDS } from '@anxin/identity';
import type * as Oidc from 'oidc-provider';
import { faultPage, headersOf, logoutPage, PASSWORD, type Shown, whoPage } from './page';

// By its parts: as a whole it says on stderr that it wants a later Node than 20, on which it works, and that its memory
// is a memory.
const part = createRequire(__filename);
const { Provider } = part('oidc-provider/lib/provider.js') as typeof Oidc;
const { createMemoryAdapter } = part('oidc-provider/lib/adapters/memory_adapter.js') as {
  readonly createMemoryAdapter: (clockTolerance: number) => Oidc.AdapterConstructor;
};

export type ProviderOptions = {
  /** 0 for any free port. */
  readonly port: number;
  /** The key that signs tokens, of which every service has the public half. */
  readonly keyFile: string;
  readonly accounts: Accounts;
  /** Whom the page offers to log in as, of those who stand; anybody else who stands is typed in. */
  readonly shown: readonly Shown[];
  readonly client: {
    readonly id: string;
    readonly secret: string;
    /** The one address of people: log-ins return to `/login/callback` of it, log-outs to `/login`. */
    readonly url: string;
  };
  /** Keeps its cookies from being forged. */
  readonly cookieKey: string;
};

export type RunningProvider = { readonly issuer: string; readonly stop: () => Promise<void> };

const HOST = '127.0.0.1';
const RESOURCE = 'urn:anxin';
const DAY_SECONDS = 24 * 60 * 60;
const WHO = /^\/who\/[\w-]+$/;
const FORM_BYTES = 4_096;

/** Who a person is, in the claims that every service reads: role and scope as they stand now. */
const claimsOf = async (accounts: Accounts, id: string) => {
  const actor = await accounts.get(id);
  if (!actor) return undefined;
  const { id: _sub, ...claims } = actor;
  return claims;
};

const show = (context: Oidc.KoaContextWithOIDC, client: string, body: string): void => {
  context.set(headersOf(client));
  context.body = body;
};

/** Where a browser forgets whom it was logged in as, and begins anew. */
const leaving = ({ id, url }: ProviderOptions['client']): string =>
  `/session/end?client_id=${id}&post_logout_redirect_uri=${encodeURIComponent(`${url}/login`)}`;

/** Tokens for the services, in their form; log-outs; and revocation, by whom a token is of. */
const featuresOf = (url: string): Oidc.Configuration['features'] => ({
  devInteractions: { enabled: false },
  revocation: { enabled: true, allowedPolicy: (_context, own, token) => token.clientId === own.clientId },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      audience: AUDIENCE,
      scope: '',
      accessTokenFormat: 'jwt',
      accessTokenTTL: TOKEN_SECONDS,
      jwt: { sign: { alg: ALGORITHM } },
    }),
  },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (context, form) => show(context, url, logoutPage(form)),
  },
});

/** The key that signs; those that did before are published by the issuer of the services' tokens. */
const signingKeyIn = (keyFile: string): Oidc.JWK => {
  const { earlier: _earlier, ...key } = JSON.parse(readFileSync(keyFile, 'utf8')) as Oidc.JWK & { earlier?: unknown };
  return key;
};

const configurationOf = ({ keyFile, accounts, client, cookieKey }: ProviderOptions): Oidc.Configuration => ({
  adapter: createMemoryAdapter(0),
  jwks: { keys: [signingKeyIn(keyFile)] },
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [`${client.url}/login/callback`],
      post_logout_redirect_uris: [`${client.url}/login`],
      grant_types: ['authorization_code', 'refresh_token'],
      id_token_signed_response_alg: ALGORITHM,
    },
  ],
  cookies: { keys: [cookieKey] },
  scopes: ['openid'],
  pkce: { required: () => true },
  interactions: { url: (_context, { uid }) => `/who/${uid}` },
  findAccount: async (_context, id) =>
    (await claimsOf(accounts, id)) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
  extraTokenClaims: async (_context, token) =>
    'accountId' in token ? claimsOf(accounts, String(token.accountId)) : undefined,
  // The one client is our own: nobody is asked whether it may.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client?.clientId ?? '',
      accountId: oidc.session?.accountId ?? '',
    });
    grant.addOIDCScope('openid');
    grant.addResourceScope(RESOURCE, '');
    await grant.save();
    return grant;
  },
  issueRefreshToken: () => true,
  features: featuresOf(client.url),
  renderError: (context, { error }) => show(context, client.url, faultPage(error, leaving(client))),
  ttl: {
    AccessToken: TOKEN_SECONDS,
    Session: DAY_SECONDS,
    Grant: DAY_SECONDS,
    RefreshToken: DAY_SECONDS,
    IdToken: 3_600,
    Interaction: 3_600,
  },
});

/** Whom a form names, if the account stands and the password is the demonstration's. */
const namedIn = async (request: IncomingMessage, accounts: Accounts): Promise<string | undefined> => {
  if (Number(request.headers['content-length'] ?? Infinity) > FORM_BYTES) return undefined;
  const form = new URLSearchParams(await text(request));
  const id = form.get('account') ?? '';
  return form.get('password') === PASSWORD && (await accounts.get(id)) ? id : undefined;
};

/** The page at which people say who they are. */
const askWho = (provider: Oidc.Provider, { accounts, shown, client }: ProviderOptions): void => {
  const offered = async (): Promise<readonly Shown[]> => {
    const standing = await Promise.all(shown.map(({ id }) => accounts.get(id)));
    return shown.filter((_, index) => standing[index]);
  };
  provider.use(async (context, next) => {
    const { req, res, path, method } = context;
    if (!WHO.test(path)) return next() as Promise<void>;
    await provider.interactionDetails(req, res);
    const id = method === 'POST' ? await namedIn(req, accounts) : undefined;
    if (id !== undefined) {
      context.respond = false;
      return provider.interactionFinished(req, res, { login: { accountId: id } });
    }
    context.status = method === 'POST' ? 401 : 200;
    show(context as Oidc.KoaContextWithOIDC, client.url, whoPage(path, await offered(), method === 'POST'));
  });
};

/**
 * An OpenID provider for a demonstration: accounts of the local issuer with one password, tokens as that signs them. What
 * it knows of log-ins is in memory: after a start people log in again.
 */
export const startProvider = async (options: ProviderOptions): Promise<RunningProvider> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, HOST, resolve);
  });
  const { port } = server.address() as { readonly port: number };
  const issuer = `http://${HOST}:${port}`;
  const provider = new Provider(issuer, configurationOf(options));
  askWho(provider, options);
  server.on('request', provider.callback() as (...given: unknown[]) => void);
  const stop = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { issuer, stop };
};
