import { lackedBy } from './modules';

const pg = { version: '8.1.0', integrity: 'sha512-a' };
const house = { link: true, resolved: 'libs/law' };
const packages = (of: Parameters<typeof lackedBy>[0]['packages']) => ({ packages: of });
const ours = packages({ '': {}, 'libs/law': { version: '0.1.0' }, 'node_modules/pg': pg, 'node_modules/zod': pg });

it.each([
  ['nothing where all is there, and more', { 'node_modules/pg': pg }, []],
  ['no package of the house', { 'libs/old': { version: '0.0.1' }, 'node_modules/@anxin/old': house }, []],
  ['what is not there', { 'node_modules/ajv': pg }, ['node_modules/ajv']],
  ['another version', { 'node_modules/pg': { ...pg, version: '8.0.0' } }, ['node_modules/pg']],
  ['another content', { 'node_modules/pg': { ...pg, integrity: 'sha512-b' } }, ['node_modules/pg']],
  ['what lies elsewhere', { 'apps/web/node_modules/pg': pg }, ['apps/web/node_modules/pg']],
])('an older lock file lacks %s', (_, theirs, lacked) => {
  expect(lackedBy(ours, packages(theirs))).toEqual(lacked);
});
