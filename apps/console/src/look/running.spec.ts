import { type Deadline, runningOf } from './running';

const clock = (duty: string, more: Partial<Deadline> = {}): Deadline => ({
  ...{ duty, dueOn: '2026-03-10', endedOn: null, status: 'RUNNING', workdaysLeft: 0 },
  ...more,
});

it('of the clocks of one day those of minutes come first, by the minute, and one without a day last', () => {
  const clocks = [
    clock('NO_DAY', { dueOn: null }),
    clock('TOMORROW', { dueOn: '2026-03-11' }),
    clock('DAY'),
    clock('WRITTEN', { dueAt: '2026-03-10T03:00:00.000Z' }),
    clock('PHONE', { dueAt: '2026-03-10T01:30:00.000Z' }),
  ];
  expect(runningOf(clocks).map(({ duty }) => duty)).toEqual(['PHONE', 'WRITTEN', 'DAY', 'TOMORROW', 'NO_DAY']);
});

it('what is done or fell away runs no more, and what was missed still does', () => {
  const clocks = [clock('DONE', { endedOn: '2026-03-09', status: 'MET' }), clock('VOID', { status: 'VOID' })];
  expect(runningOf([...clocks, clock('MISSED', { status: 'MISSED' })]).map(({ duty }) => duty)).toEqual(['MISSED']);
});
