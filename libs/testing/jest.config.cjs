module.exports = require('../../jest.preset.cjs').unitAndInt(require('./jest.cjs').withKafka);
