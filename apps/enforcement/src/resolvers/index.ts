import { giveCommand, present } from '@anxin/service-kit';
import { orderAggregate } from '../commands/order-aggregate';
import type { Resolvers } from './schema.generated';

export const resolvers: Resolvers = {
  Query: {
    order: (_, { code }, { loaders }) => loaders.order.load(code),
  },
  Mutation: {
    orderOpen: async (_, { input }, context, { fieldName: mutation }) => {
      const { code, sector, areaCode, openedOn } = input;
      const theOrder = { code, sector, areaCode, openedOn };
      const command = { type: 'OpenOrder', theOrder, today: context.app.clock.today() } as const;
      const id = await giveCommand(context, orderAggregate, { mutation, id: code, input, command });
      return present(context.loaders.order.load(id));
    },
  },
  Order: {
    __resolveReference: ({ code }, { loaders }) => loaders.order.load(code),
    area: ({ areaCode }) => ({ code: areaCode }),
  },
};
