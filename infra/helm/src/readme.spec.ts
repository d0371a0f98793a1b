import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, manifestsOf } from './rendered.fixture';

const ROOM = join(__dirname, '..');

/** Stands in for a cluster: says which keys of which Secret it was given, and of what file each holds. */
const KUBECTL = `
helm() { :; }
kubectl() {
  for word in "$@"; do
    case $word in --from-file=*=*) word=\${word#--from-file=}; test -f "\${word#*=}"; echo "$4 \${word%%=*}" ;; esac
  done
}
`;

it('the commands of README.md make every secret that the pods of a small cluster ask for', () => {
  const [, commands = ''] = /```sh\n([^]*?)```/.exec(readFileSync(join(ROOM, 'README.md'), 'utf8')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'anxin-helm-'));
  try {
    const script = `set -eu\n${KUBECTL}${commands.replace('../compose', join(ROOM, '../compose'))}`;
    const made = execFileSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const asked = manifestsOf('small')
      .filter(({ kind }) => kind === 'Deployment' || kind === 'Job')
      .flatMap((manifest) => Object.values(environmentOf(manifest)))
      .flatMap((value) => (typeof value === 'object' ? [value as { readonly name: string; readonly key: string }] : []))
      .map(({ name, key }) => `${name} ${key}`);
    expect(made.trim().split('\n')).toEqual(expect.arrayContaining(asked));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
