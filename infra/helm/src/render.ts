import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOM = join(__dirname, '..');
const CHART = join(ROOM, 'anxin');

/** The values that are rendered and kept: a small county, all that can be switched on, brokers of others. */
export const EXAMPLES = ['small', 'full', 'existing-brokers'] as const;

export type Example = (typeof EXAMPLES)[number];

/** The oldest that is tried; what helm makes does not depend on where it runs. */
const KUBERNETES = '1.28.0';

export const renderedFile = (example: Example): string => join(ROOM, 'rendered', `${example}.yaml`);
const valuesFile = (example: Example): string => join(ROOM, 'values', `${example}.yaml`);

/** What the chart and these values are, in a word. */
export const digestOf = (example: Example): string => {
  const digest = createHash('sha256');
  const files = readdirSync(CHART, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(CHART, name))
    .filter((path) => statSync(path).isFile());
  for (const path of [...files, valuesFile(example)]) digest.update(path.slice(ROOM.length)).update(readFileSync(path));
  return digest.digest('hex');
};

/** What helm on PATH makes of the chart and these values, or of further ones (`--set`); throws what it says. */
export const render = (example: Example, ...further: readonly string[]): string =>
  execFileSync(
    'helm',
    [
      ...['template', 'anxin', CHART, '--namespace', 'anxin', '--kube-version', KUBERNETES],
      ...['--values', valuesFile(example), ...further.flatMap((setting) => ['--set', setting])],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 },
  );

const HEADER = /^# rendered by `npm run render -w infra\/helm` of chart and values (\w+)\n/;

/** As it is kept: the digest of what it was made of before it. */
export const kept = (example: Example): string =>
  `# rendered by \`npm run render -w infra/helm\` of chart and values ${digestOf(example)}\n${render(example)}`;

/** The digest of what a kept file was made of. */
export const madeOf = (text: string): string | undefined => HEADER.exec(text)?.[1];
