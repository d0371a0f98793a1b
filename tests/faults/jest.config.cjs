const { long, unitAndInt } = require('../../jest.preset.cjs');
const { withKafka } = require('@anxin/testing/jest');

const { projects, ...rest } = unitAndInt(withKafka);
module.exports = { ...rest, projects: [...projects, { ...long, ...withKafka }] };
