module.exports = { ...require('../../jest.preset.cjs'), displayName: 'local', testTimeout: 60_000 };
