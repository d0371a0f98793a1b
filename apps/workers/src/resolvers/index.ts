import { importResolvers, indicatorResolvers } from '@anxin/service-kit';
import { Mutation } from './mutation';
import { Area, Enterprise, Project } from './project';
import { Query } from './query';
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
  ...indicatorResolvers,
  ...importResolvers,
};
