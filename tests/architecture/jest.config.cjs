module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'architecture',
  // auto-bind, of the code generator, is ESM only too.
  transformIgnorePatterns: ['node_modules/(?!(jose|auto-bind)/)'],
};
