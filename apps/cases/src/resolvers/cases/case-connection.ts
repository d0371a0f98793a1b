import { connection, nodesOf, type PageArgs, pageOf, present } from '@anxin/service-kit';
import { z } from 'zod';
import {
  type CaseFilter,
  type CaseKey,
  casePage,
  casesInAid,
  countCases,
  type ListedCase,
} from '../../store/cases/read-cases';
import type { Context } from '../context';

const key: z.ZodType<CaseKey> = z.tuple([z.iso.date(), z.string()]);

/** A list of cases: codes are paged, and what is asked of them is loaded together. */
export const caseConnection = async (args: PageArgs, filter: CaseFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedCase, CaseKey>(args, {
    key,
    keyOf: ({ openedOn, code }) => [openedOn, code],
    read: (after, limit) => casePage(reads.rows, filter, { after, limit }),
    count: () => countCases(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.case.load(code)));
};

/** Cases that wait for legal aid, in the order in which they are received, accepted and assigned (AID-05). */
export const aidQueue = async (args: PageArgs, { reads, loaders }: Context) =>
  nodesOf(await pageOf(args, await casesInAid(reads.rows)), (code) => present(loaders.case.load(code)));
