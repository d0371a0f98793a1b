import { giveCommand } from '@anxin/service-kit';
import { codeDigest, freshCode } from '../../commands/worker-code-aggregate';
import type { WorkerCodeCommand } from '../../domain/worker-code';
import { codesOf } from '../../store/people/worker-codes';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';

type Mutations = NonNullable<Resolvers['Mutation']>;
type OfWorker = { readonly workerId: string; readonly idempotencyKey: string };

const give = (mutation: string, input: OfWorker, command: WorkerCodeCommand, context: Context) =>
  giveCommand(context, context.app.workerCode, { mutation, id: input.workerId, input, command });

/** Codes by which workers see their own figures. */
export const workerCodeMutations: Pick<Mutations, 'workerCodeIssue' | 'workerCodeWithdraw'> = {
  workerCodeIssue: async (_, { input }, context) => {
    const code = freshCode();
    const digest = codeDigest(code);
    const { workerId } = input;
    await give('workerCodeIssue', input, { type: 'IssueCode', digest, today: context.app.clock.today() }, context);
    const stands = (await codesOf(context.app.rows, [workerId])).get(workerId);
    const worker = await context.loaders.person.load(workerId);
    if (!stands || !('code' in stands)) return { worker, code: null, validThrough: null };
    // A request that is repeated changed nothing: its code was shown, and is shown to nobody again.
    return { worker, code: stands.code.digest === digest ? code : null, validThrough: stands.code.validThrough };
  },
  workerCodeWithdraw: async (_, { input }, context) => {
    await give('workerCodeWithdraw', input, { type: 'WithdrawCode' }, context);
    return context.loaders.person.load(input.workerId);
  },
};
