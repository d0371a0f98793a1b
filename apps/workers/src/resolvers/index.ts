import { importResolvers, indicatorResolvers, looksResolvers } from '@anxin/service-kit';
import { Case } from './case';
import { WageSheetCheck } from './wages/check-wage-sheet';
import { GateDelivery, GateDevice, GateUser } from './gates';
import { Mutation } from './mutation';
import { PersonOwed } from './wages/people-owed';
import { Area, Enterprise, Project } from './project';
import { Query } from './query';
import { Restatement } from './restatements';
import type { Resolvers } from './schema.generated';
import { WageMonth } from './wages/wage-months';
import { WageConnection } from './wages/wages';
import { SharedMonth, Stay, WageLine, Worker } from './people/worker';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Project,
  Enterprise,
  Area,
  Case,
  PersonOwed,
  Restatement,
  GateDevice,
  GateDelivery,
  GateUser,
  Worker,
  Stay,
  WageLine,
  WageMonth,
  SharedMonth,
  WageConnection,
  WageSheetCheck,
  ...looksResolvers,
  ...indicatorResolvers,
  ...importResolvers,
};
