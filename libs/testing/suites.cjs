/**
 * `npm test` runs the specs of a package in suites: Jest loads every module anew for each test file, which takes longer than
 * most specs. A spec keeps its hooks to itself within a suite; by its path it still runs alone.
 */
const { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { basename, join, relative, sep } = require('node:path');

const ROOT = join(__dirname, '../..');
const HOME = join(ROOT, '.suites');
/** Specs that one suite has, at most: both cores have work until the end. */
const AT_MOST = { unit: 30, int: 6 };
/** What a spec declares there, every other would see. */
const APART = ['libs/contracts'];
/** Services in the process of their spec; others start processes of their own, and take their time there. */
const SERVICES = ['apps/cases', 'apps/enforcement', 'apps/projects', 'apps/workers'];

const specsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => /\.spec\.tsx?$/.test(file) && !file.endsWith('.long.spec.ts'))
    .toSorted();

const kindOf = (file) => (/\.int\.spec\.tsx?$/.test(file) ? 'int' : 'unit');

const textOf = (specs) =>
  specs
    .map((file) => `describe(${JSON.stringify(relative(ROOT, file))}, () => void require(${JSON.stringify(file)}));`)
    .join('\n');

/** Larger ones first: Jest begins with the largest file. */
const padded = (specs) => ' '.repeat(Math.round(specs.reduce((bytes, file) => bytes + statSync(file).size, 0) / 100));

/** A project as it runs in suites; one that has none as it is. */
const inSuites = (project) => {
  const { rootDir, displayName: kind } = project;
  const home = relative(ROOT, rootDir).split(sep).join('/');
  const isShared = kind === 'unit' ? !APART.includes(home) : kind === 'int' && SERVICES.includes(home);
  if (!isShared) return project;
  const specs = specsIn(join(rootDir, 'src')).filter((file) => kindOf(file) === kind);
  const folder = join(HOME, `${home.replace('/', '-')}-${kind}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < specs.length; at += AT_MOST[kind]) {
    const part = specs.slice(at, at + AT_MOST[kind]);
    writeFileSync(
      join(folder, `${basename(home)}-${kind}-${at / AT_MOST[kind] + 1}.suite.js`),
      `${textOf(part)}\n//${padded(part)}\n`,
    );
  }
  return {
    ...project,
    roots: [...project.roots, folder],
    testMatch: ['**/*.suite.js'],
    testPathIgnorePatterns: [],
  };
};

module.exports = { inSuites };
