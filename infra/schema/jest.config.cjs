module.exports = {
  ...require('../../jest.preset.cjs').unit,
  // auto-bind, of the code generator, is ESM only too.
  transformIgnorePatterns: ['node_modules/(?!(jose|auto-bind)/)'],
};
