import { migrationCommands } from './run';

const { argv } = process;
afterEach(() => {
  process.argv = argv;
});

it.each(['yesterday', '1796800000', '-Infinity', ''])(
  'migrating up to "%s", which is no moment, is refused',
  async (until) => {
    process.argv = ['node', 'main.cjs', 'migrate', until];
    await expect(migrationCommands('projects').migrate()).rejects.toThrow(/13 digits/);
  },
);
