import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Golden, missingGoldens } from './golden';
import './index';

const kept = (file: string): Golden => JSON.parse(readFileSync(join(__dirname, '../golden', file), 'utf8')) as Golden;

it('a later version without a golden file gets one: its schema, and the example before it, lifted', () => {
  const made = missingGoldens((file) => (file === 'enforcement.listed@2.json' ? undefined : kept(file)));
  expect([...made.keys()]).toEqual(['enforcement.listed@2.json']);
  const [whole] = made.values();
  expect(whole?.schema).toEqual(kept('enforcement.listed@2.json').schema);
  expect(whole?.example).toMatchObject({ version: 2, data: kept('enforcement.listed@1.json').example.data });
});

it('a version that is kept is never written again', () => {
  expect(missingGoldens(kept).size).toBe(0);
});
