import { giveCommand, present, standingsOf } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { AccountCommand } from '../domain/account';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

type Input = { readonly accountId: string; readonly reason: string; readonly idempotencyKey: string };

/** A mutation that tells of an account and answers how it stands then. */
const tells =
  (type: AccountCommand['type']) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const { accountId: id, reason } = input;
    const command = { type, account: id, at: new Date().toISOString(), reason };
    await giveCommand(context, context.app.account, { mutation: fieldName, id, input, command });
    return present(standingsOf(context.app.rows, [id]).then((found) => found.get(id) ?? null));
  };

export const accountMutations = {
  accountChange: tells('ChangeAccount'),
  accountWithdraw: tells('WithdrawAccount'),
  accountRestore: tells('RestoreAccount'),
};

export const Account: Resolvers['Account'] = { id: ({ account }) => account };
