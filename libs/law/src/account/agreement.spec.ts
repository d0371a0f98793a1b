import { plainDate } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import { agreementBeforePermit } from './agreement';

const permitOn = plainDate('2026-03-02');
const isMissing = (signedOn: string | null, ...entries: readonly object[]): boolean | string => {
  const law = bookOf(entries.length === 0 ? {} : { agreementBeforePermit: entries });
  const found = agreementBeforePermit.decide(agreementBeforePermit.facts.parse({ permitOn, signedOn }), law);
  return isUndetermined(found) ? found.missing : found;
};

it.each`
  signedOn        | isNeeded | missing
  ${null}         | ${true}  | ${true}
  ${'2026-03-03'} | ${true}  | ${true}
  ${'2026-03-02'} | ${true}  | ${false}
  ${'2026-01-01'} | ${true}  | ${false}
  ${null}         | ${false} | ${false}
`('S3-21: signed on $signedOn, needed $isNeeded: the permit waits: $missing', ({ signedOn, isNeeded, missing }) => {
  expect(isMissing(signedOn as string | null, { from: '2020-05-01', value: isNeeded as boolean })).toBe(missing);
});

it('an area that said nothing has not decided it, and what it says holds from its day', () => {
  expect(isMissing(null)).toBe('agreementBeforePermit@2026-03-02');
  const later = [
    { from: '2020-05-01', value: false },
    { from: '2026-03-02', value: true },
  ];
  expect(isMissing(null, ...later)).toBe(true);
});
