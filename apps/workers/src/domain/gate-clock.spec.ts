import { moment } from '@anxin/domain-kit';
import { isClockOff, skewOf } from './gate-clock';

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

it.each([
  [121, true],
  [-121, true],
  [120, false],
  [null, false],
])('a clock that is %s s off is told: %s', (skew, off) => {
  expect(isClockOff(skew, 120)).toBe(off);
});
