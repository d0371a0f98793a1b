import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** An import from one file to another, both by their path from the root. */
export type Import = { readonly from: string; readonly to: string };

const OPTIONS: ts.CompilerOptions = { moduleResolution: ts.ModuleResolutionKind.Bundler, resolveJsonModule: true };

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];

/** The TypeScript files below `src` of every package of the workspace. */
const sourcesIn = (root: string): string[] =>
  ['apps', 'libs', 'infra', 'tests']
    .flatMap((group) => foldersIn(join(root, group)))
    .map((home) => join(home, 'src'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => /\.tsx?$/.test(file));

/** Every import among the packages below `root`, in whatever form: of types alone, by `export from`, by `import()`. */
export const importsIn = (root: string): Import[] => {
  const sources = sourcesIn(root);
  const known = new Set(sources);
  const cache = ts.createModuleResolutionCache(root, (name) => name, OPTIONS);
  return sources.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(file, 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => ts.resolveModuleName(fileName, file, OPTIONS, ts.sys, cache).resolvedModule)
      .map((found) => found?.resolvedFileName)
      .filter((to) => to !== undefined && known.has(to))
      .map((to) => ({ from: relative(root, file), to: relative(root, to as string) })),
  );
};

/** A file as a node of the graph. */
export const fileOf = (file: string): string => file;

/** The direct child of `src` that a file stands in: a folder, or the file itself. */
export const folderOf = (file: string): string => file.split(sep).slice(0, 4).join(sep);

/** The package that a file stands in. */
export const packageOf = (file: string): string => file.split(sep).slice(0, 2).join(sep);

/** Whether a file is a spec's, whose imports bind nobody. */
export const isOfSpecs = (file: string): boolean => /\.(spec|fixture)\.tsx?$/.test(file);

/** The shortest way of imports from a node back to itself. */
const circleOf = (start: string, edges: ReadonlyMap<string, ReadonlyMap<string, Import>>): Import[] | undefined => {
  const waysTo = new Map<string, Import[]>([[start, []]]);
  for (const [node, way] of waysTo) {
    for (const [next, edge] of edges.get(node) ?? []) {
      if (next === start) return [...way, edge];
      if (!waysTo.has(next)) waysTo.set(next, [...way, edge]);
    }
  }
  return undefined;
};

/** The circles of imports between nodes, each as the imports that close it: `a → b, c → a`. */
export const circlesIn = (imports: readonly Import[], nodeOf: (file: string) => string): string[] => {
  const edges = new Map<string, Map<string, Import>>();
  for (const edge of imports) {
    const [from, to] = [nodeOf(edge.from), nodeOf(edge.to)];
    if (from !== to) edges.set(from, (edges.get(from) ?? new Map<string, Import>()).set(to, edge));
  }
  const circles = [...edges.keys()].map((start) => circleOf(start, edges) ?? []).filter(({ length }) => length > 0);
  return [
    ...new Set(
      circles.map((circle) =>
        circle
          .map(({ from, to }) => `${from} → ${to}`)
          .toSorted()
          .join(', '),
      ),
    ),
  ];
};
