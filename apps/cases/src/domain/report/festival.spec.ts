import { plainDate } from '@anxin/domain-kit';
import { zerosBefore } from './festival';

const festival = {
  ...{ festivalOn: plainDate('2026-02-17'), windowFrom: plainDate('2025-12-19') },
  ...{ daysLeft: 7, isNear: true },
};

it.each`
  groupPetitions | grave | first | second | largeEvents | isZero
  ${0}           | ${0}  | ${0}  | ${0}   | ${0}        | ${true}
  ${1}           | ${0}  | ${0}  | ${0}   | ${0}        | ${false}
  ${0}           | ${1}  | ${0}  | ${0}   | ${0}        | ${false}
  ${0}           | ${0}  | ${1}  | ${0}   | ${1}        | ${false}
  ${0}           | ${0}  | ${1}  | ${2}   | ${3}        | ${false}
`(
  'S2-08: of $groupPetitions petitions, $largeEvents large and $grave grave events before the festival zero is $isZero',
  ({ groupPetitions, grave, first, second, largeEvents, isZero }) => {
    const counted = { groupPetitions, graveEvents: grave, byLevel: { I: first, II: second } } as never;
    expect(zerosBefore(festival, counted)).toEqual({
      ...festival,
      ...{ groupPetitions, graveEvents: grave, largeEvents, isZero },
    });
  },
);
