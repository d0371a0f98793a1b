import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact, monthFact } from '../../facts';
import { hundredths, percent } from '../../figures';
import { regulation } from '../../instruments';
import { highest, reachedByShareAbove, stepsInWords } from '../../level';
import { either, NO_DAYS } from '../../pay/month-days';
import { coverAll, covers } from '../../pay/stay';
import { against } from '../../proof/fact';
import { daySeen, staySeen } from '../../proof/in-words';
import { standingStays, type StayRecord } from '../../proof/records';
import { type Text, text } from '../../text';
import { indicator } from '../indicator';
import { monthsWith, ofPeople } from '../of-people';

/** Whether contract or registration was missing on a day that no stay covers. */
const missingOn = (day: PlainDate, stays: readonly StayRecord[]): Text => {
  const held = stays.filter(({ enteredOn, leftOn }) => enteredOn <= day && (!leftOn || day <= leftOn));
  const later = held.flatMap(({ contractSignedOn }) => contractSignedOn ?? []).toSorted()[0];
  if (held.length > 0) {
    return later
      ? text(
          `当天已实名登记，劳动合同到 ${later} 才签订`,
          `registered on that day, the contract was signed on ${later} only`,
        )
      : text('当天已实名登记，没有签订劳动合同', 'registered on that day, without a signed contract');
  }
  return stays.length === 0
    ? text('没有实名登记', 'never registered')
    : text('当天不在登记的进场、离场日之间，没有实名登记', 'outside of the days registered, from entering to leaving');
};

export const notRegistered = ofPeople(
  indicator({
    id: 'W18',
    family: 'PRESENCE',
    title: text('未签合同或未实名进场', 'On site without contract or registration'),
    instrument: regulation,
    article: '28(1)',
    marks: ['F[L724]', 'D'],
    says: text(
      '未签劳动合同、未实名登记的人员不得进场；当月此类人员占到场人数的比例越高，级别越高。',
      'Nobody enters without contract and registration; the larger their share of the people present in a month, the higher the level.',
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Months with punches: people present, and those with a punch on a day that no stay covers. */
      months: z.array(z.strictObject({ month: monthFact, peoplePresent: countFact, peopleUncovered: countFact })),
    }),
    thresholds: 'W18',
    level: ({ months }, { shareAbove }) =>
      highest(
        months.map(({ peoplePresent, peopleUncovered }) =>
          reachedByShareAbove({ part: peopleUncovered, whole: peoplePresent }, shareAbove),
        ),
      ),
    figures: ({ months }) =>
      months
        .filter(({ peopleUncovered }) => peopleUncovered > 0)
        .map(({ month, peoplePresent, peopleUncovered }) => {
          const share = percent({ part: peopleUncovered, whole: peoplePresent });
          return text(
            `${month}：未签合同或未实名登记 ${peopleUncovered} 人 ÷ 到场 ${peoplePresent} 人 = ${share}。`,
            `${month}: ${peopleUncovered} without contract or registration ÷ ${peoplePresent} present = ${share}.`,
          );
        }),
    inWords: ({ shareAbove }) =>
      stepsInWords(shareAbove, (share) => text(`超过 ${hundredths(share)}`, `above ${hundredths(share)}`)),
    proof: {
      by: 'PEOPLE',
      days: true,
      counts: ({ person: { stays }, month: { payMonth, entries, exits } }) => {
        const punched = either(entries, exits);
        return punched !== NO_DAYS && !coverAll(stays, punched, payMonth);
      },
      shows: ({ stays, days }) => {
        const own = standingStays(stays);
        const first = days.find(({ day }) => !own.some((stay) => covers(stay, day)));
        if (!first) return [];
        return [against(daySeen(first), missingOn(first.day, own)), ...own.map(staySeen)];
      },
    },
    advice: {
      worker: text(
        '进场前请签订劳动合同并完成实名登记，这是讨薪的依据。',
        'Sign a contract and register before you enter: they prove your wages.',
      ),
      contractor: text('请补签合同、补登实名，未登记的不得进场。', 'Sign and register; let nobody in without both.'),
      inspector: text('核对名册与门禁记录，责令改正。', 'Compare roster and gate; order correction.'),
    },
  }),
  (people) => ({
    on: people.on,
    months: monthsWith(people, 'presence').map(({ payMonth: month, days: _, ...counts }) => ({ month, ...counts })),
  }),
);
