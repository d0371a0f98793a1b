import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import typescript from 'typescript-eslint';

/** What may depend on what: one family of tags, `type:`. An app is imported by nobody but the tests that measure it. */
const may = (type, ...others) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: others.map((other) => `type:${other}`),
});

const depConstraints = [
  may('domain-kit'),
  may('law', 'domain-kit'),
  may('intake', 'law', 'domain-kit'),
  may('contracts', 'domain-kit'),
  may('service-kit', 'contracts', 'intake', 'law', 'domain-kit'),
  may('infra', 'infra', 'service-kit', 'contracts', 'law', 'domain-kit'),
  may('testing', 'infra', 'service-kit', 'contracts', 'law', 'domain-kit'),
  may('app', 'service-kit', 'contracts', 'intake', 'law', 'domain-kit', 'testing', 'infra'),
  may('load', 'app', 'testing', 'infra', 'service-kit', 'contracts', 'intake', 'law', 'domain-kit'),
  may('test', 'testing', 'infra', 'service-kit', 'contracts', 'intake', 'law', 'domain-kit'),
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
const pure = {
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
const reading = {
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

export default typescript.config(
  { ignores: ['**/dist', '**/*.cjs', '**/*.generated.ts', '**/.stryker-tmp', '**/reports'] },
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
    },
  },
  {
    // A table of cases (`it.each`) is untyped by nature; what it calls is typed.
    files: ['**/*.spec.ts', '**/*.fixture.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // A benchmark measures the command of a service within its own process.
    files: ['**/tests/load/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', { allow: ['@anxin/projects'], depConstraints }] },
  },
  {
    // What generates the types of all services stands at the top, in none of the projects.
    files: ['**/tests/architecture/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', { allow: ['../../../codegen'], depConstraints }] },
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...typescript.configs.disableTypeChecked },
  pure,
  reading,
  prettier,
);
