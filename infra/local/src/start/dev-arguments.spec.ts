import { argumentsOf } from './dev-arguments';

describe('npm run dev', () => {
  it.each([
    [['workers'], { name: 'workers', nodeOptions: [] }],
    [['gateway', '--inspect'], { name: 'gateway', nodeOptions: ['--inspect'] }],
    [['--inspect-brk=9230', 'projects'], { name: 'projects', nodeOptions: ['--inspect-brk=9230'] }],
  ])('takes the name of a service and what a debugger needs: %j', (args, taken) => {
    expect(argumentsOf(args)).toEqual(taken);
  });

  it.each([[[]], [['payroll']], [['workers', 'projects']], [['workers', '--watch']]])(
    'SERVICE_UNKNOWN: refuses %j, and says which there are',
    (args) => {
      expect(() => argumentsOf(args)).toThrow(
        expect.objectContaining({
          code: 'SERVICE_UNKNOWN',
          message: expect.stringContaining('npm run dev -- projects | workers | cases | enforcement | gateway | web'),
        }) as Error,
      );
    },
  );
});
