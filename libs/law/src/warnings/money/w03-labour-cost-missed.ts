import { daysBetween, type Fen, firstDayOf, lastDayOf, minus, monthOf, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { receivedBetween, receivedInFullOn } from '../../account/movements';
import { dateFact, fenFact } from '../../facts';
import { counted, inYuan, yuan } from '../../figures';
import { regulation } from '../../instruments';
import { highest, reachedBy, stepsInWords } from '../../level';
import { type Text, text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { type Advice, indicator } from '../indicator';
import { labourCostDays } from './labour-cost-days';
import { accountOpenedOn, ofSite } from '../of-site';

type Look = {
  readonly day: PlainDate;
  /** What was due by that day. */
  readonly dueFen: Fen;
  readonly receivedByDayFen: Fen;
  readonly receivedFen: Fen;
  readonly fullOn: PlainDate | null;
};

/** The owner missed a month when less than the labour cost had come in by the day it was due. */
const isMiss = ({ receivedByDayFen, dueFen }: Look): boolean => receivedByDayFen < dueFen;

const longestRun = (misses: readonly boolean[]): number => {
  let [longest, running] = [0, 0];
  for (const missed of misses) {
    running = missed ? running + 1 : 0;
    longest = Math.max(longest, running);
  }
  return longest;
};

/** What became of a miss by the day asked about; what comes in a later month is counted for that one. */
const missInWords = ({ day, dueFen, receivedFen, fullOn }: Look, on: PlainDate): Text => {
  const due = text(`${day} 应到人工费 ${yuan(dueFen)}`, `By ${day} ${inYuan(dueFen)} of labour cost were due`);
  if (fullOn !== null) {
    const late = daysBetween(day, fullOn);
    return text(
      `${due.zh}，已于 ${fullOn} 补到账，晚 ${late} 天。`,
      `${due.en}; they were there in full on ${fullOn}, ${counted(late, 'day')} late.`,
    );
  }
  const [days, missing] = [daysBetween(day, on), minus(dueFen, receivedFen)];
  const over = monthOf(day) < monthOf(on);
  if (receivedFen === 0n)
    return text(
      `${due.zh}，${over ? '当月' : `至 ${on} `}未到账，已 ${days} 天。`,
      `${due.en}; nothing came ${over ? 'that month' : `by ${on}`}, ${counted(days, 'day')} since it was due.`,
    );
  return text(
    `${due.zh}，${over ? '当月' : `至 ${on} `}到账 ${yuan(receivedFen)}，差 ${yuan(missing)}；距应到日已 ${days} 天。`,
    `${due.en}; ${over ? 'that month' : `by ${on} it`} received ${inYuan(receivedFen)}, ${inYuan(missing)} short; ${counted(days, 'day')} since it was due.`,
  );
};

const adviceWhileShort: Advice = {
  worker: text(
    '建设单位没有按时拨付人工费，您的工资可能受影响，请留意到账。',
    'The owner has not paid in on time and your wages may suffer: watch your account.',
  ),
  contractor: text(
    '请书面催告建设单位补足人工费，并报告人社和行业主管部门。',
    'Demand the labour cost from the owner in writing and report to the labour and industry departments.',
  ),
  inspector: text(
    '向建设单位发出限期拨付通知；工程款争议不影响人工费拨付（《条例》第三十五条）。',
    'Order the owner to pay in by a date; a dispute over the works is no excuse (art. 35 of the Regulation).',
  ),
};

const adviceOnceFull: Advice = {
  worker: text(
    '建设单位的人工费到得晚，现已补到账；您的工资如果没有按时到卡，请来反映。',
    'The labour cost came late and is there now: report it if your wages did not come on time.',
  ),
  contractor: text(
    '人工费已补到账；请书面提醒建设单位今后按月足额拨付。',
    'The labour cost is there now: remind the owner in writing to pay in full each month.',
  ),
  inspector: text(
    '人工费已补到账；约谈建设单位，督促今后按月足额拨付。',
    'The labour cost is there now: talk to the owner, who must pay in full each month.',
  ),
};

export const labourCostMissed = ofSite(
  indicator({
    id: 'W03',
    family: 'FUNDS',
    title: text('人工费未按时拨付', 'Labour cost late'),
    instrument: regulation,
    article: '24(2), 29(1)',
    actors: ['OWN', 'OFF'],
    marks: ['D', 'F[A53fj]'],
    says: text(
      '建设单位应按月把人工费足额拨入专户，退票退回的款项不算；未拨足的按天数、连续和累计的月数升级。',
      'The owner pays the labour cost into the wage account each month, and what comes back from payees is none; a shortfall rises by days, and by misses running and in all.',
    ),
    parameters: ['labourCostCheckedFrom'],
    facts: z.strictObject({
      on: dateFact,
      accountOpen: z.boolean(),
      /** Each labour-cost day looked at, in order: what was due, what that month had received by the day, and by now; and since when in full. */
      looks: z.array(
        z.strictObject({
          day: dateFact,
          dueFen: fenFact,
          receivedByDayFen: fenFact,
          receivedFen: fenFact,
          fullOn: dateFact.nullable(),
        }),
      ),
    }),
    madeWith: ({ looks }, law) => looks.length > 0 && law.labourCostCheckedFrom,
    thresholds: 'W03',
    level: ({ on, accountOpen, looks }, { daysShort, missesRunning, misses }) => {
      if (!accountOpen) return null;
      const missed = looks.map(isMiss);
      const stillShort = looks.filter((look, index) => missed[index] && look.receivedFen < look.dueFen);
      return highest([
        ...stillShort.map(({ day }) => reachedBy(daysBetween(day, on), daysShort)),
        reachedBy(longestRun(missed), missesRunning),
        reachedBy(missed.filter(Boolean).length, misses),
      ]);
    },
    inWords: ({ daysShort, missesRunning, misses }) => {
      const short = stepsInWords(daysShort, (days) =>
        text(`未足额满 ${days} 天`, `from ${counted(days, 'day')} short`),
      );
      const running = stepsInWords(missesRunning, (n) => text(`连续 ${n} 个月未按时足额`, `at ${n} misses running`));
      const inAll = stepsInWords(misses, (n) => text(`累计 ${n} 个月未按时足额`, `at ${n} misses in all`));
      return text(`${short.zh}；${running.zh}；${inAll.zh}`, `${short.en}; ${running.en}; ${inAll.en}`);
    },
    figures: ({ on, looks }) => looks.filter(isMiss).map((look) => missInWords(look, on)),
    proof: {
      by: 'SITE',
      fields: ['labourCostMonthlyFen', 'labourCostDay', 'escrowOpenedOn'],
      movements: {
        sought: ({ looks }) => ({ direction: 'IN', months: looks.filter(isMiss).map(({ day }) => monthOf(day)) }),
        heldAgainst: ({ postedOn, isReturn, isOwn }, { looks }) => {
          const look = looks.find(({ day }) => monthOf(day) === monthOf(postedOn));
          if (!look) return null;
          if (isOwn)
            return text('本项目旧专户转来的款项，不算人工费', "from the project's former account: no labour cost");
          if (isReturn) return text('退票退回的款项，不算人工费', "a payment that came back: nobody's labour cost");
          const late = Math.max(0, daysBetween(look.day, postedOn));
          return text(
            `${look.day} 应到 ${yuan(look.dueFen)}，本笔${late > 0 ? `晚 ${late} 天` : '按期'}`,
            `${inYuan(look.dueFen)} due by ${look.day}; this came ${late > 0 ? `${counted(late, 'day')} late` : 'in time'}`,
          );
        },
      },
    },
    advice: ({ looks }) =>
      looks.some((look) => isMiss(look) && look.fullOn === null) ? adviceWhileShort : adviceOnceFull,
  }),
  ({ site, movements, on, law }) => {
    const openedOn = accountOpenedOn(site, on);
    if (openedOn === null) return { on, accountOpen: false, looks: [] };
    const checkedFrom = law.labourCostCheckedFrom;
    if (isUndetermined(checkedFrom)) return checkedFrom;
    const looks = labourCostDays(site, openedOn, checkedFrom, on).map(({ day, dueFen }) => {
      const month = firstDayOf(monthOf(day));
      const end = monthOf(day) === monthOf(on) ? on : lastDayOf(monthOf(day));
      return {
        day,
        dueFen,
        receivedByDayFen: receivedBetween(movements, month, day),
        receivedFen: receivedBetween(movements, month, end),
        fullOn: receivedInFullOn(movements, month, end, dueFen),
      };
    });
    return { on, accountOpen: true, looks };
  },
);
