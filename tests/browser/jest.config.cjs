const { unitAndInt } = require('../../jest.preset.cjs');
module.exports = unitAndInt();
