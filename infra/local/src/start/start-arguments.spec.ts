import { startArguments } from './start-arguments';

describe('npm start', () => {
  it.each([
    [[], { transport: 'auto', isEmpty: false, day: undefined }],
    [['--embedded'], { transport: 'embedded', isEmpty: false, day: undefined }],
    [['--empty', '--embedded'], { transport: 'embedded', isEmpty: true, day: undefined }],
    [['--day', '2026-02-25'], { transport: 'auto', isEmpty: false, day: '2026-02-25' }],
  ])('takes %j', (args, taken) => {
    expect(startArguments(args)).toEqual(taken);
  });

  it.each([[['--help']], [['-h', '--empty']]])('says how it is used and starts nothing at %j', (args) => {
    expect(startArguments(args).usage).toContain('ANXIN_HOME');
  });

  it.each([[['--embeded']], [['empty']], [['--empty=yes']], [['--day']], [['--day=2026-02-30']]])(
    'OPTION_UNKNOWN: starts nothing at %j, and says what there is',
    (args) => {
      expect(() => startArguments(args)).toThrow(
        expect.objectContaining({
          code: 'OPTION_UNKNOWN',
          message: expect.stringContaining('[--embedded] [--empty]'),
        }) as Error,
      );
    },
  );
});
