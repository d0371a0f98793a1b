import process from 'node:process';

/**
 * Do the tests notice when the law is changed? `npm run mutants -w libs/law` changes it bit by bit and counts.
 *
 * The sandbox lies at the root, two folders down like the library itself, so that `../../jest.preset.cjs` and the
 * county's parameters in `../../tests/data` are found from it.
 *
 * What is evaluated once on loading (titles, sentences, the shape of facts) needs every test for each change: half of all
 * changes and nine tenths of the time. `MUTANTS=all npm run mutants -w libs/law` looks at them too, in some hours.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.cjs',
    config: { testSequencer: '<rootDir>/stryker.sequencer.cjs' },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.MUTANTS !== 'all',
  concurrency: 2,
  mutate: [
    'src/{calendar,pay,deposit,account,warnings,parameters}/**/*.ts',
    'src/level.ts',
    '!src/**/*.spec.ts',
    '!src/**/*.fixture.ts',
  ],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 20_000,
  tempDirName: '../../.stryker-tmp',
  incremental: false,
};
