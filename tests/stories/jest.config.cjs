module.exports = { ...require('../../jest.preset.cjs'), displayName: 'stories', testTimeout: 120_000 };
