import { join } from 'node:path';
import { readConfig } from './config';

const KEY = Buffer.alloc(32, 1).toString('base64');
const GOOD: NodeJS.ProcessEnv = {
  DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/c',
  API_DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/c',
  JWKS_FILE: '/somewhere/keys.json',
  TOKEN_ISSUER: 'issuer',
  CALL_KEYS: KEY,
  PERSON_KEY: KEY,
  CARD_KEY: KEY,
  AT_REST_KEY: KEY,
  PARAMETERS_FILES: join(__dirname, '../../../../tests/data/parameters.json'),
};

const EVERYTHING = { inbox: true, imports: true, evaluation: true, deadlines: true, commands: true, streams: false };
const NOTHING = { inbox: false, imports: false, evaluation: false, deadlines: false, commands: false, streams: false };
const loadConfig = (env: NodeJS.ProcessEnv) => readConfig({ port: 4001, features: EVERYTHING, own: {} }, env);

describe('the environment', () => {
  it('is read once, with what it leaves out', () => {
    const config = loadConfig(GOOD);
    expect(config).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4001,
      TOKEN_KEYS: { jwksFile: '/somewhere/keys.json' },
      LOG_LEVEL: 'info',
      INTROSPECTION: '0',
    });
    expect(config.PARAMETERS_FILES).toHaveLength(1);
    expect([config.KAFKA_BROKERS, config.BUSINESS_DAY]).toEqual([undefined, undefined]);
  });

  it.each([
    ['DATABASE_URL', 'not an address'],
    ['DATABASE_URL', undefined],
    ['PERSON_KEY', 'c2hvcnQ='],
    ['CARD_KEY', undefined],
    ['CALL_KEYS', 'c2hvcnQ='],
    ['BUSINESS_DAY', '2026-02-30'],
    ['PARAMETERS_FILES', '/nowhere/parameters.json'],
    ['PARAMETERS_FILES', join(__dirname, '../../package.json')],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['IMPORT_LIMIT_BYTES', '0'],
    ['LOG_LEVEL', 'loud'],
    ['INTROSPECTION', 'yes'],
    ['JWKS_FILE', undefined],
  ])('with %s=%s stops the start, and the variable is named', (name, value) => {
    const wrong = { ...GOOD, [name]: value };
    if (value === undefined) delete wrong[name];
    expect(() => loadConfig(wrong)).toThrow(name === 'JWKS_FILE' ? 'JWKS_URL' : name);
  });

  it('knows no setting of what the service does not name', () => {
    const config = readConfig(
      { port: 4001, features: NOTHING, own: {} },
      { ...GOOD, PUBLISHERS: 'a=b', IMPORT_LIMIT_BYTES: '0' },
    );
    expect(config).not.toHaveProperty('PUBLISHERS');
    expect(config).not.toHaveProperty('IMPORT_LIMIT_BYTES');
  });

  it('names every variable at fault at once, and no value of a secret', () => {
    const secret = Buffer.from('my secret').toString('base64');
    const load = () => loadConfig({ ...GOOD, PERSON_KEY: secret, AT_REST_KEY: secret, CALL_KEYS: secret });
    expect(load).toThrow(/PERSON_KEY[\s\S]*AT_REST_KEY/);
    expect(load).toThrow(/CALL_KEYS/);
    expect(load).not.toThrow(secret);
  });
});
