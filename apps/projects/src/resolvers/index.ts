import { Area, Enterprise } from './area';
import { Fault, Import } from './import';
import { Mutation } from './mutation';
import { Deposit, Indicator, Movement, Project, WageAccount } from './project';
import { Query } from './query';

export const resolvers = {
  Query,
  Mutation,
  Project,
  WageAccount,
  Movement,
  Deposit,
  Indicator,
  Enterprise,
  Area,
  Import,
  Fault,
};
