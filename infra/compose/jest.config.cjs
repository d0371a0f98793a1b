module.exports = require('../../jest.preset.cjs').unitAndInt();
