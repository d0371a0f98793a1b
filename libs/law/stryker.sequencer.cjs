const { dirname, sep } = require('node:path');
const process = require('node:process');

/**
 * Tries a change on the specs of its own folder and on those of the explanations, not on every spec that happens to
 * load it: stricter, for a folder's own specs must notice, and ten times faster. Stryker names the one changed file;
 * in its first run, which names them all, every spec runs. What is
 * evaluated on loading is held by specs elsewhere (RULES.md, the facts of all rules), so for `MUTANTS=all` all run, too.
 */
module.exports = class NearbySpecs {
  constructor({ globalConfig }) {
    this.changed = globalConfig.nonFlagArgs;
  }

  sort(tests) {
    if (this.changed.length !== 1 || process.env.MUTANTS === 'all') return tests;
    const folder = dirname(this.changed[0]);
    const explanations = `${sep}src${sep}explain${sep}`;
    return tests.filter(({ path }) => dirname(path) === folder || path.includes(explanations));
  }

  cacheResults() {}
};
