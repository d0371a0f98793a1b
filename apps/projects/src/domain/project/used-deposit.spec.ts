import { fen, plainDate } from '@anxin/domain-kit';
import { unmadeUse } from './used-deposit';

const use = (day: number, amount: bigint) => ({ on: plainDate(`2026-03-0${day}`), fen: fen(amount), isUse: true });
const came = (day: number, amount: bigint) => ({ ...use(day, amount), isUse: false });

it.each`
  what                                          | movements                                                  | since
  ${'that was only lodged'}                     | ${[came(1, 100n)]}                                         | ${undefined}
  ${'that was used'}                            | ${[came(1, 100n), use(2, 30n)]}                            | ${'2026-03-02'}
  ${'that was made whole'}                      | ${[came(1, 100n), use(2, 30n), came(3, 30n)]}              | ${undefined}
  ${'that was made good in part'}               | ${[came(1, 100n), use(2, 30n), came(3, 29n)]}              | ${'2026-03-02'}
  ${'whose first use alone was made good'}      | ${[came(1, 100n), use(2, 30n), use(4, 10n), came(5, 30n)]} | ${'2026-03-04'}
  ${'whose uses were made good by one payment'} | ${[came(1, 100n), use(2, 30n), use(4, 10n), came(5, 40n)]} | ${undefined}
  ${'into which more came than was used'}       | ${[came(1, 100n), use(2, 30n), came(3, 50n), use(4, 10n)]} | ${'2026-03-04'}
`('a deposit $what is to be topped up since $since', ({ movements, since }) => {
  expect(unmadeUse(movements as Parameters<typeof unmadeUse>[0])).toBe(since);
});
