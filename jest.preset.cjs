/** One way to test everywhere: SWC compiles, `tsc` (its own target) checks the types. */
const compile = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true } },
};

module.exports = {
  testEnvironment: 'node',
  // A hang ends; how fast a machine is decides no test.
  testTimeout: 60_000,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest', compile] },
  // jose is ESM only, which Jest on Node 20 cannot require.
  transformIgnorePatterns: ['node_modules/(?!(jose)/)'],
};
