/** Every package's specs in one run: servers start once, and every core has work until the end. */
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { patient } = require('./jest.preset.cjs');
const { inSuites } = require('./libs/testing/suites.cjs');

const packages = ['libs', 'infra', 'apps', 'tests'].flatMap((folder) =>
  readdirSync(join(__dirname, folder)).map((name) => join(__dirname, folder, name)),
);

const suited = process.env['SUITES'] === '1' ? inSuites : (project) => project;

const projectsOf = (rootDir) => {
  const file = join(rootDir, 'jest.config.cjs');
  const config = existsSync(file) ? require(file) : { projects: [] };
  return (config.projects ?? [config]).map((project) => ({ ...project, rootDir })).map(suited);
};

module.exports = { ...patient, projects: packages.flatMap(projectsOf) };
