import { plainDate } from '@anxin/domain-kit';
import { citedInWords, term } from './words';

const today = plainDate('2026-03-20');

it('rules are cited by instrument and article, each once; what is our own design is no law', () => {
  expect(citedInWords(['W24', 'IDF-01'], today)).toBeUndefined();
  expect(citedInWords(['PAY-04', 'PAY-04'], today)).toBe('《保障农民工工资支付条例》（国务院令第724号）第十四条');
  expect([term({ length: 5, unit: 'WD' }), term({ length: 60, unit: 'CD' }), term({ length: 6, unit: 'MO' })]).toEqual([
    '5个工作日',
    '60日',
    '6个月',
  ]);
});
