import { NOTHING } from '@anxin/domain-kit';
import {
  appliedOn,
  findRule,
  fineRule,
  liabilityFacts,
  openedBy,
  resolveLiability,
  type RuleApplied,
} from '@anxin/law';
import type { Role } from '@anxin/identity';
import { historyConnection, nextOf, workdaysLeft } from '@anxin/service-kit';
import { listingCommands } from '../../commands/listing-aggregate';
import { orderCommands } from '../../commands/order-aggregate';
import { penaltyCommands } from '../../commands/penalty-aggregate';
import { referralCommands } from '../../commands/referral-aggregate';
import type { OrderEntity } from '../../store/orders/order-entity';
import { orderStream } from '../../store/orders/order-store';
import { actsAt } from '../acts';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import { sumConnection } from './order-connection';
import { penaltyConnection } from '../sanctions/penalty';
import type { LiabilityRow } from '../rows';
import type { Resolvers } from '../schema.generated';

/** `ServeOrder` as the mutation that gives it: `orderServe`; `DunOrder` as `orderDun`. */
export const orderMutation = (command: string): string => `order${command.replace('Order', '')}`;

const unpaidOf = async ({ code }: OrderEntity, { loaders }: Context) => (await loaders.unpaid.load(code)) ?? NOTHING;

/** The rules that it cites, as they held when it was proposed. */
const citedBy = ({ parts: { rules }, proposedOn }: OrderEntity): RuleApplied[] =>
  rules.flatMap((id) => {
    const rule = findRule(id);
    return rule ? [appliedOn(rule, proposedOn)] : [];
  });

const liabilityOf = ({ parts: { liability }, proposedOn: on }: OrderEntity, { app }: Context): LiabilityRow[] =>
  liability === undefined
    ? []
    : resolveLiability(liabilityFacts.parse(liability), app.terms).map((one) => ({ ...one, on }));

const opensOf = async (order: OrderEntity, context: Context) => {
  const { app } = context;
  const { kind, stage, party: obliged, lapsedOn, lapsedFen, finalOn, parts } = order;
  const facts = {
    kind,
    obliged,
    cited: parts.rules,
    lapsedOn: lapsedOn ?? undefined,
    lapsedFen: lapsedFen ?? NOTHING,
    unpaidFen: await unpaidOf(order, context),
    isObeyed: stage === 'OBEYED',
    isFinal: finalOn !== null,
    isRevoked: stage === 'REVOKED',
  };
  return [...openedBy(facts, app.clock.today(), app.terms)];
};

export const OrderDeadline: Resolvers['OrderDeadline'] = {
  workdaysLeft: (deadline, _, { app }) => workdaysLeft(deadline, app.clock.today(), app.terms),
};

export const Order: Resolvers['Order'] = {
  ...documentsAbout('order'),
  __resolveReference: ({ code }, { loaders }) => loaders.order.load(code),
  next: ({ stage }) => nextOf(orderCommands, stage, orderMutation),
  acts: actsAt((app) => app.order, orderMutation),
  enterprise: ({ obligedCode: creditCode }) => ({ creditCode }),
  case: ({ caseCode }) => (caseCode === null ? null : { code: caseCode }),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  findings: ({ parts }) => parts.findings,
  rules: citedBy,
  term: ({ parts }) => parts.term,
  unpaidFen: (order, _, context) => unpaidOf(order, context),
  sums: ({ code }, args, context) => sumConnection(args, code, context),
  liability: (order, _, context) => liabilityOf(order, context),
  drafters: ({ parts }) => [...parts.drafters],
  hearing: ({ parts }) => parts.hearing ?? null,
  decidedBy: ({ parts }) => parts.decidedBy ?? null,
  service: ({ servedOn: on, parts: { served } }) =>
    on === null || !served ? null : { ...served, on, proofs: [...served.proofs] },
  correction: ({ parts }) => parts.correction ?? null,
  lapse: ({ lapsedOn: on, lapsedDay: dueOn, lapsedFen: unpaidFen }) =>
    on === null || dueOn === null || unpaidFen === null ? null : { on, dueOn, unpaidFen },
  remedy: ({ parts }) => parts.remedy ?? null,
  dunnedOn: ({ parts }) => parts.dunning?.on ?? null,
  courtFilingNo: ({ parts: { court } }) => (court === undefined || court === 'TOO_LATE' ? null : court.filingNo),
  revokedBecause: ({ parts }) => parts.revoked?.reason ?? null,
  opens: (order, _, context) => opensOf(order, context),
  penalties: ({ code }, args, context) => penaltyConnection(args, { order: code }, context),
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(orderStream(code))) ?? [])],
  history: ({ code }, args, { reads }) => historyConnection(args, orderStream(code), reads.rows),
};

export const OrderSum: Resolvers['OrderSum'] = { worker: ({ person }) => ({ id: person }) };

/** What begins what an order opens, and who gives it: a fine, unless its rule stands here. */
const BEGUN_BY: Readonly<Record<string, readonly [act: string, by: readonly Role[]]>> = {
  'CRM-01': ['referralOpen', referralCommands.givenBy.OpenReferral],
  'BLK-02': ['listingPropose', listingCommands.givenBy.ProposeListing],
};

const begunBy = (rule: string) =>
  BEGUN_BY[rule] ??
  (fineRule(rule) ? (['penaltyPropose', penaltyCommands.givenBy.ProposePenalty] as const) : undefined);

export const OrderOpening: Resolvers['OrderOpening'] = {
  act: ({ rule, whyNot }, _, { actor: { role } }) => {
    const [act, by] = begunBy(rule.id) ?? [];
    return whyNot === null && by?.includes(role) ? (act ?? null) : null;
  },
  rule: ({ rule }, _, { app }) => appliedOn(rule, app.clock.today()),
  isOpen: ({ whyNot }) => whyNot === null,
  minFen: ({ range }) => range?.minFen ?? null,
  maxFen: ({ range }) => range?.maxFen ?? null,
};

export const LiabilityDecision: Resolvers['LiabilityDecision'] = {
  rule: ({ ruleId, on }) => {
    const rule = findRule(ruleId);
    if (!rule) throw new Error(`no rule ${ruleId}`);
    return appliedOn(rule, on);
  },
  factsUsed: ({ factsUsed }) => [...factsUsed],
};
