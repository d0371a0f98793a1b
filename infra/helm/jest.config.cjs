const { long, patient, unit } = require('../../jest.preset.cjs');

module.exports = { ...patient, projects: [unit, long] };
