import { importResolvers, indicatorResolvers } from '@anxin/service-kit';
import { Case } from './case';
import { WageSheetCheck } from './wages/check-wage-sheet';
import { GateDelivery, GateDevice, GateUser } from './gates';
import { LookProposal } from './people/looks';
import { Mutation } from './mutation';
import { PersonOwed } from './wages/people-owed';
import { Area, Enterprise, Project } from './project';
import { Query } from './query';
import { Restatement } from './restatements';
import type { Resolvers } from './schema.generated';
import { WageMonth } from './wages/wage-months';
import { WageConnection } from './wages/wages';
import { Stay, WageLine, Worker } from './people/worker';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Project,
  Enterprise,
  Area,
  Case,
  PersonOwed,
  Restatement,
  LookProposal,
  GateDevice,
  GateDelivery,
  GateUser,
  Worker,
  Stay,
  WageLine,
  WageMonth,
  WageConnection,
  WageSheetCheck,
  ...indicatorResolvers,
  ...importResolvers,
};
