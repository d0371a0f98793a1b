import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readEnvironment, withSecrets } from './environment';

const Env = z.object({ PORT: z.coerce.number().int(), KEY: z.string().min(5) });

it('an environment is read as its schema says', () => {
  expect(readEnvironment(Env, { PORT: '4000', KEY: 'abcdef' })).toEqual({ PORT: 4000, KEY: 'abcdef' });
});

it('a bad environment names every fault at once, and no secret', () => {
  const read = () => readEnvironment(Env, { PORT: 'x', KEY: 'oops' });
  expect(read).toThrow(/Bad environment\n {2}PORT: .*\n {2}KEY: /);
  expect(read).not.toThrow('oops');
});

describe('a secret', () => {
  const shape = { KEY: z.string().meta({ secret: true }), NAME: z.string().meta({}) };
  const folder = mkdtempSync(join(tmpdir(), 'anxin-secrets-'));
  const path = join(folder, 'key');
  writeFileSync(path, 'from a file\n');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['is read from the file that is named', { KEY_FILE: path }, 'from a file'],
    ['that is given itself holds over a file', { KEY: 'itself', KEY_FILE: path }, 'itself'],
    ['that is given nowhere stays so', {}, undefined],
    ['is asked of no file for what is none', { NAME_FILE: path }, undefined],
  ])('%s', (_, env, held) => {
    const found = withSecrets(shape, env);
    expect([found['KEY'], found['NAME']]).toEqual([held, undefined]);
  });

  it('whose file cannot be read names the variable, and neither path nor value', () => {
    const read = () => withSecrets(shape, { KEY_FILE: join(folder, 'away') });
    expect(read).toThrow('KEY_FILE');
    expect(read).not.toThrow(folder);
  });
});
