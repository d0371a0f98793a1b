import { readTyped } from './read-typed';
import { clues } from '../tables/tables';

describe('what somebody typed for a column', () => {
  it.each([
    ['externalNo', ' 2026-001 ', '2026-001'],
    ['receivedAt', '2026-03-01 08:00:00', '2026-03-01 08:00:00'],
    ['peopleCount', '11', 11],
    ['amount', '98600.00', 9_860_000n],
  ])('of %s is read as in a file: "%s"', (name, typed, value) => {
    expect(readTyped(clues, name, typed)).toBe(value);
  });

  it.each([
    ['receivedAt', '2026-03-01'],
    ['peopleCount', '11.5'],
    ['amount', '-1.00'],
    ['externalNo', ' '],
    ['externalNo', 'a\u0000b'],
    ['channel', 'PIGEON'],
    ['no such column', 'x'],
  ])('of %s that a file would refuse is none: "%s"', (name, typed) => {
    expect(readTyped(clues, name, typed)).toBeUndefined();
  });
});
