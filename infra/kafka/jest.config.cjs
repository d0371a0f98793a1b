module.exports = require('../../jest.preset.cjs').unitAndInt({ globalSetup: '<rootDir>/src/setup.fixture.ts' });
