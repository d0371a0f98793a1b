import { moment, momentInChina, plainDate } from '@anxin/domain-kit';
import { isClockOff, lastDayOf, skewOf } from './gate-clock';

it.each`
  punched       | received      | live     | skew         | says
  ${'08:00:00'} | ${'08:00:02'} | ${true}  | ${-2}        | ${'a live punch takes a moment to come'}
  ${'07:50:00'} | ${'08:00:00'} | ${true}  | ${-600}      | ${'behind, of a device in touch'}
  ${'08:10:00'} | ${'08:00:00'} | ${true}  | ${600}       | ${'ahead'}
  ${'08:10:00'} | ${'08:00:00'} | ${false} | ${600}       | ${'ahead, even of a device that was away: nothing comes before it was made'}
  ${'07:50:00'} | ${'08:00:00'} | ${false} | ${undefined} | ${'nothing, where it may have waited'}
`('punched at $punched, received at $received, live $live: $skew, $says', ({ punched, received, live, skew }) => {
  const at = (time: unknown) => moment(`2026-03-10T${String(time)}.000Z`);
  expect(skewOf({ punchedAt: at(punched), receivedAt: at(received), isLive: live as boolean })).toBe(skew);
});

it('a clock that is off by a lifetime is told by as many seconds as an integer holds', () => {
  const [punchedAt, receivedAt] = [moment('9999-12-31T00:00:00.000Z'), moment('2026-03-10T00:00:00.000Z')];
  expect(skewOf({ punchedAt, receivedAt, isLive: true })).toBe(2 ** 31 - 1);
  expect(skewOf({ punchedAt: receivedAt, receivedAt: punchedAt, isLive: true })).toBe(1 - 2 ** 31);
});

it.each([
  ['23:57:59', '2026-03-10'],
  ['23:58:00', '2026-03-11'],
])('what comes at %s of China may be of %s, by a clock that is ahead within the bound', (time, day) => {
  expect(lastDayOf(momentInChina(plainDate('2026-03-10'), Date.parse(`1970-01-01T${time}Z`)), 120)).toBe(day);
});

it.each([
  [121, true],
  [-121, true],
  [120, false],
  [null, false],
])('a clock that is %s s off is told: %s', (skew, off) => {
  expect(isClockOff(skew, 120)).toBe(off);
});
