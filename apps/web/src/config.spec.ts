import { describeSettings } from '@anxin/service-kit';
import { loadConfig, settings } from './config';

const key = Buffer.alloc(32, 7).toString('base64');
const env = {
  PUBLIC_URL: 'https://anxin.example/',
  DATABASE_URL: 'postgres://web_service:x@127.0.0.1/anxin_web',
  AT_REST_KEY: key,
  CALL_KEY: key,
  GATEWAY_URL: 'http://127.0.0.1:4000',
  SERVICES: 'projects=http://a:1,workers=http://b:2,cases=http://c:3,enforcement=http://d:4',
  OIDC_ISSUER: 'https://identity.example/realms/county',
  OIDC_CLIENT_ID: 'anxin',
  JWKS_URL: 'https://identity.example/jwks',
  TOKEN_ISSUER: 'https://identity.example/realms/county',
};

it('is read from the environment', () => {
  expect(loadConfig(env)).toMatchObject({
    port: 4200,
    publicUrl: 'https://anxin.example',
    provider: { issuer: 'https://identity.example/realms/county', clientId: 'anxin', scope: 'openid' },
    sessionLimits: { seconds: 43_200, idleSeconds: 7_200 },
    tokenSeconds: 900,
  });
  expect(loadConfig(env).services.get('cases')).toBe('http://c:3');
});

it.each([
  ['PUBLIC_URL', 'https://anxin.example/below'],
  ['PUBLIC_URL', 'ftp://anxin.example'],
  ['AT_REST_KEY', 'short'],
  ['CALL_KEY', 'c2hvcnQ='],
  ['SERVICES', 'projects=http://a:1'],
  ['SERVICES', `${env.SERVICES},gates=http://e:5`],
  ['SERVICES', env.SERVICES.replace('http://c:3', 'http://c:3/below')],
  ['OIDC_ISSUER', 'http://identity.example'],
  ['SESSION_HOURS', '48'],
  ['TRUSTED_PROXIES', 'anybody'],
])('%s=%s is named as a fault, without its value', (name, value) => {
  const load = () => loadConfig({ ...env, [name]: value });
  expect(load).toThrow(`  ${name}: `);
  expect(load).not.toThrow(value);
});

it('a provider on this machine itself may speak in the open', () => {
  expect(loadConfig({ ...env, OIDC_ISSUER: 'http://127.0.0.1:4201' }).provider.issuer).toBe('http://127.0.0.1:4201');
});

it('says of each setting what it means, and hides what is secret', () => {
  const secret = describeSettings(settings).flatMap(({ name, isSecret }) => (isSecret ? [name] : []));
  expect(secret).toEqual(['DATABASE_URL', 'AT_REST_KEY', 'CALL_KEY', 'OIDC_CLIENT_SECRET']);
});
