import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALOUD, SEED } from './play';

const ENDING = '.int.spec.ts';
const STORIES = readdirSync(__dirname)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length));

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const asked = () => {
  try {
    const options = { seed: { type: 'string', default: '0' } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    return { names: positionals, seed: values.seed };
  } catch (fault) {
    return refuse(`USAGE: npm run story -- [${STORIES.join('|')}] [--seed N] (${(fault as Error).message})`);
  }
};

const { names, seed } = asked();
for (const name of names)
  if (!STORIES.includes(name))
    refuse(`STORY_UNKNOWN: 没有这个故事 ${name}，可选 There is no story ${name}: ${STORIES.join(', ')}`);
if (!/^\d{1,9}$/.test(seed))
  refuse(`SEED_INVALID: --seed 应为 0 至 999999999 的整数 is a whole number up to 999999999, not ${seed}`);

const told = names.length > 0 ? names : STORIES;
const { status } = spawnSync(
  process.execPath,
  [
    createRequire(__filename).resolve('jest/bin/jest'),
    ...['--selectProjects', 'int', '--verbose', '--runInBand'],
    ...told.map((name) => `/src/${name}\\.int\\.spec\\.ts$`),
  ],
  { cwd: join(__dirname, '..'), stdio: 'inherit', env: { ...process.env, [ALOUD]: '1', [SEED]: seed } },
);
process.exit(status ?? 1);
