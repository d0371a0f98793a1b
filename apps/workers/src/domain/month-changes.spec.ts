import { plainDate, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { Undetermined } from '@anxin/law';
import { monthChangesOn } from './month-changes';

const january = plainMonth('2026-01');

describe('a month whose facts stay as they are changes next', () => {
  it.each`
    on              | dueOn           | changesOn       | why
    ${'2026-01-20'} | ${'2026-02-14'} | ${'2026-02-01'} | ${'it is over'}
    ${'2026-01-31'} | ${'2026-02-14'} | ${'2026-02-01'} | ${'it is over tomorrow'}
    ${'2026-02-01'} | ${'2026-02-14'} | ${'2026-02-15'} | ${'its wages are late'}
    ${'2026-02-14'} | ${'2026-02-14'} | ${'2026-02-15'} | ${'on the due day nothing is late yet'}
    ${'2026-02-15'} | ${'2026-02-14'} | ${undefined}    | ${'they are late already'}
    ${'2026-01-20'} | ${'2026-01-25'} | ${'2026-01-26'} | ${'they are due within it'}
    ${'2026-01-20'} | ${undefined}    | ${'2026-02-01'} | ${'nobody knows when they are due'}
    ${'2026-02-01'} | ${undefined}    | ${undefined}    | ${'and it is over'}
  `('after $on, due on $dueOn, on $changesOn: $why', ({ on, dueOn, changesOn }) => {
    const dueOnOf = () => (dueOn as PlainDate | undefined) ?? new Undetermined('calendar@2026-02-01');
    expect(monthChangesOn(january, dueOnOf, plainDate(on))).toBe(changesOn);
  });
});
