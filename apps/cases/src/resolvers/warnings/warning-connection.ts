import { parsePlainDate } from '@anxin/domain-kit';
import { areasWithin, connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import {
  countOfSubject,
  countWarnings,
  type ListedWarning,
  type RoundKey,
  subjectPage,
  type SubjectWarning,
  type WarningKey,
  warningPage,
  type WarningSort,
} from '../../store/warnings/read-warnings';
import type { Context } from '../context';
import type { WarningFilter } from '../schema.generated';

const day = z.string().refine((text) => parsePlainDate(text) !== undefined);
const key: z.ZodType<WarningKey> = z.tuple([z.int32(), day, z.string()]);
const roundKey: z.ZodType<RoundKey> = z.tuple([day, z.string()]);

/** Warnings of many subjects: ids are paged, and what is asked of them is loaded together. */
export const warningConnection = async (
  args: PageArgs,
  input: WarningFilter,
  sort: WarningSort,
  { app, reads, loaders }: Context,
) => {
  const areaCodes = input.area ? await areasWithin(app, [input.area], app.clock.today()) : undefined;
  const filter = { ...input, areaCodes };
  const page = await connection<ListedWarning, WarningKey>(args, {
    key,
    keyOf: ({ rank, since, place }) => [rank, since, place],
    read: (after, limit) => warningPage(reads.rows, filter, { sort, after, limit }),
    count: () => countWarnings(reads.rows, filter),
  });
  return nodesOf(page, ({ id }) => present(loaders.warning.load(id)));
};

/** All warnings that there ever were of one subject, the newest first. */
export const warningsOfSubject = async (args: PageArgs, subject: string, { reads, loaders }: Context) => {
  const page = await connection<SubjectWarning, RoundKey>(args, {
    key: roundKey,
    keyOf: ({ raisedOn, id }) => [raisedOn, id],
    read: (after, limit) => subjectPage(reads.rows, subject, { after, limit }),
    count: () => countOfSubject(reads.rows, subject),
  });
  return nodesOf(page, ({ id }) => present(loaders.warning.load(id)));
};
