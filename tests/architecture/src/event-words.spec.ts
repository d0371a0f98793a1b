import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lint.fixture';

/** What has its history on a screen, in `src/domain` of its service. */
const SHOWN = {
  cases: ['case', 'clue', 'warning'],
  enforcement: ['order', 'penalty', 'listing', 'referral'],
};
const FOLDERS = Object.entries(SHOWN).flatMap(([app, names]) => names.map((name) => `apps/${app}/src/domain/${name}`));

const words = readFileSync(join(ROOT, 'apps/console/src/words/events.ts'), 'utf8');

it.each(FOLDERS)('whatever happens in %s is called something in its history', (folder) => {
  const sources = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
  const events = sources.flatMap((source) => [...source.matchAll(/Happened<'(\w+)'>/g)].map(([, name = '']) => name));
  expect(events.length).toBeGreaterThan(5);
  expect(events.filter((event) => !words.includes(`['${event}', `))).toEqual([]);
});
