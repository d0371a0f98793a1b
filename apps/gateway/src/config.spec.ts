import { randomBytes } from 'node:crypto';
import { loadConfig } from './config';

const key = randomBytes(32);
const good = {
  SUBGRAPHS: 'projects=http://127.0.0.1:4001/graphql,cases=https://cases.example/graphql?x=1',
  GATEWAY_KEY: key.toString('base64'),
};

it('reads the environment with what it may leave out', () => {
  expect(loadConfig(good)).toEqual({
    host: '127.0.0.1',
    port: 4000,
    subgraphs: new Map([
      ['projects', 'http://127.0.0.1:4001/graphql'],
      ['cases', 'https://cases.example/graphql?x=1'],
    ]),
    key,
    logLevel: 'info',
    doors: { introspection: false },
  });
});

it.each([
  ['SUBGRAPHS', { SUBGRAPHS: 'projects' }],
  ['SUBGRAPHS', { SUBGRAPHS: undefined }],
  ['GATEWAY_KEY', { GATEWAY_KEY: 'c2hvcnQ=' }],
  ['PORT', { PORT: '70000' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['INTROSPECTION', { INTROSPECTION: 'yes' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://console.example/' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
  ['EXPLORER_EXAMPLES', { EXPLORER_EXAMPLES: '/nowhere.json' }],
])('refuses to start on a bad %s', (name, change) => {
  expect(() => loadConfig({ ...good, ...change })).toThrow(`Bad environment\n  ${name}: `);
});
