import { addDays, daysBetween, plainDate, type PlainDate } from '@anxin/domain-kit';
import { Undetermined } from '@anxin/law';
import { isQuiet, saidBy, standsUntil } from './stands';

const on = plainDate('2026-03-10');
const same = () => 'same';
const weekAhead = (subject: string, from = on) => standsUntil({ subject, on: from, saidOn: same });

describe('how long what was found of a subject stands', () => {
  it('is a week at most, until a weekday of its own, so that they do not all fall on one', () => {
    const subjects = Array.from({ length: 70 }, (_, at) => `2506-620522-05-01-1000${at}`);
    const days = subjects.map((subject) => daysBetween(on, weekAhead(subject)));
    expect([Math.min(...days), Math.max(...days)]).toEqual([1, 7]);
    for (const subject of subjects) expect(weekAhead(subject, weekAhead(subject))).toBe(addDays(weekAhead(subject), 7));
  });

  it('is until the law says something else of it', () => {
    const own = weekAhead('subject', weekAhead('subject'));
    const from = addDays(own, -7);
    for (let days = 1; days < 7; days += 1) {
      const saidOn = (day: PlainDate) => (day < addDays(from, days) ? 'before' : 'after');
      expect(standsUntil({ subject: 'subject', on: from, saidOn })).toBe(addDays(from, days));
    }
  });

  it('is until its facts change, and what they would say then is not asked', () => {
    const from = weekAhead('subject');
    const changesOn = addDays(from, 3);
    const saidOn = (day: PlainDate) => {
      if (day >= changesOn) throw new Error('nobody knows');
      return 'same';
    };
    expect(standsUntil({ subject: 'subject', on: from, changesOn, saidOn })).toBe(changesOn);
  });
});

describe('what indicators say', () => {
  const facts = { on, people: 1 };
  const standing = { indicator: 'W10', level: 'BLUE', raisedLevel: 'BLUE' } as const;
  const missing = new Undetermined('calendar@2027-01-01');
  it.each([
    ['another level', { standing: { ...standing, level: 'RED' } as const }],
    ['another raised level', { standing: { ...standing, raisedLevel: 'RED' } as const }],
    ['a raised level that cannot be told', { standing: { ...standing, raisedLevel: missing } }],
    ['a level that cannot be told', { standing: missing }],
    ['facts that are missing', { facts: missing }],
  ])('differs by %s', (_, change) => {
    const one = { indicator: 'W10', facts, standing } as const;
    expect(saidBy([{ ...one, ...change }])).not.toBe(saidBy([one]));
    expect(saidBy([])).not.toBe(saidBy([one]));
  });

  it('is the same of other facts by which the same stands', () => {
    const [one, other] = [1, 2].map((people) => ({ indicator: 'W10' as const, facts: { on, people }, standing }));
    expect(one && other && saidBy([one]) === saidBy([other])).toBe(true);
  });
});

it.each([
  ['a day that began', [], true],
  ['a part that changed', ['2026-01'], false],
  ['all of it', undefined, false],
])('of %s nothing was told: %s', (_, parts, quiet) => {
  expect(isQuiet({ subject: 'subject', marks: [], ...(parts ? { parts } : {}) })).toBe(quiet);
});
