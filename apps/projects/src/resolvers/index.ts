import { importResolvers, indicatorResolvers } from '@anxin/service-kit';
import { Area } from './area';
import { Enterprise } from './enterprise';
import { Mutation } from './mutation';
import { Deposit, Movement, Project, WageAccount } from './project';
import { Query } from './query';

export const resolvers = {
  Query,
  Mutation,
  Project,
  WageAccount,
  Movement,
  Deposit,
  Enterprise,
  Area,
  ...indicatorResolvers,
  ...importResolvers,
};
