import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { counted, inYuan, percent, spokenDay, spokenMonth, yuan } from './figures';

describe('a share for reading', () => {
  it.each`
    part       | whole        | text
    ${1}       | ${2}         | ${'50.00%'}
    ${2}       | ${3}         | ${'66.67%'}
    ${999_999} | ${1_000_000} | ${'99.9999%'}
    ${1}       | ${1}         | ${'100.00%'}
    ${8}       | ${9}         | ${'88.89%'}
    ${1}       | ${6}         | ${'16.67%'}
    ${5}       | ${100_000}   | ${'0.01%'}
    ${1}       | ${100_000}   | ${'0.001%'}
    ${0}       | ${7}         | ${'0.00%'}
    ${5}       | ${10_000}    | ${'0.05%'}
    ${3n}      | ${2n}        | ${'150.00%'}
    ${0}       | ${0}         | ${'–'}
  `('$part of $whole reads $text: half up, and never as all or nothing unless it is', ({ part, whole, text }) => {
    expect(percent({ part, whole })).toBe(text);
  });

  it('days and months are said to a worker as they are spoken', () => {
    expect([spokenDay(plainDate('2025-12-09')), spokenMonth(plainMonth('2025-11'))]).toEqual([
      '2025 年 12 月 9 日',
      '2025 年 11 月',
    ]);
  });

  it('one thing is one', () => {
    expect([
      counted(1, 'day'),
      counted(2, 'day'),
      counted(1, 'person', 'people'),
      counted(0, 'person', 'people'),
    ]).toEqual(['1 day', '2 days', '1 person', '0 people']);
  });

  it('money is named in the language of the sentence', () => {
    expect([yuan(fen(123_456)), inYuan(fen(123_456))]).toEqual(['1,234.56 元', '1,234.56 yuan']);
  });
});
