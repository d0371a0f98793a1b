import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEAP } from '@anxin/local/stack';
import { validate } from 'dockerfile-utils';

const lines = (path: string): readonly string[] =>
  readFileSync(join(__dirname, '../..', path), 'utf8')
    .trim()
    .split('\n');
const TEXT = readFileSync(join(__dirname, '../Dockerfile'), 'utf8');

it('the Dockerfile has no fault', () => expect(validate(TEXT).map(({ message }) => message)).toEqual([]));

it('what it stands on is pinned, and it runs as nobody in particular', () => {
  expect(TEXT).toMatch(/^ARG NODE=node:\d+\.\d+\.\d+-bookworm-slim$/m);
  expect(TEXT).toMatch(/^USER 10001:10001$/m);
  const [, last = ''] = TEXT.split(/^FROM \$\{NODE\}$/m);
  expect(last.split('\n').filter((line) => line.startsWith('COPY'))).toEqual([
    'COPY --from=built --chown=root:root /out /anxin',
  ]);
});

it('takes nothing of what an operator lays beside compose.yaml: secrets, settings, addresses', () =>
  expect(lines('image/Dockerfile.dockerignore')).toEqual(
    expect.arrayContaining(lines('compose/.gitignore').map((name) => `infra/compose/${name.replace(/\/$/, '')}`)),
  ));

it('of the rare fonts it keeps the one that documents ask for', () => {
  expect(TEXT).toContain('/usr/share/fonts/truetype/hanazono/HanaMinA.ttf;');
  expect(TEXT).not.toContain('HanaMinB');
});

it('a program has the heap that it has on one machine, where its figures were measured', () =>
  expect(TEXT).toContain(`ENTRYPOINT ${JSON.stringify(['node', ...HEAP, 'dist/main.cjs']).replaceAll(',', ', ')}`));
