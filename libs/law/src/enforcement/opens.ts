import { type Fen, NOTHING, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { fenFact } from '../facts';
import { wageDepositProvisions } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule, type RuleHead } from '../rule';
import { type Text, text } from '../text';
import { isUndetermined } from '../undetermined';
import { LIABLE_PARTIES, type LiableParty } from './liability';
import { compensation, fineRule, type Range } from './penalties';
import { courtTerm } from './terms';

/** The bank is told to pay from the deposit, where the general contractor was ordered to pay and did not. */
export const depositNotice = rule({
  id: 'DEP-15',
  title: text('工资保证金支付通知', 'Notice to pay from the wage deposit'),
  instrument: wageDepositProvisions,
  article: '19',
  actors: ['HRSS', 'BNK', 'GC'],
  inForceFrom: wageDepositProvisions.inForceFrom,
  marks: ['F[D65d]'],
  says: text(
    '总包单位被责令限期清偿或者先行清偿，逾期未清偿的，人社部门书面通知经办银行从保证金中支付。',
    'A general contractor ordered to pay that did not in time has the bank told to pay from the deposit.',
  ),
  parameters: [],
  facts: z.strictObject({ obliged: z.enum(LIABLE_PARTIES), lapsed: z.boolean(), unpaidFen: fenFact }),
  decide: ({ obliged, lapsed, unpaidFen }): boolean =>
    obliged === 'GENERAL_CONTRACTOR' && lapsed && unpaidFen > NOTHING,
});

/** What refusing to pay may be, beyond what an order's lapse says: its other elements are judged by themselves. */
const refusalToPay: RuleHead = {
  id: 'CRM-01',
  title: text('涉嫌拒不支付劳动报酬罪移送', 'Referral for refusal to pay wages'),
  instrument: {
    ...text('《中华人民共和国刑法》', 'Criminal Law'),
    inForceFrom: plainDate('2011-05-01'),
  },
  article: '276',
  actors: ['HRSS'],
  inForceFrom: plainDate('2011-05-01'),
  marks: ['F[LCRM1]'],
  says: text(
    '以转移财产、逃匿等方法逃避支付或者有能力支付而不支付，数额较大，经政府有关部门责令支付仍不支付的，涉嫌犯罪，应当移送公安机关（刑法第二百七十六条之一）。',
    'Evading wages of a large sum, or not paying what one can pay, still unpaid when ordered, is referred to the police (art. 276-1).',
  ),
  parameters: [],
};

/** What may put a party on the list of serious breach; the sum or the event is judged by itself. */
const breachList: RuleHead = {
  id: 'BLK-02',
  title: text('列入失信联合惩戒对象名单', 'Listing for serious breach'),
  instrument: {
    ...text(
      '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人社部令第45号）',
      'Interim Measures on the List of Serious Wage Arrears (MOHRSS Decree 45)',
    ),
    inForceFrom: plainDate('2022-01-01'),
  },
  article: '5',
  actors: ['HRSS'],
  inForceFrom: plainDate('2022-01-01'),
  marks: ['F[B45b]'],
  says: text(
    '经责令限期支付逾期未支付，达到拒不支付劳动报酬罪数额标准或者引发群体性、极端事件造成严重不良社会影响的，列入名单。',
    'Unpaid when ordered, and either of the sum of the crime or the cause of a group or extreme event, a party is listed.',
  ),
  parameters: [],
};

/** An order as far as it opens something. */
export type OrderFacts = {
  readonly kind: 'RECTIFICATION' | 'PAYMENT';
  readonly obliged: LiableParty;
  /** The rules whose breach it orders to correct. */
  readonly cited: readonly string[];
  /** The day on which it was known that its last day had passed in vain. */
  readonly lapsedOn?: PlainDate | undefined;
  /** Of a payment order, what was unpaid then, and what is now. */
  readonly lapsedFen: Fen;
  readonly unpaidFen: Fen;
  /** Obeyed, be it late. */
  readonly isObeyed: boolean;
  /** No review and no suit is possible any more. */
  readonly isFinal: boolean;
  readonly isRevoked: boolean;
};

/** What an order may lead to: open, or why not. */
export type Opening = {
  readonly rule: RuleHead;
  /** Null where it is open. */
  readonly whyNot: Text | null;
  /** Where it is a sum: the least and the most. */
  readonly range: Range | null;
};

const REVOKED = text('责令文书已撤销', 'The order was revoked.');
const NOT_LAPSED = text('期限未满，或者在期限内已履行', 'Its time has not passed, or it was obeyed in time.');
const OBEYED = text('逾期后已履行', 'It was obeyed after all.');
const NOT_GENERAL_CONTRACTOR = text('责令的不是施工总承包单位', 'Whoever was ordered is not the general contractor.');
const NOT_FINAL = text('复议、诉讼期限未满或者尚未终结', 'Review or suit is still possible or under way.');
const UNDETERMINED = text('本地未设定该数额', 'The figures are not known here.');

/** The first reason that stands against it. */
const against = (...reasons: readonly (readonly [stands: boolean, why: Text])[]): Text | null =>
  reasons.find(([stands]) => stands)?.[1] ?? null;

const lapse = ({ isRevoked, lapsedOn }: OrderFacts) =>
  [
    [isRevoked, REVOKED],
    [lapsedOn === undefined, NOT_LAPSED],
  ] as const;

const stillOwed = (order: OrderFacts) => [...lapse(order), [order.isObeyed, OBEYED] as const] as const;

const opening = (rule: RuleHead, whyNot: Text | null): Opening => ({ rule, whyNot, range: null });

const sumOf = (rule: RuleHead, range: ReturnType<typeof compensation.decide>, whyNot: Text | null): Opening =>
  isUndetermined(range) ? { rule, whyNot: whyNot ?? UNDETERMINED, range: null } : { rule, whyNot, range };

const finesOf = (ids: readonly string[], whyNot: Text | null, on: PlainDate, law: ParameterBook) =>
  ids.flatMap((id) => {
    const found = fineRule(id);
    const range = found?.decide({ on, party: 'UNIT' }, law);
    return found && range ? [sumOf(found, range, whyNot)] : [];
  });

const ofPayment = (order: OrderFacts, on: PlainDate, law: ParameterBook): readonly Opening[] => [
  opening(
    depositNotice,
    against(...stillOwed(order), [order.obliged !== 'GENERAL_CONTRACTOR', NOT_GENERAL_CONTRACTOR]),
  ),
  sumOf(compensation, compensation.decide({ on, unpaidFen: order.lapsedFen }, law), against(...lapse(order))),
  ...finesOf(['PEN-12'], against(...lapse(order)), on, law),
  opening(refusalToPay, against(...stillOwed(order))),
  opening(breachList, against(...stillOwed(order))),
  opening(courtTerm, against(...stillOwed(order), [!order.isFinal, NOT_FINAL])),
];

/** What a payment order or an order to correct leads to, each with its basis; what is not open says why not. */
export const openedBy = (order: OrderFacts, on: PlainDate, law: ParameterBook): readonly Opening[] =>
  order.kind === 'PAYMENT'
    ? ofPayment(order, on, law)
    : finesOf([...new Set([...order.cited, 'PEN-12'])], against(...stillOwed(order)), on, law);
