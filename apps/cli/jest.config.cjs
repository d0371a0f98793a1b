module.exports = require('../../jest.preset.cjs').unitAndInt({
  globalSetup: '<rootDir>/src/commands/build.fixture.ts',
});
