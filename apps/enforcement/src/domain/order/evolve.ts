import type { OrderEvent } from './events';
import type { OrderLapsed } from './obey';
import type { KnownOrder, Order, OrderStage, OrderState } from './order';
import { type OrderProposed, proposed } from './propose';

type Later = Exclude<OrderEvent, OrderProposed>;

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in Later['type']]?: OrderStage } = {
  OrderTold: 'TOLD',
  OrderHeard: 'HEARD',
  OrderDecided: 'DECIDED',
  OrderServed: 'SERVED',
  OrderObeyed: 'OBEYED',
  OrderUnobeyed: 'SERVED',
  OrderLapsed: 'LAPSED',
  OrderRevoked: 'REVOKED',
};

/** The first lapse is the one that counts; what was taken back after it makes it no less. */
const lapsed = ({ lapse }: Order, { on, dueOn, unpaidFen }: OrderLapsed): Order['lapse'] =>
  lapse ? { ...lapse, unpaidFen: unpaidFen > lapse.unpaidFen ? unpaidFen : lapse.unpaidFen } : { on, dueOn, unpaidFen };

/** What an event changes of its order. */
const CHANGES: {
  readonly [Type in Later['type']]?: (known: Order, event: Extract<Later, { readonly type: Type }>) => Partial<Order>;
} = {
  OrderRevised: ({ drafters }, { findings, term, sums, by }) => ({
    findings,
    term,
    sums,
    drafters: [...new Set([...drafters, by])],
  }),
  OrderExtended: () => ({ isExtended: true }),
  OrderTold: (_, { on: toldOn }) => ({ toldOn }),
  OrderHeard: (_, { heardOn: on, stated, record }) => ({ hearing: { on, stated, record } }),
  OrderDecided: (_, { on, by }) => ({ decided: { on, by } }),
  OrderServed: (_, { servedOn: on, way, proofs, dueOn }) => ({ served: { on, way, proofs, dueOn } }),
  CorrectionProved: (_, { what, proofs, by }) => ({ correction: { what, proofs, by } }),
  CorrectionConfirmed: ({ correction }, { by: confirmedBy }) => ({
    correction: correction && { ...correction, confirmedBy },
  }),
  // A dunning whose time still ran has come to nothing: where the payment is taken back, it is dunned anew.
  OrderObeyed: ({ dunning }, { on: obeyedOn }) => ({ obeyedOn, dunning: dunning?.isOver ? dunning : undefined }),
  OrderUnobeyed: () => ({ obeyedOn: undefined }),
  OrderLapsed: (known, event) => ({ lapse: lapsed(known, event) }),
  RemedySought: (_, { kind, filingNo }) => ({ remedy: { kind, filingNo, isOpen: true } }),
  RemedyEnded: ({ remedy }) => ({ remedy: remedy && { ...remedy, isOpen: false } }),
  OrderBecameFinal: (_, { finalOn }) => ({ finalOn }),
  OrderDunned: (_, { on }) => ({ dunning: { on, isOver: false } }),
  CourtAppliedTo: (_, { filingNo }) => ({ court: { filingNo } }),
  OrderRevoked: (_, { on, reason }) => ({ revoked: { on, reason } }),
  OrderDutyMissed: ({ dunning }, { duty }) => ({
    ...(duty === 'INVESTIGATE' ? { isOverdue: true } : {}),
    ...(duty === 'DUN' && dunning ? { dunning: { ...dunning, isOver: true } } : {}),
    ...(duty === 'APPLY' ? { court: 'TOO_LATE' as const } : {}),
  }),
};

const changed = (known: Order, event: Later): Order => {
  // Each type has the change of its own type.
  const change = CHANGES[event.type] as ((known: Order, event: Later) => Partial<Order>) | undefined;
  return change ? { ...known, ...change(known, event) } : known;
};

/** A known order after an event. */
const evolveKnown = ({ stage, order, paid }: KnownOrder, event: Later): KnownOrder => ({
  stage: STAGE_AFTER[event.type] ?? stage,
  order: changed(order, event),
  paid,
});

export const evolve = (state: OrderState, event: OrderEvent): OrderState => {
  if (event.type === 'OrderProposed') return { stage: 'PROPOSED', order: proposed(event), paid: {} };
  return state.stage === 'UNKNOWN' ? state : evolveKnown(state, event);
};
