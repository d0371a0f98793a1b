module.exports = { ...require('../../jest.preset.cjs'), displayName: 'domain-kit' };
