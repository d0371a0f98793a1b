import { rulesBrokenIn, tagsByProject } from './lint.fixture';

jest.setTimeout(120_000);

const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

/** Lines planted into a file of the house, and the rule that must refuse each; `null` for a line that is fine. */
const PLANTED: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'libs/domain-kit/src/index.ts': [
    ["export * from '@anxin/law';", BOUNDARY],
    ["export { readFileSync } from 'node:fs';", IMPORTS],
    ["export { fen } from './fen';", null],
  ],
  'libs/law/src/index.ts': [
    ["export * from '@anxin/intake';", BOUNDARY],
    ["export * from '../../intake/src/index';", BOUNDARY],
    ['export const now = new Date();', SYNTAX],
    ['export const moment = Date.now();', SYNTAX],
    ['export const chance = Math.random();', SYNTAX],
    ['export const zone = process.env;', 'no-restricted-globals'],
    ["export * from 'typeorm';", IMPORTS],
    ["export { fen } from '@anxin/domain-kit';", null],
    ["export const then = new Date('2026-01-01');", null],
  ],
  'libs/intake/src/index.ts': [
    ["export { createReadStream } from 'node:fs';", IMPORTS],
    ["export * from '../../../apps/cli/src/main';", BOUNDARY],
    ["export { Readable } from 'node:stream';", null],
  ],
};

describe.each(Object.entries(PLANTED))('%s', (file, planted) => {
  let broken: (string | null)[][];
  beforeAll(() => {
    broken = rulesBrokenIn(
      file,
      planted.map(([line]) => line),
    );
  });

  it.each(planted.map(([line, rule], index) => ({ line, rule, index })))('$line breaks $rule', ({ rule, index }) => {
    if (rule === null) expect(broken[index]).toEqual([]);
    else expect(broken[index]).toContain(rule);
  });
});

it('refuses a file of more than 250 lines', () => {
  const lines = Array.from({ length: 252 }, (_, index) => `export const line${index} = ${index};`);
  expect(rulesBrokenIn('libs/law/src/index.ts', lines).flat()).toContain('max-lines');
});

it('gives every project one tag of the one family, so that no project escapes the boundaries', () => {
  const tags = tagsByProject();
  expect(Object.keys(tags).length).toBeGreaterThanOrEqual(6);
  for (const [project, own] of Object.entries(tags)) {
    expect({ project, tags: own.filter((tag) => tag.startsWith('type:')).length }).toEqual({ project, tags: 1 });
  }
});
