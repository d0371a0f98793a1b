import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import typescript from 'typescript-eslint';

const SPECS = ['**/*.spec.{ts,tsx}', '**/*.fixture.{ts,tsx}'];

/**
 * What may be imported where, by the tag of the package: packages of ours by their tags, and of others by name where not
 * every one is open. Specs and fixtures may also import what stands under `specs`, and whatever is not ours.
 */
const WALLS = {
  'domain-kit': { ours: [], others: [] },
  law: { ours: ['domain-kit'], others: ['zod'] },
  intake: {
    ours: ['law', 'domain-kit'],
    others: [
      'node:crypto',
      'node:path',
      'node:stream',
      'node:stream/promises',
      'node:zlib',
      'saxes',
      'yauzl',
      'yazl',
      'zod',
    ],
  },
  contracts: { ours: ['domain-kit'] },
  identity: { ours: ['domain-kit'] },
  evidence: { ours: ['contracts', 'domain-kit'] },
  answer: { ours: ['intake', 'law', 'domain-kit'] },
  client: { ours: [], others: ['@graphql-typed-document-node/core'] },
  files: { ours: ['domain-kit'], specs: ['testing'] },
  documents: { ours: ['domain-kit'], specs: ['testing'] },
  'service-kit': { ours: ['documents', 'files', 'identity', 'evidence', 'contracts', 'intake', 'law', 'domain-kit'] },
  infra: { ours: ['infra', 'service-kit', 'identity', 'evidence', 'contracts'], specs: ['testing'] },
  testing: { ours: ['infra', 'service-kit', 'identity', 'evidence', 'domain-kit'] },
  app: {
    ours: ['service-kit', 'documents', 'files', 'identity', 'evidence', 'contracts', 'intake', 'law', 'domain-kit'],
    specs: ['testing'],
  },
  /** The `src/domain` of an app, which knows nothing of the rest of it. */
  domain: { ours: ['intake', 'law', 'domain-kit'], others: [] },
  /** What runs in a browser: it knows the API alone. */
  console: { ours: ['client'] },
  cli: { ours: ['answer', 'infra', 'service-kit', 'identity', 'evidence', 'contracts', 'intake', 'law', 'domain-kit'] },
  load: {
    ours: [
      'app',
      'testing',
      'infra',
      'service-kit',
      'identity',
      'evidence',
      'contracts',
      'intake',
      'law',
      'domain-kit',
    ],
  },
  test: {
    ours: ['testing', 'infra', 'service-kit', 'identity', 'evidence', 'contracts', 'intake', 'law', 'domain-kit'],
  },
};

const packages = ['apps', 'libs', 'infra', 'tests']
  .flatMap((group) => readdirSync(join(import.meta.dirname, group)).map((name) => join(group, name)))
  .map((home) => ({ home, file: join(import.meta.dirname, home, 'package.json') }))
  .filter(({ file }) => existsSync(file))
  .map(({ home, file }) => {
    const { name, nx } = JSON.parse(readFileSync(file, 'utf8'));
    const tag = nx?.tags?.[0]?.replace('type:', '');
    if (!(tag in WALLS)) throw new Error(`${home}/package.json has no tag of the table of walls: "type:…"`);
    return { name, home, tag };
  });

const isWithin = (path, folder) => path === folder || path.startsWith(folder + sep);
const isOfSpecs = (path) => /\.(spec|fixture)(\.tsx?)?$/.test(path);

/** What a file may import, and the folder that its relative imports may not leave. */
const wallsOf = (file) => {
  const { home, tag } = packages.find(({ home }) => isWithin(file, home)) ?? {};
  if (!home) return undefined;
  const { ours, others, specs = [] } = WALLS[tag];
  if (isOfSpecs(file)) return { within: home, ours: [...ours, ...specs] };
  const domain = join(home, 'src', 'domain');
  return isWithin(file, domain) ? { within: domain, ...WALLS.domain } : { within: home, ours, others };
};

/** The name of a package in an import of it or of a part of it. */
const nameIn = (source) => source.split('/', source.startsWith('@') ? 2 : 1).join('/');

/** Holds the table by the package.json files alone, so that it holds wherever ESLint runs. */
const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      closed: '{{source}} is not open to {{within}}, which may import: {{open}}. See WALLS in eslint.config.mjs.',
    },
  },
  create: (context) => {
    const file = relative(import.meta.dirname, context.filename);
    const wall = wallsOf(file);
    if (!wall) return {};
    const { within, ours, others } = wall;
    const isOpen = (source) => {
      if (typeof source !== 'string' || (isOfSpecs(source) && !isOfSpecs(file))) return false;
      if (source.startsWith('.')) return isWithin(join(dirname(file), source), within);
      const own = packages.find(({ name }) => name === nameIn(source));
      return own ? ours.includes(own.tag) : (others?.includes(source) ?? true);
    };
    return {
      // Of every form of import: `export from`, `import()`, and that of a type in place.
      '.source': (node) => {
        if (isOpen(node.value)) return;
        const open = ['itself', ...ours, ...(others ?? ['whatever is not ours'])].join(', ');
        context.report({ node, messageId: 'closed', data: { source: context.sourceCode.getText(node), within, open } });
      },
    };
  },
};

/** What has a clock, chance, or the world behind it. */
const OUTSIDE = ['process', 'globalThis', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval'];

const message = 'This code is pure: take it as an argument.';

/** Words, rules, the reading of files, and what an app decides. */
const pure = {
  files: ['**/libs/{domain-kit,law,intake}/src/**/*.ts', '**/apps/*/src/domain/**/*.ts'],
  ignores: SPECS,
  rules: {
    'no-restricted-globals': ['error', ...OUTSIDE.map((name) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message },
      { object: 'Math', property: 'random', message },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
      { selector: "CallExpression[callee.name='Date']", message },
    ],
  },
};

/** All packages at once share one program; one alone loads what it needs. */
const types =
  process.cwd() === import.meta.dirname
    ? { project: ['./tsconfig.base.json', './apps/console/tsconfig.json'] }
    : { projectService: true };

export default typescript.config(
  {
    ignores: ['**/dist', '**/.suites', '**/template', '**/*.cjs', '**/*.generated.ts', '**/.stryker-tmp', '**/reports'],
  },
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { ...types, tsconfigRootDir: import.meta.dirname } },
    plugins: { anxin: { rules: { walls } } },
    rules: {
      'anxin/walls': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
    },
  },
  {
    // A table of cases (`it.each`) is untyped by nature; what it calls is typed.
    files: SPECS,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/public/*.js'], ...typescript.configs.disableTypeChecked },
  {
    // Run by the browser beside its pages.
    files: ['**/public/*.js'],
    languageOptions: {
      globals: { self: false, caches: false, fetch: false, Response: false, Request: false, URL: false },
    },
  },
  {
    // What a browser evaluates anew by itself is held to the policy of the page, which lets no text become code.
    files: ['**/tests/browser/**'],
    rules: {
      'no-restricted-properties': ['error', { property: 'waitForFunction', message: 'Ask again with `eventually`.' }],
    },
  },
  pure,
  prettier,
);
