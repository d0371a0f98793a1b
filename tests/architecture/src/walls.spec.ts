import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareCheckout, type Broken, HOMES, ROOT, rulesBrokenIn } from './lint.fixture';

jest.setTimeout(180_000);

const WALL = 'anxin/walls';
const GLOBAL = 'no-restricted-globals';
const PROPERTY = 'no-restricted-properties';
const SYNTAX = 'no-restricted-syntax';

type Planted = readonly (readonly [line: string, rule: string | null])[];

/** What no pure code may hold. */
const IMPURE: Planted = [
  ["export { readFileSync } from 'node:fs';", WALL],
  ["export { readFile } from 'fs/promises';", WALL],
  ["export * from 'typeorm';", WALL],
  ["export type { Producer } from 'kafkajs';", WALL],
  ["export * from '@apollo/server';", WALL],
  ["export { graphql } from 'graphql';", WALL],
  ["export { Client } from 'pg';", WALL],
  ["export const clock = await import('node:timers/promises');", WALL],
  ["export type Reader = import('node:fs').ReadStream;", WALL],
  ['export const now = new Date();', SYNTAX],
  ['export const today = Date();', SYNTAX],
  ['export const moment = Date.now();', PROPERTY],
  ['export const chance = Math.random();', PROPERTY],
  ['export const zone = process.env;', GLOBAL],
  ['export const elapsed = performance.now();', GLOBAL],
  ["export const then = new Date('2026-01-01');", null],
];

/** What the domain of an app may not hold: it is pure, and knows nothing of the rest of its app. */
const NO_DOMAIN: Planted = [
  ...IMPURE,
  ["export * from '@anxin/service-kit';", WALL],
  ["export type { EventContract } from '@anxin/contracts';", WALL],
  ["export * from '@anxin/testing';", WALL],
  ...['store/streams', 'events/out', 'resolvers/context', 'imports/roster', 'jobs/evaluation', 'config'].map(
    (part) => [`export * from '../${part}';`, WALL] as const,
  ),
  ["export { fen } from '@anxin/domain-kit';", null],
  ["export { arrears } from '@anxin/law';", null],
  ["export * from './indicators';", null],
];

/** Lines planted into files that exist, and the rule that must refuse each; `null` for a line that is fine. */
const PLANTED: Readonly<Record<string, Planted>> = {
  'libs/domain-kit/src/index.ts': [
    ...IMPURE,
    ["export * from '@anxin/law';", WALL],
    ["export * from 'zod';", WALL],
    ["export { fen } from './fen';", null],
  ],
  'libs/law/src/index.ts': [
    ...IMPURE,
    ["export * from '@anxin/intake';", WALL],
    ["export * from '../../intake/src/index';", WALL],
    ["export { fen } from '@anxin/domain-kit';", null],
    ["export { z } from 'zod';", null],
  ],
  'libs/intake/src/index.ts': [
    ...IMPURE,
    ["export * from '../../../apps/cli/src/main';", WALL],
    ["export * from './source.fixture';", WALL],
    ["export { Readable } from 'node:stream';", null],
  ],
  'libs/contracts/src/index.ts': [
    ["export * from '@anxin/law';", WALL],
    ["export * from '@anxin/service-kit';", WALL],
  ],
  'libs/service-kit/src/index.ts': [
    ["export * from '@anxin/local';", WALL],
    ["export * from '@anxin/testing';", WALL],
    ["export * from '@anxin/projects';", WALL],
    ["export * from 'typeorm';", null],
  ],
  'libs/testing/src/index.ts': [
    ["export * from '@anxin/projects';", WALL],
    ["export * from '@anxin/local/postgres';", null],
  ],
  'infra/local/src/index.ts': [
    ["export * from '@anxin/testing';", WALL],
    ["export * from '@anxin/projects';", WALL],
    ["export * from '@anxin/process';", null],
  ],
  'apps/projects/src/container.ts': [
    ["export * from '@anxin/testing';", WALL],
    ["export type { Who } from '@anxin/testing';", WALL],
    ["export * from '@anxin/local/postgres';", WALL],
    ["export * from '@anxin/kafka';", WALL],
    ["export * from '@anxin/process';", WALL],
    ["export * from '@anxin/workers';", WALL],
    ["export * from '../../workers/src/container';", WALL],
    ["export * from './world.fixture';", WALL],
    ["export const stack = () => import('@anxin/local');", WALL],
    ['export const named = (name: string): Promise<unknown> => import(name);', WALL],
    ["export type Stack = import('@anxin/local').Stack;", WALL],
    ["export * from '@anxin/service-kit';", null],
    ['export const now = new Date();', null],
  ],
  'apps/projects/src/service.fixture.ts': [
    ["export * from '@anxin/local';", WALL],
    ["export * from '@anxin/workers';", WALL],
    ["export * from '@anxin/testing';", null],
    ["export * from './world.fixture';", null],
  ],
  'apps/projects/src/domain/indicators.ts': NO_DOMAIN,
  'apps/workers/src/domain/indicators.ts': NO_DOMAIN,
  'apps/projects/src/domain/project/project.spec.ts': [
    ["export * from '@anxin/local';", WALL],
    ["export * from '@anxin/testing';", null],
    ["export * from '../../store/streams';", null],
  ],
  'apps/cli/src/main.ts': [
    ["export * from '@anxin/testing';", WALL],
    ["export * from '@anxin/projects';", WALL],
    ["export * from '@anxin/local';", null],
  ],
  'tests/stories/src/wages.int.spec.ts': [
    ["export * from '@anxin/projects';", WALL],
    ["export * from '@anxin/testing';", null],
  ],
  'tests/load/src/main.ts': [
    ["export * from '@anxin/cli';", WALL],
    ["export * from '@anxin/projects';", null],
  ],
};

const LINES = Object.fromEntries(
  Object.entries(PLANTED).map(([file, planted]) => [file, planted.map(([line]) => line)]),
);

let bare: string;
beforeAll(() => {
  bare = bareCheckout();
});
afterAll(() => rmSync(bare, { recursive: true, force: true }));

describe.each([
  ['this checkout', () => ROOT],
  ['a checkout without a project graph', () => bare],
])('in %s', (_, root) => {
  let broken: Broken;
  beforeAll(() => {
    broken = rulesBrokenIn(root(), LINES);
  });

  describe.each(Object.entries(PLANTED))('%s', (file, planted) => {
    it.each(
      planted.map(([line, rule], index) => [line, rule ? `is refused by ${rule}` : 'is let in', rule, index] as const),
    )('%s %s', (_line, _fate, rule, index) => {
      const rules = broken[file]?.[index];
      if (rule === null) expect(rules).toEqual([]);
      else expect(rules).toContain(rule);
    });
  });
});

it('a file of more than 250 lines is refused', () => {
  const lines = Array.from({ length: 252 }, (_, index) => `export const line${index} = ${index};`);
  const file = 'libs/law/src/index.ts';
  expect(rulesBrokenIn(bare, { [file]: lines })[file]?.flat()).toContain('max-lines');
});

it('nothing is linted while a package has no tag of the table, so that none escapes the walls', () => {
  const file = join(bare, 'libs/law/package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('type:law', 'type:other'));
  expect(() => rulesBrokenIn(bare, { 'libs/law/src/index.ts': [] })).toThrow('libs/law/package.json has no tag');
});

it.each(HOMES)('%s has one tag of the one family', (home) => {
  const { nx } = JSON.parse(readFileSync(join(ROOT, home, 'package.json'), 'utf8')) as { nx: { tags: string[] } };
  expect(nx.tags).toEqual([expect.stringMatching(/^type:/)]);
});
