const { long, unitAndInt } = require('../../jest.preset.cjs');
const { withPostgres } = require('@anxin/testing/jest');

const { projects, ...rest } = unitAndInt(withPostgres);
module.exports = { ...rest, projects: [...projects, { ...long, ...withPostgres }] };
