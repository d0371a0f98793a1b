/** What may depend on what: one family of tags, `type:`. An app is imported by nobody but the tests that measure it. */
const may = (type, ...others) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: others.map((other) => `type:${other}`),
});

export const depConstraints = [
  may('domain-kit'),
  may('law', 'domain-kit'),
  may('intake', 'law', 'domain-kit'),
  may('app', 'intake', 'law', 'domain-kit'),
  may('test', 'intake', 'law', 'domain-kit'),
];

const impure = ['node:*', 'fs', 'path', 'typeorm', 'kafkajs', '@apollo/*', 'graphql'];

const now = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the day as an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the day as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A rule gives one answer.',
  },
];

/** Rules and their words know no clock, no chance, no file and no network. */
export const pure = {
  files: ['**/libs/domain-kit/src/**/*.ts', '**/libs/law/src/**/*.ts'],
  ignores: ['**/*.spec.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: impure, message: 'This library is pure: pass it in as data.' }] },
    ],
    'no-restricted-globals': ['error', { name: 'process', message: 'This library is pure: pass it in as data.' }],
    'no-restricted-syntax': ['error', ...now],
  },
};

/** Reading files needs to unpack and to decode, but opens none and asks no clock. */
export const reading = {
  files: ['**/libs/intake/src/**/*.ts'],
  ignores: ['**/*.spec.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ['node:fs', 'node:net', 'node:http', 'node:os', 'fs'], message: 'Bytes come in as a Source.' },
        ],
      },
    ],
    'no-restricted-globals': ['error', { name: 'process', message: 'Pass it in as data.' }],
    'no-restricted-syntax': ['error', ...now],
  },
};
