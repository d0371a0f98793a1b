module.exports = {
  ...require('../../jest.preset.cjs'),
  ...require('@anxin/testing/jest').withKafka,
  displayName: 'faults',
  testTimeout: 120_000,
};
