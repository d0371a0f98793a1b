import { daysBetween, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../../facts';
import { counted } from '../../figures';
import { regulation } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import { either, lastOf, NO_DAYS } from '../../pay/month-days';
import { daySeen } from '../../proof/in-words';
import { type Text, text } from '../../text';
import { indicator } from '../indicator';
import { monthsWith, ofPeople } from '../of-people';

type Presence = { readonly firstEnteredOn: PlainDate | null; readonly lastAttendedOn: PlainDate | null };

/** The day from which nobody was seen: the last with attendance, or that on which those registered began to enter. */
const nobodySince = ({ firstEnteredOn, lastAttendedOn }: Presence): PlainDate | null =>
  firstEnteredOn === null || lastAttendedOn === null || firstEnteredOn > lastAttendedOn
    ? firstEnteredOn
    : lastAttendedOn;

const sinceInWords = ({ firstEnteredOn, lastAttendedOn }: Presence): Text => {
  if (lastAttendedOn !== null) return text(`最近一次考勤 ${lastAttendedOn}`, `last attendance on ${lastAttendedOn}`);
  return text(`${firstEnteredOn} 起有人进场，从无考勤`, `entered from ${firstEnteredOn}, never any attendance`);
};

export const noAttendance = ofPeople(
  indicator({
    id: 'W01',
    family: 'PRESENCE',
    title: text('缺考勤', 'No attendance'),
    instrument: regulation,
    article: '28(2)',
    marks: ['D'],
    says: text(
      '总包的劳资专管员每天掌握考勤；有工人在场登记而连续没有任何考勤的，按天数升级。',
      'The contractor’s labour officer keeps attendance; while workers are registered on site, days without any raise the level.',
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Workers registered on site, not left. The project is active while there are any. */
      peopleOnSite: countFact,
      /** The first entry of those. */
      firstEnteredOn: dateFact.nullable(),
      /** The last day on which anybody punched. */
      lastAttendedOn: dateFact.nullable(),
    }),
    thresholds: 'W01',
    level: ({ on, peopleOnSite, ...presence }, { daysWithout }) => {
      const since = nobodySince(presence);
      return peopleOnSite === 0 || since === null ? null : reachedBy(daysBetween(since, on), daysWithout);
    },
    inWords: ({ daysWithout }) =>
      stepsInWords(daysWithout, (days) => text(`满 ${days} 天无考勤`, `${counted(days, 'day')} without attendance`)),
    figures: ({ on, peopleOnSite, ...presence }) => {
      const since = nobodySince(presence);
      if (peopleOnSite === 0 || since === null)
        return [text('没有登记在场的工人。', 'No worker is registered on site.')];
      const [seen, days] = [sinceInWords(presence), daysBetween(since, on)];
      return [
        text(
          `登记在场 ${peopleOnSite} 人，${seen.zh}，至 ${on} 已 ${days} 天无考勤。`,
          `${peopleOnSite} registered on site, ${seen.en}; ${counted(days, 'day')} without attendance by ${on}.`,
        ),
      ];
    },
    proof: {
      by: 'PEOPLE',
      days: true,
      counts: ({ month: { payMonth, entries, exits } }, { facts: { lastAttendedOn } }) => {
        const punched = either(entries, exits);
        return punched !== NO_DAYS && lastOf(punched, payMonth) === lastAttendedOn;
      },
      shows: ({ days }, _, { facts: { lastAttendedOn } }) =>
        days.filter(({ day }) => day === lastAttendedOn).map(daySeen),
    },
    advice: {
      worker: text(
        '请每天进出场都打卡，考勤是计算工资的依据；没有打卡设备的，请告诉劳资专管员。',
        'Clock in and out each day, your wages are counted by it; tell the labour officer if there is no device.',
      ),
      contractor: text(
        '请检查考勤设备和上传；停工的，及时办理工人离场并结清工资。',
        'Check the devices and their upload; if work has stopped, have the workers leave and settle their wages.',
      ),
      inspector: text(
        '现场核查是否停工、是否漏报考勤；停工的，核查工资是否结清。',
        'See on site whether work stopped or attendance is not reported; if it stopped, whether wages were settled.',
      ),
    },
  }),
  (people) => {
    const { stays, on } = people;
    const open = [...stays.values()].map((own) => own.filter(({ leftOn }) => !leftOn || leftOn >= on));
    const entered = open.flatMap((own) => own.map(({ enteredOn }) => enteredOn));
    const last = monthsWith(people, 'presence').at(-1);
    return {
      on,
      peopleOnSite: open.filter((own) => own.length > 0).length,
      firstEnteredOn: entered.toSorted()[0] ?? null,
      lastAttendedOn: last ? lastOf(last.days, last.payMonth) : null,
    };
  },
);
