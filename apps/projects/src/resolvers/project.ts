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
  present,
} from '@anxin/service-kit';
import { partyOf } from '../store/party';
import { differences, type MovementKey, movementPage, type StoredMovement } from '../store/read-movements';
import { projectStream } from '../store/streams';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

export const asOf = (args: AsOfArgs, { app }: Context): AsOf => asOfDay(args, app.clock.today());

const DIFFERENCES = 100;

export const Project: Resolvers['Project'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.project.load(code),
  code: ({ projectCode }) => projectCode,
  name: ({ projectName }) => projectName,
  area: ({ areaCode }) => ({ code: areaCode }),
  owner: ({ ownerCreditCode }, _, { loaders }) => present(loaders.enterprise.load(ownerCreditCode)),
  contractor: ({ contractorCreditCode }, _, { loaders }) => present(loaders.enterprise.load(contractorCreditCode)),
  governmentFunded: ({ governmentFunded }) => (governmentFunded === undefined ? null : governmentFunded === '1'),
  contractSumFen: ({ contractSum }) => contractSum,
  labourCostMonthlyFen: ({ labourCostMonthly }) => labourCostMonthly,
  wageAccount: (row) => (row.escrowAccountNo === undefined ? null : row),
  deposit: (row) => row,
  indicators: ({ projectCode }, args, context) =>
    context.loaders.indicators.load({ code: projectCode, ...asOf(args, context) }),
  history: ({ projectCode }, args, { reads }) =>
    connection<HistoryRow, number>(args, {
      key: z.int(),
      keyOf: ({ position }) => position,
      read: (after = 0, limit) => historyPage(reads.rows, projectStream(projectCode), after, limit),
    }),
};

export const WageAccount: Resolvers['WageAccount'] = {
  accountNoMasked: ({ escrowAccountNo }) => maskForLists('bankCard', escrowAccountNo ?? ''),
  openedOn: ({ escrowOpenedOn }) => escrowOpenedOn ?? null,
  balanceFen: ({ projectCode }, args, context) =>
    context.loaders.balance.load({ code: projectCode, ...asOf(args, context) }),
  movements: ({ projectCode }, args, context) =>
    connection<StoredMovement, MovementKey>(args, {
      key: z.tuple([z.string().refine((text) => parseInstant(text) !== undefined), z.string()]),
      keyOf: ({ postedAt, bankSerial }) => [postedAt, bankSerial],
      read: (after, limit) => movementPage(context.reads.rows, projectCode, asOf(args, context), { after, limit }),
    }),
  differences: ({ projectCode }, args, context) =>
    differences(context.reads.rows, projectCode, asOf(args, context), DIFFERENCES),
};

export const Movement: Resolvers['Movement'] = {
  counterpartyNameMasked: (movement, _, { app }) => {
    const { name } = partyOf(movement, app.vault);
    return name && maskForLists('name', name);
  },
  counterpartyAccountMasked: (movement, _, { app }) => {
    const { account } = partyOf(movement, app.vault);
    return account && maskForLists('bankCard', account);
  },
};

const required = ({ contractSum, contractSignedOn }: ProjectRow, { app }: Context) =>
  depositRequired.decide({ contractSumFen: contractSum, contractSignedOn }, app.law);

export const Deposit: Resolvers['Deposit'] = {
  requiredFen: (row, _, context) => {
    const fen = required(row, context);
    return isUndetermined(fen) ? null : fen;
  },
  missing: (row, _, context) => {
    const fen = required(row, context);
    return isUndetermined(fen) ? fen.missing : null;
  },
  form: ({ depositForm }) => depositForm ?? null,
  amountFen: ({ depositAmount }) => depositAmount ?? null,
  lodgedOn: ({ depositOn }) => depositOn ?? null,
  expiresOn: ({ depositExpiresOn }) => depositExpiresOn ?? null,
  balanceFen: ({ projectCode }, args, context) =>
    context.loaders.depositBalance.load({ code: projectCode, ...asOf(args, context) }),
};
