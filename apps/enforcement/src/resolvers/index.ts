import { textResolvers, whyResolvers } from '@anxin/service-kit';
import { LiabilityDecision, Order, OrderOpening, OrderSum } from './order';
import { orderConnection, orderFilterOf } from './order-connection';
import { orderMutations } from './order-mutation';
import type { Resolvers } from './schema.generated';

export const resolvers: Resolvers = {
  Query: {
    order: (_, { code }, { loaders }) => loaders.order.load(code),
    orders: async (_, { filter, ...args }, context) =>
      orderConnection(args, await orderFilterOf(filter, context), context),
  },
  Mutation: { ...orderMutations },
  Order,
  OrderSum,

  OrderOpening,
  LiabilityDecision,
  Project: {
    __resolveReference: ({ code }) => ({ code }),
    orders: ({ code }, args, context) => orderConnection(args, { project: code }, context),
  },
  Enterprise: {
    __resolveReference: ({ creditCode }) => ({ creditCode }),
    orders: ({ creditCode }, args, context) => orderConnection(args, { enterprise: creditCode }, context),
  },
  Case: {
    __resolveReference: ({ code }) => ({ code }),
    orders: ({ code }, args, context) => orderConnection(args, { caseCode: code }, context),
  },
  ...textResolvers,
  RuleApplied: whyResolvers.RuleApplied,
};
