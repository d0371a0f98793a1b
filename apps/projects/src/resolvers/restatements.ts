import { connection, present } from '@anxin/service-kit';
import { z } from 'zod';
import {
  countRestatements,
  type ProjectRestatement as StoredRestatement,
  type RestatementKey,
  restatementPage,
} from '../store/list-restatements';
import type { Resolvers } from './schema.generated';

const key: z.ZodType<RestatementKey> = z.tuple([z.iso.datetime(), z.string()]);

/** The projects in the caller's scope whose registration was corrected, the one corrected last first. */
export const projectRestatements: Resolvers['Query']['projectRestatements'] = (_, args, { reads }) =>
  connection<StoredRestatement, RestatementKey>(args, {
    key,
    keyOf: ({ lastAt, project }) => [lastAt, project],
    read: (after, limit) => restatementPage(reads.rows, { after, limit }),
    count: () => countRestatements(reads.rows),
  });

export const ProjectRestatement: Resolvers['ProjectRestatement'] = {
  project: ({ project }, _, { loaders }) => present(loaders.project.load(project)),
  reasons: ({ reasons }) => [...reasons],
};
