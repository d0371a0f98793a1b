import { type Fen, minus, monthOf, NOTHING, type PlainDate, plainDate, plus, sum } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact, monthFact } from '../facts';
import { inYuan, yuan } from '../figures';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { type Text, text } from '../text';
import { Undetermined } from '../undetermined';

/** Money that is to move: wages that leave the account, labour cost that the owner has agreed to pay in. */
export type ForecastMovement = {
  readonly on: PlainDate;
  readonly kind: 'PAYROLL' | 'LABOUR_COST';
  readonly amountFen: Fen;
  /** The balance after it, of what is in the account alone: nothing more comes in. */
  readonly balanceFen: Fen;
  /** The balance after it where the owner pays in as agreed. */
  readonly fundedBalanceFen: Fen;
};

/** What a wage account is to carry, and until when it does. */
export type AccountForecast = {
  /** Wages of a month ahead: the mean of the last months. */
  readonly payrollFen: Fen;
  readonly movements: readonly ForecastMovement[];
  /** The first pay day that the account does not carry with what is in it; undefined where it carries them all. */
  readonly shortOn: PlainDate | undefined;
  /** The same where the owner pays in as agreed. */
  readonly fundedShortOn: PlainDate | undefined;
};

const money = z.strictObject({ on: dateFact, amountFen: fenFact });
const facts = z.strictObject({
  on: dateFact,
  balanceFen: fenFact,
  /** Of months that were told: what is still to be paid, and the day by which. */
  unpaid: z.array(z.strictObject({ dueOn: dateFact, unpaidFen: fenFact })),
  /** What the last months came to, at most three, oldest first. */
  recent: z.array(z.strictObject({ payMonth: monthFact, payableFen: fenFact })).max(3),
  /** The pay days ahead of months of which nothing was told yet. */
  payDaysAhead: z.array(dateFact),
  /** What the owner has agreed to pay in, and when. */
  labourCost: z.array(money),
});

export type ForecastFacts = z.output<typeof facts>;

const meanOf = ({ recent }: ForecastFacts): Fen =>
  (recent.length === 0 ? NOTHING : sum(recent.map(({ payableFen }) => payableFen)) / BigInt(recent.length)) as Fen;

type Due = Pick<ForecastMovement, 'on' | 'kind' | 'amountFen'>;

/** In the order of days; of one day what comes in goes first. */
const dueFrom = (asked: ForecastFacts): readonly Due[] => {
  const { on, unpaid, payDaysAhead, labourCost } = asked;
  const late = (day: PlainDate): PlainDate => (day < on ? on : day);
  const payroll = (day: PlainDate, amountFen: Fen): Due => ({ on: late(day), kind: 'PAYROLL', amountFen });
  return [
    ...labourCost.map((paid): Due => ({ ...paid, kind: 'LABOUR_COST' })),
    ...unpaid.map(({ dueOn, unpaidFen }) => payroll(dueOn, unpaidFen)),
    ...payDaysAhead.map((day) => payroll(day, meanOf(asked))),
  ]
    .filter(({ amountFen }) => amountFen > 0n)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

const movementsOf = (asked: ForecastFacts): readonly ForecastMovement[] => {
  let [balanceFen, fundedBalanceFen] = [asked.balanceFen, asked.balanceFen];
  return dueFrom(asked).map((due) => {
    if (due.kind === 'PAYROLL') {
      balanceFen = minus(balanceFen, due.amountFen);
      fundedBalanceFen = minus(fundedBalanceFen, due.amountFen);
    } else fundedBalanceFen = plus(fundedBalanceFen, due.amountFen);
    return { ...due, balanceFen, fundedBalanceFen };
  });
};

/** From the balance of a day and the pay days ahead: the day on which the account runs short. */
export const accountForecast = rule({
  id: 'ACC-28',
  title: text('专户余额与预计工资', 'Balance of the wage account against the payroll ahead'),
  instrument: ownDesign,
  article: '',
  actors: ['OWN', 'GC', 'OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['D'],
  says: text(
    '以专户余额对照今后的工资：已报未付的按各自的支付日，逾期的按今日；尚未报的月份按最近三个月应发的平均数。余额第一次不够发的支付日为见底日；另按建设单位依约拨付再算一次。',
    'The balance is held against the payroll ahead: what was told and is unpaid on its own pay day, what is late today; months not told yet at the mean of the last three. The first pay day that it does not carry is when it runs short; once more with what the owner has agreed to pay in.',
  ),
  parameters: [],
  facts,
  decide: (asked): AccountForecast | Undetermined => {
    if (asked.recent.length === 0 && asked.payDaysAhead.length > 0) return new Undetermined('payroll');
    const movements = movementsOf(asked);
    const payrolls = movements.filter(({ kind }) => kind === 'PAYROLL');
    return {
      payrollFen: meanOf(asked),
      movements,
      shortOn: payrolls.find(({ balanceFen }) => balanceFen < 0n)?.on,
      fundedShortOn: payrolls.find(({ fundedBalanceFen }) => fundedBalanceFen < 0n)?.on,
    };
  },
});

const shortInWords = (shortOn: PlainDate | undefined, funded: boolean): Text => {
  const [zh, en] = funded
    ? ['建设单位依约拨付的，', 'Where the owner pays as agreed, ']
    : ['只凭现有余额，', 'With what is there, '];
  return shortOn
    ? text(`${zh}${shortOn} 起不够发。`, `${en}it runs short on ${shortOn}.`)
    : text(`${zh}够发到所列的最后一次。`, `${en}it carries all that is listed.`);
};

/** The arithmetic of a forecast, in words. */
export const forecastFigures = (asked: ForecastFacts, { payrollFen, shortOn, fundedShortOn }: AccountForecast) => {
  const { recent, unpaid, on } = asked;
  const whole = sum(recent.map(({ payableFen }) => payableFen));
  const late = sum(unpaid.filter(({ dueOn }) => dueOn < on).map(({ unpaidFen }) => unpaidFen));
  const months = recent.map(({ payMonth }) => payMonth).join('、');
  return [
    text(`${on} 专户余额 ${yuan(asked.balanceFen)}。`, `${inYuan(asked.balanceFen)} in the account on ${on}.`),
    ...(recent.length === 0
      ? []
      : [
          text(
            `${months} 应发合计 ${yuan(whole)} ÷ ${recent.length} = 每月 ${yuan(payrollFen)}。`,
            `${inYuan(whole)} payable for ${months} ÷ ${recent.length} = ${inYuan(payrollFen)} a month.`,
          ),
        ]),
    ...(late === 0n ? [] : [text(`已逾期未付 ${yuan(late)}。`, `${inYuan(late)} are late.`)]),
    shortInWords(shortOn, false),
    shortInWords(fundedShortOn, true),
  ];
};

/** The months that count as the last: told, ended before the day, with something payable; at most three. */
export const recentMonths = <Month extends { readonly payMonth: string; readonly payableFen: Fen }>(
  months: readonly Month[],
  on: PlainDate,
): readonly Month[] => months.filter(({ payMonth, payableFen }) => payMonth < monthOf(on) && payableFen > 0n).slice(-3);
