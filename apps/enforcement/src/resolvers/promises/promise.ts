import {
  begin,
  connection,
  giving,
  type Input,
  nextOf,
  nodesOf,
  type PageArgs,
  present,
  signed,
} from '@anxin/service-kit';
import { fen } from '@anxin/domain-kit';
import { z } from 'zod';
import { promiseCommands } from '../../commands/promise-aggregate';
import {
  countPromises,
  type ListedPromise,
  type PromiseFilter,
  type PromiseKey,
  promisePage,
} from '../../store/promises/read-promises';
import type { Context } from '../context';
import type { MutationResolvers, Resolvers } from '../schema.generated';

/** `RecordPromise` as the mutation that gives it: `promiseRecord`. */
export const promiseMutation = (command: string): string => `promise${command.replace('Promise', '')}`;

const key: z.ZodType<PromiseKey> = z.tuple([z.iso.date(), z.string()]);

/** A list of promises: codes are paged, and what is asked of them is loaded together. */
export const promiseConnection = async (args: PageArgs, filter: PromiseFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedPromise, PromiseKey>(args, {
    key,
    keyOf: ({ givenOn, code }) => [givenOn, code],
    read: (after, limit) => promisePage(reads.rows, filter, { after, limit }),
    count: () => countPromises(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.promise.load(code)));
};

export const PromiseLetter: Resolvers['PromiseLetter'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.promise.load(code),
  next: ({ stage }) => nextOf(promiseCommands, stage, promiseMutation),
  enterprise: ({ creditCode }) => ({ creditCode }),
  project: ({ projectCode }) => ({ code: projectCode }),
  evidence: ({ evidence }) => [...evidence],
  breach: ({ breach }) => (breach ? { ...breach, fen: fen(BigInt(breach.fen)) } : null),
  withdrawnBecause: ({ withdrawn }) => withdrawn?.reason ?? null,
};

const target = ({ app, loaders }: Context) => ({ aggregate: app.promise, loader: loaders.promise });
const gives = giving(target);

const promiseRecord: MutationResolvers['promiseRecord'] = (_, { input }, context, { fieldName: mutation }) => {
  const { enterprise: creditCode, party, projectCode, areaCode, sector, givenOn, evidence } = input;
  const { today } = signed(context);
  const letter = { creditCode, party, projectCode, areaCode, sector: sector ?? undefined, givenOn, evidence };
  return begin(context, target(context), {
    ...{ mutation, input, command: { type: 'RecordPromise', ...letter, today } },
    codeOf: (first) => (first.type === 'PromiseRecorded' ? first.promise.code : ''),
  });
};

export const promiseMutations = {
  promiseRecord,
  promiseWithdraw: gives('WithdrawPromise', ({ reason }: Input & { readonly reason: string }) => ({ reason })),
} satisfies Partial<MutationResolvers>;
