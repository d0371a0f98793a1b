import { importResolvers, indicatorResolvers } from '@anxin/service-kit';
import { WageSheetCheck } from './check-wage-sheet';
import { Mutation } from './mutation';
import { Area, Enterprise, Project } from './project';
import { Query } from './query';
import { WageWhy } from './why';
import { Stay, WageLine, Worker } from './worker';

export const resolvers = {
  Query,
  Mutation,
  Project,
  Enterprise,
  Area,
  Worker,
  Stay,
  WageLine,
  WageWhy,
  WageSheetCheck,
  ...indicatorResolvers,
  ...importResolvers,
};
