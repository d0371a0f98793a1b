import mechanisms from './mechanisms.json';
import type { Showing } from './shown';

/** A mechanism of the seed documents, as the rule book lists it (section 17). */
export type Mechanism = { readonly id: string; readonly mechanism: string; readonly must: string };

export const MECHANISMS: readonly Mechanism[] = mechanisms;

const DOCUMENTS: Readonly<Record<string, string>> = {
  S0: '镇江新区 Zhenjiang New Area',
  S1: '皋埠 Gaobu',
  S2: '秦安县 Qin’an County',
  S3: '海盐县 Haiyan County',
  S4: '中山市 Zhongshan City',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowOf = ({ id, mechanism, must }: Mechanism, showings: readonly Showing[]): string => {
  // Seen from the page, which stands in tests/stories.
  const tests = showings
    .filter(({ ids }) => ids.includes(id))
    .map(({ title, file }) => `[${cell(title)}](../../${file})`);
  return `| ${id} | ${cell(mechanism)} | ${cell(must)} | ${tests.join('<br>') || 'not yet'} |`;
};

/** Ids in titles that no mechanism has. */
export const unknownIds = (showings: readonly Showing[]): readonly string[] => {
  const known = new Set(MECHANISMS.map(({ id }) => id));
  return [...new Set(showings.flatMap(({ ids }) => ids))].filter((id) => !known.has(id));
};

/** Every mechanism with the tests that show it, or `not yet`, as Markdown: `SEEDS.md`. */
export const printSeeds = (showings: readonly Showing[]): string => {
  const shown = new Set(showings.flatMap(({ ids }) => ids));
  const count = MECHANISMS.filter(({ id }) => shown.has(id)).length;
  const parts = Object.entries(DOCUMENTS).map(([document, name]) => {
    const rows = MECHANISMS.filter(({ id }) => id.startsWith(`${document}-`)).map((row) => rowOf(row, showings));
    return `## ${document} ${name}\n\n| id | mechanism | software must | shown by |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return [
    '# What the seed documents do, and the tests that show it\n',
    `${String(count)} of ${String(MECHANISMS.length)} are shown. Printed by \`npm run -s seeds > tests/stories/SEEDS.md\`: a test whose title`,
    'begins with an id (`S0-14: …`) stands in its row; a spec holds this page to the tests.\n',
    ...parts,
  ].join('\n');
};
