import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources';

const isOurs = (path: string): boolean =>
  !/(^|\/)(node_modules|dist|tmp|template)(\/|$)|^\.(?!devcontainer)/.test(path);

const pagesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!isOurs(path)) return [];
    if (entry.isDirectory()) return pagesBelow(path);
    return path.endsWith('.md') ? [path] : [];
  });

const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

const isOutside = (link: string): boolean => /^([a-z]+:|#)/.test(link);

it('no page links to what is not there', () => {
  const dead = pagesBelow('.').flatMap((page) =>
    linksOf(page)
      .filter((link) => !isOutside(link))
      .map((link) => decodeURIComponent(link.replace(/#.*$/, '')))
      .filter((link) => !existsSync(join(ROOT, dirname(page), link)))
      .map((link) => `${page} → ${link}`),
  );
  expect(dead).toEqual([]);
});

it('a way through the code has at most 12 files', () => {
  const ways = readFileSync(join(ROOT, 'infra/docs/WAYS.md'), 'utf8').split(/^## /m).slice(1);
  const lengths = ways.map((way) => (way.match(/^\d+\. /gm) ?? []).length);
  expect(lengths).not.toHaveLength(0);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
});

it('each decision on record is in its list, and says what was rejected and what it costs', () => {
  const folder = join(ROOT, 'infra/docs/decisions');
  const pages = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  expect(linksOf('infra/docs/decisions/README.md').toSorted()).toEqual(pages.toSorted());
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8');
    expect(text).toMatch(/^# \d+\. [^\n]+\n\n20\d\d-\d\d-\d\d · (stands|replaced by)/);
    for (const part of ['Context', 'Choice', 'Rejected', 'What it costs']) expect(text).toContain(`**${part}.**`);
  }
});
