const { unitAndInt } = require('../../jest.preset.cjs');
const { withKafka } = require('@anxin/testing/jest');

module.exports = unitAndInt(withKafka);
