/**
 * Servers for the `*.int.spec.ts` of a package: its jest.config.cjs hands one of these to `unitAndInt` of
 * `jest.preset.cjs`. `withKafka` brings both.
 */
const { join } = require('node:path');

const setup = (name) => join(__dirname, 'src', 'setup', `${name}.ts`);
const globalTeardown = setup('teardown');

module.exports = {
  withPostgres: { globalSetup: setup('postgres'), globalTeardown },
  withKafka: { globalSetup: setup('kafka'), globalTeardown },
};
