import { z } from 'zod';
import { countFact, dateFact, monthFact } from '../../facts';
import { hundredths, inYuan, percent, yuan } from '../../figures';
import { regulation } from '../../instruments';
import { highest, reachedByShareBelow, stepsInWords } from '../../level';
import { either, NO_DAYS } from '../../pay/month-days';
import { against } from '../../proof/fact';
import { bankSeen, daySeen } from '../../proof/in-words';
import { registeredBy } from '../../proof/records';
import { text } from '../../text';
import { indicator } from '../indicator';
import { monthsWith, ofPeople, pastDue } from '../of-people';

/** A month with everybody paid is in order and no reason for anything. */
const isShort = ({
  linesPaid,
  peoplePresent,
}: {
  readonly linesPaid: number;
  readonly peoplePresent: number;
}): boolean => linesPaid < peoplePresent;

export const fewerPaidThanPresent = ofPeople(
  indicator({
    id: 'W07',
    family: 'WAGES',
    title: text('发放人数少于考勤人数', 'Fewer paid than present'),
    instrument: regulation,
    article: '28, 31',
    marks: ['F[WRN2]', 'D'],
    says: text(
      '支付日已过的月份，领到工资的人数占当月到场人数的比例越低，级别越高。',
      'In a month past its due day: the smaller the share of the people present who were paid, the higher the level.',
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Months past their due day with somebody present: lines with anything paid, and people with a punch. */
      months: z.array(z.strictObject({ payMonth: monthFact, linesPaid: countFact, peoplePresent: countFact })),
    }),
    thresholds: 'W07',
    level: ({ months }, { peoplePaidBelow }) =>
      highest(
        months
          .filter(({ peoplePresent }) => peoplePresent > 0)
          .map(({ linesPaid, peoplePresent }) =>
            reachedByShareBelow({ part: linesPaid, whole: peoplePresent }, peoplePaidBelow),
          ),
      ),
    inWords: ({ peoplePaidBelow }) =>
      stepsInWords(peoplePaidBelow, (share) => text(`低于 ${hundredths(share)}`, `below ${hundredths(share)}`)),
    figures: ({ months }) =>
      months.filter(isShort).map(({ payMonth, linesPaid, peoplePresent }) => {
        const share = percent({ part: linesPaid, whole: peoplePresent });
        return text(
          `${payMonth}：领到工资 ${linesPaid} 人 ÷ 到场 ${peoplePresent} 人 = ${share}。`,
          `${payMonth}: ${linesPaid} paid ÷ ${peoplePresent} present = ${share}.`,
        );
      }),
    proof: {
      by: 'PEOPLE',
      terms: true,
      days: true,
      counts: ({ month, line }, { facts }) =>
        either(month.entries, month.exits) !== NO_DAYS &&
        !(line && line.paidFen > 0n) &&
        facts.months.some((short) => short.payMonth === month.payMonth && isShort(short)),
      shows: ({ days, bankLines, stays, cards }, { person, month: { payMonth, misdirectedFen } }) => {
        const registered = person.stays.length > 0;
        const held = text(
          `没有打到本人卡上的 ${payMonth} 工资${misdirectedFen === undefined ? '' : `（打到别人卡上的 ${yuan(misdirectedFen)}不算）`}${registered ? '' : '；此人未实名登记'}`,
          `no wages of ${payMonth} on the worker's own card${misdirectedFen === undefined ? '' : ` (${inYuan(misdirectedFen)} on another's pay nobody)`}${registered ? '' : '; not registered'}`,
        );
        return [...days.slice(0, 1).map(daySeen), ...bankLines.map(bankSeen(registeredBy({ stays, cards })))].map(
          (fact) => against(fact, held),
        );
      },
    },
    advice: {
      worker: text(
        '刷过脸、打过卡却没有领到工资的，请尽快来反映。',
        'If you passed the gate and got no pay, report it soon.',
      ),
      contractor: text(
        '请说明未发放人员名单和原因，补登实名信息并补发。',
        'List who was not paid and why; complete their registration and pay them.',
      ),
      inspector: text(
        '比对考勤与工资表，查找未实名或未发放人员。',
        'Compare gate and sheets for people unregistered or unpaid.',
      ),
    },
  }),
  (people) => ({
    on: people.on,
    months: pastDue(people, monthsWith(people, 'presence')).map(({ payMonth, peoplePresent }) => ({
      payMonth,
      linesPaid: people.totals.get(payMonth)?.lines?.linesPaid ?? 0,
      peoplePresent,
    })),
  }),
);
