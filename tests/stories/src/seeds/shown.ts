import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A test that shows mechanisms: its title begins with their ids. */
export type Showing = { readonly ids: readonly string[]; readonly title: string; readonly file: string };

const OPENING = /^((?:S\d-\d\d(?:, )?)+): (.+)$/su;
const TESTS = new Set(['describe', 'it', 'test']);

/** `it` of `it('…')`, `it.each(…)('…')`, `it.concurrent('…')`; of anything else, nothing. */
const nameOf = (callee: ts.Expression): string | undefined => {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return nameOf(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return nameOf(callee.tag);
  return undefined;
};

const titleOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !TESTS.has(nameOf(node.expression) ?? '')) return undefined;
  const [title] = node.arguments;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
};

/** The showing titles of one file of tests. */
export const showingsIn = (file: string, source: string): readonly Showing[] => {
  const found: Showing[] = [];
  const visit = (node: ts.Node): void => {
    const [, ids, title] = OPENING.exec(titleOf(node) ?? '') ?? [];
    if (ids && title) found.push({ ids: ids.split(', '), title, file });
    ts.forEachChild(node, visit);
  };
  // Most files show none, and parsing is dear.
  if (/S\d-\d\d/u.test(source)) visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
};

/** The showing titles below `root`, in the order of their files. */
export const showings = (root: string): readonly Showing[] =>
  ['apps', 'libs', 'infra', 'tests']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name, 'src')))
    .flatMap((folder) => specsBelow(folder))
    .toSorted()
    .flatMap((file) => showingsIn(relative(root, file), readFileSync(file, 'utf8')));

const specsBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
