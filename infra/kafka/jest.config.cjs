module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'kafka',
  globalSetup: '<rootDir>/src/setup.fixture.ts',
  testTimeout: 60_000,
};
