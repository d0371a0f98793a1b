import { z } from 'zod';
import { readEnvironment } from './environment';

const Env = z.object({ PORT: z.coerce.number().int(), KEY: z.string().min(5) });

it('an environment is read as its schema says', () => {
  expect(readEnvironment(Env, { PORT: '4000', KEY: 'abcdef' })).toEqual({ PORT: 4000, KEY: 'abcdef' });
});

it('a bad environment names every fault at once, and no secret', () => {
  const read = () => readEnvironment(Env, { PORT: 'x', KEY: 'oops' });
  expect(read).toThrow(/Bad environment\n {2}PORT: .*\n {2}KEY: /);
  expect(read).not.toThrow('oops');
});
