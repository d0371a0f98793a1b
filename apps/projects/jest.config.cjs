module.exports = {
  ...require('../../jest.preset.cjs'),
  ...require('@anxin/testing/jest').withPostgres,
  displayName: 'projects',
  testTimeout: 60_000,
};
