/**
 * What a project's jest.config.cjs spreads to have services in its specs:
 * `module.exports = { ...require('../../jest.preset.cjs'), ...require('@anxin/testing/jest').withPostgres }`.
 * `withKafka` brings both.
 */
const { join } = require('node:path');

const setup = (name) => join(__dirname, 'src', 'setup', `${name}.ts`);
const globalTeardown = setup('teardown');

module.exports = {
  withPostgres: { globalSetup: setup('postgres'), globalTeardown },
  withKafka: { globalSetup: setup('kafka'), globalTeardown },
};
