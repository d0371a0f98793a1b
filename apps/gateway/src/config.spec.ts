import { randomBytes } from 'node:crypto';
import { loadConfig } from './config';

const key = randomBytes(32);
const good = {
  SUBGRAPHS:
    'projects=http://127.0.0.1:4001/graphql,cases=https://cases.example/graphql?x=1,projects=http://127.0.0.1:5001/graphql',
  GATEWAY_KEY: key.toString('base64'),
  JWKS_URL: 'https://identity.example/jwks',
  TOKEN_ISSUER: 'https://identity.example',
};

it('reads the environment with what it may leave out', () => {
  expect(loadConfig(good)).toEqual({
    host: '127.0.0.1',
    port: 4000,
    subgraphs: new Map([
      ['projects', ['http://127.0.0.1:4001/graphql', 'http://127.0.0.1:5001/graphql']],
      ['cases', ['https://cases.example/graphql?x=1']],
    ]),
    key,
    tokens: { jwksUrl: 'https://identity.example/jwks', issuer: 'https://identity.example' },
    tokenSeconds: 15 * 60,
    questionMs: 3_000,
    logLevel: 'info',
    doors: { introspection: false },
  });
});

it.each([
  ['SUBGRAPHS', { SUBGRAPHS: 'projects' }],
  ['SUBGRAPHS', { SUBGRAPHS: undefined }],
  ['GATEWAY_KEY', { GATEWAY_KEY: 'c2hvcnQ=' }],
  ['JWKS_URL', { JWKS_URL: undefined }],
  ['TOKEN_ISSUER', { TOKEN_ISSUER: undefined }],
  ['QUESTION_MS', { QUESTION_MS: '0' }],
  ['PORT', { PORT: '70000' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['INTROSPECTION', { INTROSPECTION: 'yes' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://console.example/' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
  ['OPERATIONS_FILE', { OPERATIONS_FILE: '/nowhere.json' }],
  ['EXPLORER_EXAMPLES', { EXPLORER_EXAMPLES: '/nowhere.json' }],
])('refuses to start on a bad %s', (name, change) => {
  expect(() => loadConfig({ ...good, ...change })).toThrow(`Bad environment\n  ${name}: `);
});
