module.exports = {
  ...require('../../jest.preset.cjs'),
  ...require('@anxin/testing/jest').withPostgres,
  displayName: 'workers',
  testTimeout: 60_000,
};
