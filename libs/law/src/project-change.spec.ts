import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import { heldOn, payTermsOn, type ProjectChange } from './project-change';

const change = (changedOn: string, values: object): ProjectChange => ({ changedOn: plainDate(changedOn), ...values });
const deposit = {
  depositForm: 'LETTER' as const,
  depositAmountFen: fen(100),
  depositOn: plainDate('2025-09-01'),
  depositExpiresOn: plainDate('2026-02-14'),
};
const held = (day: string, changes: readonly ProjectChange[], on = day, base: object = deposit) =>
  heldOn({ projectName: '一号', ...base, changes }, plainDate(day), plainDate(on));

describe('a change of a project', () => {
  it.each`
    day             | on              | name      | why
    ${'2026-01-31'} | ${'2026-01-31'} | ${'一号'} | ${'not before its day'}
    ${'2026-02-01'} | ${'2026-02-01'} | ${'二号'} | ${'from its day on'}
    ${'2026-03-01'} | ${'2026-03-01'} | ${'三号'} | ${'until a later one'}
    ${'2026-03-01'} | ${'2026-02-28'} | ${'二号'} | ${'one after the day asked about has not happened'}
    ${'2026-02-28'} | ${'2026-12-31'} | ${'二号'} | ${'what was true before stays true before'}
  `('on $day, as of $on, $name: $why', ({ day, on, name }) => {
    const changes = [change('2026-03-01', { projectName: '三号' }), change('2026-02-01', { projectName: '二号' })];
    expect(held(day, changes, on)).toMatchObject({ projectName: name });
  });

  it('holds in whatever order it is told', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        days.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const told = (order: readonly number[]) =>
            order.map((day) =>
              change(`2026-01-${String(day).padStart(2, '0')}`, day % 2 ? { payDay: day } : { projectName: `${day}` }),
            );
          const { changes: _, ...one } = held('2026-01-20', told(all));
          const { changes: __, ...other } = held('2026-01-20', told(shuffled));
          expect(other).toEqual(one);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('the deposit of a change', () => {
  it.each`
    values                                                                                | day             | says
    ${{ depositExpiresOn: '2027-02-14' }}                                                 | ${'2026-02-01'} | ${{ depositForm: 'LETTER', depositExpiresOn: '2027-02-14' }}
    ${{ depositForm: 'CASH' }}                                                            | ${'2026-02-01'} | ${{ depositForm: 'CASH', depositExpiresOn: undefined, depositOn: '2025-09-01' }}
    ${{ depositForm: 'LETTER', depositOn: '2026-02-05', depositExpiresOn: '2027-02-05' }} | ${'2026-02-04'} | ${{ depositOn: '2025-09-01', depositExpiresOn: '2026-02-14' }}
    ${{ depositForm: 'LETTER', depositOn: '2026-02-05', depositExpiresOn: '2027-02-05' }} | ${'2026-02-05'} | ${{ depositOn: '2026-02-05', depositExpiresOn: '2027-02-05' }}
    ${{ projectName: '二号', depositOn: '2026-02-05' }}                                   | ${'2026-02-04'} | ${{ projectName: '二号', depositOn: '2025-09-01' }}
  `('changed on 2026-02-01 to $values holds on $day as $says', ({ values, day, says }) => {
    expect(held(day, [change('2026-02-01', values)])).toMatchObject(says);
  });
});

describe('the terms of pay of a month', () => {
  it('are those of its first day, as far as they are changed by the day asked about', () => {
    const project = { payDay: 15, payPeriodOffset: 1 as const, changes: [change('2026-01-02', { payDay: 20 })] };
    const day = (month: string, on: string) => payTermsOn(project, plainMonth(month), plainDate(on)).payDay;
    expect([day('2026-01', '2026-03-01'), day('2026-02', '2026-03-01'), day('2026-02', '2026-01-01')]).toEqual([
      15, 20, 15,
    ]);
  });
});
