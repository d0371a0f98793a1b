import { connection, giveCommand, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { fen } from '@anxin/domain-kit';
import { z } from 'zod';
import { promiseCommands } from '../commands/promise-aggregate';
import { type PromiseCommand, type PromiseEvent, promiseTable } from '../domain/promise';
import {
  countPromises,
  type ListedPromise,
  type PromiseFilter,
  type PromiseKey,
  promisePage,
} from '../store/read-promises';
import type { Context } from './context';
import type { MutationResolvers, Resolvers } from './schema.generated';

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
  next: ({ stage }) =>
    (Object.keys(promiseTable.allowed) as PromiseCommand['type'][])
      .filter((command) => promiseCommands.givenBy[command].length > 0 && promiseTable.allowed[command].includes(stage))
      .map(promiseMutation),
  enterprise: ({ creditCode }) => ({ creditCode }),
  project: ({ projectCode }) => ({ code: projectCode }),
  evidence: ({ evidence }) => [...evidence],
  breach: ({ breach }) => (breach ? { ...breach, fen: fen(BigInt(breach.fen)) } : null),
  withdrawnBecause: ({ withdrawn }) => withdrawn?.reason ?? null,
};

/** A promise gets its code when it is recorded; until then it is called after the request. */
const promiseRecord: MutationResolvers['promiseRecord'] = async (_, { input }, context, { fieldName }) => {
  const { enterprise: creditCode, party, projectCode, areaCode, sector, givenOn, evidence, idempotencyKey } = input;
  const command: PromiseCommand = {
    ...{ type: 'RecordPromise', creditCode, party, projectCode, areaCode, sector: sector ?? undefined, givenOn },
    ...{ evidence, today: context.app.clock.today() },
  };
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${idempotencyKey}`,
    input,
    command,
    idAfter: (events: readonly PromiseEvent[]) =>
      events.flatMap((event) => (event.type === 'PromiseRecorded' ? [event.promise.code] : [])).join(''),
  };
  return present(context.loaders.promise.load(await giveCommand(context, context.app.promise, given)));
};

const promiseWithdraw: MutationResolvers['promiseWithdraw'] = async (_, { input }, context, { fieldName }) => {
  const command = { type: 'WithdrawPromise', reason: input.reason, today: context.app.clock.today() } as const;
  const given = { mutation: fieldName, id: input.code, input, command };
  return present(context.loaders.promise.load(await giveCommand(context, context.app.promise, given)));
};

export const promiseMutations = { promiseRecord, promiseWithdraw };
