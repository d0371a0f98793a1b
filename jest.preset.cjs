const { join } = require('node:path');

/** One way to test everywhere: SWC compiles, `tsc` (its own target) checks the types. */
const compile = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: { legacyDecorator: true, react: { runtime: 'automatic' } },
  },
};
const compileTsx = { jsc: { ...compile.jsc, parser: { ...compile.jsc.parser, tsx: true } } };

/** A hang ends; how fast a machine is decides no test. Jest reads it of the whole run, not of one of its projects. */
const patient = { testTimeout: 120_000 };

const shared = {
  ...patient,
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  // A spec runs in a context of its own, where a global name is found slowly: given to each module, as a parameter, it is
  // found at once. None that a spec may replace, such as Date.
  sandboxInjectedGlobals: ['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Symbol'],
  // Its conditions of export are not known to Jest.
  moduleNameMapper: { '^file-type$': join(__dirname, 'node_modules/file-type/index.js') },
  transform: { '^.+\\.[jt]s$': ['@swc/jest', compile], '^.+\\.tsx$': ['@swc/jest', compileTsx] },
  // ESM only, which Jest on Node 20 cannot require: what speaks OpenID, and file-type with what it stands on. And what sends
  // traces, which imports `node:http` when it first sends.
  transformIgnorePatterns: [
    'node_modules/(?!(jose|openid-client|oauth4webapi|oidc-provider|file-type|strtok3|token-types|uint8array-extras|@tokenizer/inflate|@borewit/text-codec|@opentelemetry/exporter-trace-otlp-http|@opentelemetry/otlp-exporter-base)/)',
  ],
};

/** Specs that stand on the code alone: all that a package without servers has as its jest.config.cjs. */
const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['\\.(int|long)\\.spec\\.tsx?$'],
};

/** `*.int.spec.ts` stand on servers or on processes of their own. */
const int = { ...shared, displayName: 'int', testMatch: ['**/*.int.spec.ts'] };

/**
 * A package with both: `unitAndInt()`, or `unitAndInt(withPostgres)` with what starts before the first of its
 * `*.int.spec.ts` (`@anxin/testing/jest`).
 */
const unitAndInt = (servers = {}) => ({ ...patient, projects: [unit, { ...int, ...servers }] });

/** `*.long.spec.ts`: whole schedules of faults, minutes each; run by themselves, not with every test. */
const long = { ...int, displayName: 'long', testMatch: ['**/*.long.spec.ts'] };

module.exports = { patient, unit, unitAndInt, long };
