module.exports = {
  ...require('../../jest.preset.cjs'),
  ...require('./jest.cjs').withKafka,
  displayName: 'testing',
  testTimeout: 60_000,
};
