import { parseInstant } from '@anxin/intake';
import { depositRequired, isUndetermined, maskForLists } from '@anxin/law';
import { z } from 'zod';
import { asOf, type AsOfArgs, connection, historyPage, type HistoryRow, type PageArgs } from '@anxin/service-kit';
import type { Project as ProjectOf } from '../domain/project';
import { partyOf } from '../store/party';
import { differences, type MovementKey, movementPage, type StoredMovement } from '../store/read-movements';
import { projectStream } from '../store/streams';
import type { Context } from './context';

const DIFFERENCES_MAX = 100;

export const Project = {
  __resolveReference: ({ code }: { code: string }, { loaders }: Context) => loaders.project.load(code),
  area: ({ areaCode }: ProjectOf) => ({ code: areaCode }),
  owner: ({ ownerCreditCode }: ProjectOf, _: unknown, { loaders }: Context) => loaders.enterprise.load(ownerCreditCode),
  contractor: ({ contractorCreditCode }: ProjectOf, _: unknown, { loaders }: Context) =>
    loaders.enterprise.load(contractorCreditCode),
  // Both are asked with their project: its balances are by its code.
  wageAccount: (project: ProjectOf) => (project.wageAccount.accountNo === undefined ? null : project),
  deposit: (project: ProjectOf) => project,
  indicators: ({ code }: ProjectOf, args: AsOfArgs, context: Context) =>
    context.loaders.indicators.load({ code, ...asOf(args, context) }),
  history: ({ code }: ProjectOf, args: PageArgs, { reads }: Context) =>
    connection<HistoryRow, number>(args, {
      key: z.int(),
      keyOf: ({ position }) => position,
      read: (after = 0, limit) => historyPage(reads.rows, projectStream(code), after, limit),
    }),
};

export const WageAccount = {
  accountNoMasked: ({ wageAccount }: ProjectOf) => maskForLists('bankCard', wageAccount.accountNo ?? ''),
  openedOn: ({ wageAccount }: ProjectOf) => wageAccount.openedOn,
  balanceFen: ({ code }: ProjectOf, args: AsOfArgs, context: Context) =>
    context.loaders.balance.load({ code, ...asOf(args, context) }),
  movements: ({ code }: ProjectOf, args: PageArgs & AsOfArgs, context: Context) =>
    connection<StoredMovement, MovementKey>(args, {
      key: z.tuple([z.string().refine((text) => parseInstant(text) !== undefined), z.string()]),
      keyOf: ({ postedAt, bankSerial }) => [postedAt, bankSerial],
      read: (after, limit) => movementPage(context.reads.rows, code, asOf(args, context), { after, limit }),
    }),
  differences: ({ code }: ProjectOf, args: AsOfArgs, context: Context) =>
    differences(context.reads.rows, code, asOf(args, context), DIFFERENCES_MAX),
};

export const Movement = {
  counterpartyNameMasked: (movement: StoredMovement, _: unknown, { app }: Context) => {
    const { name } = partyOf(movement, app.vault);
    return name && maskForLists('name', name);
  },
  counterpartyAccountMasked: (movement: StoredMovement, _: unknown, { app }: Context) => {
    const { account } = partyOf(movement, app.vault);
    return account && maskForLists('bankCard', account);
  },
};

const required = ({ contractSumFen, contractSignedOn }: ProjectOf, { app }: Context) =>
  depositRequired.decide({ contractSumFen, contractSignedOn }, app.law);

export const Deposit = {
  requiredFen: (project: ProjectOf, _: unknown, context: Context) => {
    const fen = required(project, context);
    return isUndetermined(fen) ? null : fen;
  },
  missing: (project: ProjectOf, _: unknown, context: Context) => {
    const fen = required(project, context);
    return isUndetermined(fen) ? fen.missing : null;
  },
  form: ({ deposit }: ProjectOf) => deposit.form,
  amountFen: ({ deposit }: ProjectOf) => deposit.amountFen,
  lodgedOn: ({ deposit }: ProjectOf) => deposit.lodgedOn,
  expiresOn: ({ deposit }: ProjectOf) => deposit.expiresOn,
  balanceFen: ({ code }: ProjectOf, args: AsOfArgs, context: Context) =>
    context.loaders.depositBalance.load({ code, ...asOf(args, context) }),
};
