import type { LocalIssuer } from '@anxin/identity';
import type { Shown } from '../oidc/page';
import { type Postgres, prepareDatabase } from '../postgres';
import { migrateUnlessDone } from './migrated';
import type { Ports } from './ports';
import { derivedSecret, keysOf, type Secrets } from './secrets';
import type { ServiceOptions } from './service-process';

/** The app that people's browsers talk to, beside the services: with a database of its own. */
export const WEB = 'web';

const CLIENT = 'anxin-web';

const urlOf = (port: number): string => `http://127.0.0.1:${port}`;

export type WebOptions = {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly issuer: LocalIssuer;
  readonly environment: Readonly<Record<string, string>>;
};

/** The provider at which people log in: its issuer is that of every token. */
export const startLogin = async ({ ports, secrets, issuer }: WebOptions, keyFile: string, shown: readonly Shown[]) => {
  // Loaded where it is wanted: most stacks have no screens.
  const { startProvider } = await import('../oidc');
  return startProvider({
    port: ports.oidc,
    keyFile,
    accounts: issuer.accounts,
    shown,
    client: { id: CLIENT, secret: derivedSecret(secrets, 'oidc client'), url: urlOf(ports.web) },
    cookieKey: derivedSecret(secrets, 'oidc cookies'),
  });
};

/** The issuer that tokens name: the provider's address. */
export const issuerOf = (ports: Ports): string => urlOf(ports.oidc);

/** What services are told of it: it says whose address a request came from, and what they print leads to its pages. */
export const besideWeb = ({ web }: Ports) => ({
  TRUSTED_PROXIES: '127.0.0.1',
  CHECK_URL: `${urlOf(web)}/check`,
  REPORT_URL: `${urlOf(web)}/report`,
});

/** Brings its database to this build's version; answers how it is started on it. */
export const prepareWeb = async (postgres: Postgres, options: WebOptions): Promise<ServiceOptions> => {
  const { dataDir, ports, secrets, issuer, environment } = options;
  const passwords = secrets.databases[WEB];
  const { migratorUrl, serviceUrl } = await prepareDatabase(postgres.adminUrl, WEB, passwords ? { passwords } : {});
  const { web, oidc: _oidc, gateway, postgres: _postgres, kafka: _kafka, ...services } = ports;
  const service: ServiceOptions = {
    name: WEB,
    port: web,
    dataDir,
    migratorUrl,
    env: {
      PUBLIC_URL: urlOf(web),
      DATABASE_URL: serviceUrl,
      AT_REST_KEY: keysOf(secrets, 'atRest').join(','),
      GATEWAY_URL: urlOf(gateway),
      SERVICES: Object.entries(services)
        .map(([name, port]) => `${name}=${urlOf(port)}`)
        .join(','),
      CALL_KEY: keysOf(secrets, 'call')[0] ?? '',
      OIDC_ISSUER: issuer.issuer,
      OIDC_CLIENT_ID: CLIENT,
      OIDC_CLIENT_SECRET: derivedSecret(secrets, 'oidc client'),
      JWKS_FILE: issuer.jwksFile,
      TOKEN_ISSUER: issuer.issuer,
      ...environment,
    },
  };
  await migrateUnlessDone(postgres.adminUrl, service);
  return service;
};
