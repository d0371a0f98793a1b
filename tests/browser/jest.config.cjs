const { long, unitAndInt } = require('../../jest.preset.cjs');

const { projects, ...rest } = unitAndInt();
module.exports = { ...rest, projects: [...projects, long] };
