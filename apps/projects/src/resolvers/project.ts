import { parseInstant, type ProjectRow } from '@anxin/intake';
import { depositRequired, isUndetermined, maskForLists } from '@anxin/law';
import { z } from 'zod';
import {
  type AsOf,
  type AsOfArgs,
  asOfDay,
  connection,
  historyPage,
  type HistoryRow,
  type PageArgs,
} from '@anxin/service-kit';
import { partyOf } from '../store/party';
import { differences, type MovementKey, movementPage, type StoredMovement } from '../store/read-movements';
import { projectStream } from '../store/streams';
import type { Context } from './context';

export const asOf = (args: AsOfArgs, { app }: Context): AsOf => asOfDay(args, app.clock.today());

const DIFFERENCES = 100;

export const Project = {
  __resolveReference: ({ code }: { code: string }, { loaders }: Context) => loaders.project.load(code),
  code: ({ projectCode }: ProjectRow) => projectCode,
  name: ({ projectName }: ProjectRow) => projectName,
  area: ({ areaCode }: ProjectRow) => ({ code: areaCode }),
  owner: ({ ownerCreditCode }: ProjectRow, _: unknown, { loaders }: Context) =>
    loaders.enterprise.load(ownerCreditCode),
  contractor: ({ contractorCreditCode }: ProjectRow, _: unknown, { loaders }: Context) =>
    loaders.enterprise.load(contractorCreditCode),
  governmentFunded: ({ governmentFunded }: ProjectRow) =>
    governmentFunded === undefined ? null : governmentFunded === '1',
  contractSumFen: ({ contractSum }: ProjectRow) => contractSum,
  labourCostMonthlyFen: ({ labourCostMonthly }: ProjectRow) => labourCostMonthly,
  wageAccount: (row: ProjectRow) => (row.escrowAccountNo === undefined ? null : row),
  deposit: (row: ProjectRow) => row,
  indicators: ({ projectCode }: ProjectRow, args: AsOfArgs, context: Context) =>
    context.loaders.indicators.load({ code: projectCode, ...asOf(args, context) }),
  history: ({ projectCode }: ProjectRow, args: PageArgs, { reads }: Context) =>
    connection<HistoryRow, number>(args, {
      key: z.int(),
      keyOf: ({ position }) => position,
      read: (after = 0, limit) => historyPage(reads.rows, projectStream(projectCode), after, limit),
    }),
};

export const WageAccount = {
  accountNoMasked: ({ escrowAccountNo }: ProjectRow) => maskForLists('bankCard', escrowAccountNo ?? ''),
  openedOn: ({ escrowOpenedOn }: ProjectRow) => escrowOpenedOn ?? null,
  balanceFen: ({ projectCode }: ProjectRow, args: AsOfArgs, context: Context) =>
    context.loaders.balance.load({ code: projectCode, ...asOf(args, context) }),
  movements: ({ projectCode }: ProjectRow, args: PageArgs & AsOfArgs, context: Context) =>
    connection<StoredMovement, MovementKey>(args, {
      key: z.tuple([z.string().refine((text) => parseInstant(text) !== undefined), z.string()]),
      keyOf: ({ postedAt, bankSerial }) => [postedAt, bankSerial],
      read: (after, limit) => movementPage(context.reads.rows, projectCode, asOf(args, context), { after, limit }),
    }),
  differences: ({ projectCode }: ProjectRow, args: AsOfArgs, context: Context) =>
    differences(context.reads.rows, projectCode, asOf(args, context), DIFFERENCES),
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

const required = ({ contractSum, contractSignedOn }: ProjectRow, { app }: Context) =>
  depositRequired.decide({ contractSumFen: contractSum, contractSignedOn }, app.law);

export const Deposit = {
  requiredFen: (row: ProjectRow, _: unknown, context: Context) => {
    const fen = required(row, context);
    return isUndetermined(fen) ? null : fen;
  },
  missing: (row: ProjectRow, _: unknown, context: Context) => {
    const fen = required(row, context);
    return isUndetermined(fen) ? fen.missing : null;
  },
  form: ({ depositForm }: ProjectRow) => depositForm ?? null,
  amountFen: ({ depositAmount }: ProjectRow) => depositAmount ?? null,
  lodgedOn: ({ depositOn }: ProjectRow) => depositOn ?? null,
  expiresOn: ({ depositExpiresOn }: ProjectRow) => depositExpiresOn ?? null,
  balanceFen: ({ projectCode }: ProjectRow, args: AsOfArgs, context: Context) =>
    context.loaders.depositBalance.load({ code: projectCode, ...asOf(args, context) }),
};
