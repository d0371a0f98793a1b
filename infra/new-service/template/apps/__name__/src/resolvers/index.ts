import { giveCommand, present } from '@anxin/service-kit';
import { __entity__Aggregate } from '../commands/__kebab__-aggregate';
import type { Resolvers } from './schema.generated';

export const resolvers: Resolvers = {
  Query: {
    __entity__: (_, { code }, { loaders }) => loaders.__entity__.load(code),
  },
  Mutation: {
    __entity__Open: async (_, { input }, context, { fieldName: mutation }) => {
      const { code, sector, areaCode, openedOn } = input;
      const __variable__ = { code, sector, areaCode, openedOn };
      const command = { type: 'Open__Entity__', __variable__, today: context.app.clock.today() } as const;
      const id = await giveCommand(context, __entity__Aggregate, { mutation, id: code, input, command });
      return present(context.loaders.__entity__.load(id));
    },
  },
  __Entity__: {
    __resolveReference: ({ code }, { loaders }) => loaders.__entity__.load(code),
    area: ({ areaCode }) => ({ code: areaCode }),
  },
};
