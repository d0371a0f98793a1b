/** Tests, and what a tool writes, are no production code. */
const isProduction = (path: string): boolean =>
  /^apps\/.*\/src\/.*\.ts$/.test(path) &&
  !/\.(spec|fixture|generated)\.ts$/.test(path) &&
  !path.includes('/src/domain/');

const isCode = (line: string): boolean => !/^\s*(\/\/|\/\*|\*|$)/.test(line);

/**
 * Lines of production code of a service beyond its domain, by file: every line of TypeScript in its `src` that is neither
 * blank nor a comment alone, without `src/domain`, specs, fixtures and generated files.
 */
export const productionLines = (files: ReadonlyMap<string, string>): ReadonlyMap<string, number> =>
  new Map(
    [...files]
      .filter(([path]) => isProduction(path))
      .map(([path, text]) => [path, text.split('\n').filter(isCode).length]),
  );
