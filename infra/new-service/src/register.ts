import { NewServiceFault } from './fault';
import type { Names } from './names';

/** A file that names every service, and how a new one is put in. */
type Place = { readonly path: string; readonly add: (text: string, names: Names) => string };

/** Puts a line before the first that `before` finds. Throws `PLACE_MISSING`. */
const lineBefore =
  (path: string, before: RegExp, lineOf: (names: Names, text: string) => string): Place['add'] =>
  (text, names) => {
    const at = text.search(before);
    if (at < 0) throw new NewServiceFault('PLACE_MISSING', `${path} has no line like ${before.source}: put it back.`);
    return `${text.slice(0, at)}${lineOf(names, text)}\n${text.slice(at)}`;
  };

const place = (path: string, before: RegExp, lineOf: (names: Names, text: string) => string): Place => ({
  path,
  add: lineBefore(path, before, lineOf),
});

const nextPort = (table: string): number =>
  Math.max(...[...table.matchAll(/\bport: (\d+)/g)].map(([, port]) => Number(port))) + 1;

/** Where a service is named outside of its own folder; all that reads the table of services follows. */
export const PLACES: readonly Place[] = [
  place(
    'libs/contracts/src/services.ts',
    /^\}\);/m,
    ({ __name__ }, table) => `  ${__name__}: { port: ${nextPort(table)}, subscribesTo: ['projects'], tables: [] },`,
  ),
  place(
    'libs/contracts/src/index.ts',
    /^export \* from '\.\/worker/m,
    ({ __name__ }) => `export * from './${__name__}';`,
  ),
  place(
    'README.md',
    /^\| \[`apps\/gateway`\]/m,
    ({ __name__ }) => `| [\`apps/${__name__}\`](apps/${__name__}) | subgraph of ${__name__} |`,
  ),
  place(
    'README.zh-CN.md',
    /^\| \[`apps\/gateway`\]/m,
    ({ __name__, __zh__ }) => `| [\`apps/${__name__}\`](apps/${__name__}) | ${__zh__.trim()} |`,
  ),
];
