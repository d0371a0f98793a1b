import type { Fen } from '@anxin/domain-kit';
import { courtTerm, type ParameterBook, remedyTerm } from '@anxin/law';
import type { DocumentFacts, DrawnBy } from '@anxin/service-kit/documents';
import type { OrderEntity } from '../store/orders/order-entity';
import { citedInWords, day, heardInWords, known, money, service, term } from './words';

/** ENF-01: how long a party may ask for review, and sue. */
export const remedies = (law: ParameterBook, today: DrawnBy['today']): DocumentFacts =>
  known({
    reviewTerm: term(remedyTerm.decide({ of: 'review', start: today }, law)),
    suitTerm: term(remedyTerm.decide({ of: 'sue', start: today }, law)),
  });

const NAMES = { RECTIFICATION: '限期改正指令书', PAYMENT: '行政处理决定书' } as const;

const proposedIn = (order: OrderEntity, within: string, sums: DocumentFacts): string =>
  order.kind === 'RECTIFICATION'
    ? `责令你单位自收到指令书之日起${within}内改正上述行为`
    : `责令你单位自收到决定书之日起${within}内，足额支付${order.people}名农民工截至${day(order.owedOn)}的工资合计${sums['amount']}元（大写：人民币${sums['capitals']}）`;

/** What is known of an order beside its row. */
export type OrderMore = {
  readonly unpaidFen: Fen | undefined;
  /** The number under which its decision was issued. */
  readonly decisionNumber: string | undefined;
};

/** What a document may say of an order: nothing of one that was revoked. */
export const orderFacts = (
  order: OrderEntity,
  { unpaidFen, decisionNumber }: OrderMore,
  { law, today }: Pick<DrawnBy, 'law' | 'today'>,
): DocumentFacts => {
  const { code, kind, stage, obligedCode: creditCode, proposedOn, parts } = order;
  if (stage === 'REVOKED') return { code, creditCode };
  const within = term(parts.term) ?? '';
  const sums = kind === 'PAYMENT' ? money('amount', 'capitals', order.totalFen) : {};
  const dunTerm = term(courtTerm.decide({ of: 'dun', start: today }, law));
  const isObeyed = stage === 'OBEYED';
  return {
    ...sums,
    ...remedies(law, today),
    ...service(order.servedOn && parts.served ? { on: order.servedOn, ...parts.served } : undefined),
    // What is obeyed is not dunned for.
    ...(isObeyed ? {} : money('unpaid', 'unpaidCapitals', unpaidFen)),
    ...known({
      code,
      creditCode,
      findings: parts.findings,
      rules: citedInWords(parts.rules, proposedOn),
      filedOn: day(order.filedOn),
      owedOn: day(order.owedOn),
      people: kind === 'PAYMENT' ? String(order.people) : undefined,
      term: within,
      proposed: proposedIn(order, within, sums),
      heard: heardInWords(parts.hearing),
      correctionOrderedOn: kind === 'RECTIFICATION' ? day(order.decidedOn) : undefined,
      paymentOrderedOn: kind === 'PAYMENT' ? day(order.decidedOn) : undefined,
      decisionName: NAMES[kind],
      decisionNumber,
      finalOn: day(order.finalOn),
      dunnedOn: isObeyed ? undefined : day(parts.dunning?.on),
      dunTerm,
      dunOver: parts.dunning?.isOver === true && !isObeyed ? dunTerm : undefined,
    }),
  };
};
