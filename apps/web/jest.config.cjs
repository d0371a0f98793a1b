const { unitAndInt } = require('../../jest.preset.cjs');
const { withPostgres } = require('@anxin/testing/jest');

module.exports = unitAndInt(withPostgres);
