import type { PlainDate } from '@anxin/domain-kit';
import {
  courtTerm,
  type DutyChange,
  inspectionDecision,
  inspectionTerm,
  type ParameterBook,
  remedyTerm,
  serviceTerm,
} from '@anxin/law';
import type { OrderEvent } from './events';
import type { KnownOrder, Order } from './order';
import { extensionOn } from './propose';

type Started = Extract<DutyChange, { type: 'START' }>;

const started = (duty: string, rule: string, on: PlainDate, term: Started['term']): Started => ({
  type: 'START',
  duty,
  rule,
  on,
  term,
});
const met = (on: PlainDate, ...duties: readonly string[]): DutyChange => ({ type: 'MEET', duties, on });
const fallen = (on: PlainDate, ...duties: readonly string[]): DutyChange => ({ type: 'VOID', duties, on });

/** The time that the order itself gives. */
const toObey = ({ kind, term }: Order, servedOn: PlainDate): Started =>
  started('OBEY', kind === 'PAYMENT' ? 'INS-15' : 'INS-09', servedOn, term);

/** ENF-02: the court may be applied to from the end of the remedies on. */
const toApply = ({ kind, court }: Order, finalOn: PlainDate, law: ParameterBook): readonly Started[] =>
  kind === 'PAYMENT' && court === undefined
    ? [started('APPLY', courtTerm.id, finalOn, courtTerm.decide({ of: 'apply', start: finalOn }, law))]
    : [];

type Change<Type extends OrderEvent['type']> = (
  event: Extract<OrderEvent, { readonly type: Type }>,
  found: KnownOrder,
  law: ParameterBook,
) => readonly DutyChange[];

/** What each event does to clocks; what is not named leaves them as they were. */
const CHANGES: { readonly [Type in OrderEvent['type']]?: Change<Type> } = {
  OrderProposed: ({ order: { filedOn: start } }, _, law) => [
    started('INVESTIGATE', inspectionTerm.id, start, inspectionTerm.decide({ of: 'investigate', start }, law)),
  ],
  OrderExtended: ({ on }, _, law) => {
    const by = extensionOn(on, law);
    return by === undefined ? [] : [{ type: 'EXTEND', duty: 'INVESTIGATE', by }];
  },
  OrderTold: ({ on: start }, _, law) => [
    met(start, 'INVESTIGATE'),
    started('DECIDE', inspectionDecision.id, start, inspectionDecision.decide({ of: 'decide', start }, law)),
  ],
  OrderDecided: ({ on: start }, _, law) => [
    met(start, 'INVESTIGATE', 'DECIDE'),
    started('SERVE', serviceTerm.id, start, serviceTerm.decide({ of: 'serve', start }, law)),
  ],
  OrderServed: ({ servedOn: start }, { order }, law) => [
    met(start, 'SERVE'),
    toObey(order, start),
    started('REVIEW', remedyTerm.id, start, remedyTerm.decide({ of: 'review', start }, law)),
    started('SUE', remedyTerm.id, start, remedyTerm.decide({ of: 'sue', start }, law)),
  ],
  OrderObeyed: ({ on }) => [met(on, 'OBEY'), fallen(on, 'DUN', 'APPLY')],
  // The same time from the same service; where it has passed meanwhile, the clock tells so.
  OrderUnobeyed: (_, { order }) => (order.served && !order.lapse ? [toObey(order, order.served.on)] : []),
  OrderLapsed: (_, { order }, law) => (order.finalOn === undefined ? [] : toApply(order, order.finalOn, law)),
  RemedySought: ({ on }) => [fallen(on, 'REVIEW', 'SUE')],
  OrderBecameFinal: ({ finalOn, on }, { stage, order }, law) => [
    fallen(on, 'REVIEW', 'SUE'),
    ...(stage === 'LAPSED' ? toApply(order, finalOn, law) : []),
  ],
  OrderDunned: ({ on: start }, _, law) => [
    started('DUN', courtTerm.id, start, courtTerm.decide({ of: 'dun', start }, law)),
  ],
  CourtAppliedTo: ({ on }) => [met(on, 'APPLY')],
  OrderRevoked: ({ on }) => [{ type: 'VOID', on }],
};

/**
 * What an event does to the clocks of its order. They start from the day of what happened, each by the rule that gives its
 * time; that to obey from service.
 * @param found the order as the event found it
 */
export const orderDuties = (event: OrderEvent, found: KnownOrder, law: ParameterBook): readonly DutyChange[] => {
  // Each type has the change of its own type.
  const change = CHANGES[event.type] as Change<OrderEvent['type']> | undefined;
  return change ? change(event, found, law) : [];
};
