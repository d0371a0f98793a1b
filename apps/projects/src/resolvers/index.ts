import { importResolvers, indicatorResolvers } from '@anxin/service-kit';
import { Account } from './account';
import { Area } from './area';
import { Case } from './case';
import { Enterprise, EnterpriseChange } from './enterprise';
import { Mutation } from './mutation';
import { Deposit, DepositProposal, Movement, Project, WageAccount } from './project';
import { Query } from './query';
import { ProjectRestatement } from './restatements';
import type { Resolvers } from './schema.generated';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Project,
  WageAccount,
  Movement,
  Deposit,
  DepositProposal,
  Enterprise,
  EnterpriseChange,
  Area,
  Case,
  Account,
  ProjectRestatement,
  ...indicatorResolvers,
  ...importResolvers,
};
