import { addDays, DomainError } from '@anxin/domain-kit';
import { parseInstant } from '@anxin/intake';
import { depositRequired, isUndetermined, maskForLists, siteTasks, topUpDue } from '@anxin/law';
import { z } from 'zod';
import { asOf, connection, historyConnection, present } from '@anxin/service-kit';
import { isWithdrawn, numbersOf, type Project as KnownProject, projectOn } from '../domain/project';
import { siteOf } from '../domain/indicators';
import { unmadeUse } from '../domain/project/used-deposit';
import { evidenceOf, isGreen, systemsOf } from '../domain/systems';
import { partyOf } from '../store/enterprises/party';
import {
  countMovements,
  differences,
  type MovementKey,
  movementPage,
  type StoredMovement,
} from '../store/money/read-movements';
import { projectStream } from '../store/streams';
import type { Context } from './context';
import { explained } from './proof';
import type { Resolvers } from './schema.generated';

const DIFFERENCES_MAX = 100;
const DAYS_MAX = 400;

const daysInvalid = (): DomainError =>
  new DomainError('BALANCE_DAYS_INVALID', `天数应为 1 至 ${DAYS_MAX} The number of days is 1 to ${DAYS_MAX}.`);

/** The last day to make a deposit whole that was used; null where nothing was. */
const topUpDueOf = async (code: string, args: Parameters<typeof asOf>[0], context: Context) => {
  const used = unmadeUse(await context.loaders.depositMovements.load({ code, ...asOf(args, context) }));
  const due = used && topUpDue(used, context.app.law);
  return due === undefined || isUndetermined(due) ? null : due;
};

/** An enterprise that a change names, if it names one. */
const enterpriseOf = (creditCode: string | undefined, { enterprise }: Context['loaders']) =>
  creditCode === undefined ? null : present(enterprise.load(creditCode));

export const Project: Resolvers['Project'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.project.load(code),
  area: ({ areaCode }) => ({ code: areaCode }),
  owner: ({ ownerCreditCode }, _, { loaders }) => present(loaders.enterprise.load(ownerCreditCode)),
  contractor: ({ contractorCreditCode }, _, { loaders }) => present(loaders.enterprise.load(contractorCreditCode)),
  // Both are asked with their project: its balances are by its code.
  wageAccount: (project) => (numbersOf(project).length === 0 ? null : project),
  deposit: (project) => project,
  employers: async ({ code }, _, { loaders }) => {
    const codes = await loaders.employers.load(code);
    const known = await Promise.all((codes ?? []).map((creditCode) => loaders.enterprise.load(creditCode)));
    return known.filter((enterprise) => enterprise !== null);
  },
  changes: ({ changes }, _, { loaders }) =>
    changes
      .filter((change) => !isWithdrawn(change))
      .map(({ projectName, ...change }) => ({
        name: projectName ?? null,
        changedOn: change.changedOn,
        sector: change.sector ?? null,
        areaCode: change.areaCode ?? null,
        owner: enterpriseOf(change.ownerCreditCode, loaders),
        contractor: enterpriseOf(change.contractorCreditCode, loaders),
        plannedEndOn: change.plannedEndOn ?? null,
        escrowAccountNoMasked: change.escrowAccountNo ? maskForLists('bankCard', change.escrowAccountNo) : null,
        labourCostMonthlyFen: change.labourCostMonthlyFen ?? null,
        labourCostDay: change.labourCostDay ?? null,
        payDay: change.payDay ?? null,
        payPeriodOffset: change.payPeriodOffset ?? null,
        depositForm: change.depositForm ?? null,
        depositAmountFen: change.depositAmountFen ?? null,
        depositOn: change.depositOn ?? null,
        depositExpiresOn: change.depositExpiresOn ?? null,
      })),
  indicators: async ({ code }, args, context) => {
    const asked = asOf(args, context);
    const indicators = await context.loaders.indicators.load({ code, ...asked });
    return indicators.map((indicator) => explained(indicator, code, asked, context));
  },
  fiveSystems: async (project, _, { app, loaders }) => {
    const facts = await present(loaders.systemFacts.load(project.code));
    const systems = systemsOf(project, facts, app.clock.today(), app.law);
    if (isUndetermined(systems)) return null;
    const shown = systems.map((system) => ({ ...system, ...evidenceOf(system.item, project, facts, app.law) }));
    return { systems: shown, met: systems.filter(({ isMet }) => isMet).length, isGreen: isGreen(systems) };
  },
  siteTasks: async (project, _, context) => {
    const topUpDueOn = await topUpDueOf(project.code, {}, context);
    return [...siteTasks(siteOf(project), topUpDueOn, context.app.clock.today(), context.app.law)];
  },
  history: ({ code }, args, { reads }) => historyConnection(args, projectStream(code), reads.rows),
};

export const WageAccount: Resolvers['WageAccount'] = {
  accountNoMasked: (project, _, { app }) =>
    maskForLists(
      'bankCard',
      projectOn(project, app.clock.today()).wageAccount.accountNo ?? numbersOf(project)[0] ?? '',
    ),
  openedOn: ({ wageAccount }) => wageAccount.openedOn ?? null,
  balanceFen: ({ code }, args, context) => context.loaders.balance.load({ code, ...asOf(args, context) }),
  balances: async ({ code }, { days }, { app, loaders }) => {
    if (days < 1 || days > DAYS_MAX) throw daysInvalid();
    return [...(await loaders.balancesFrom.load({ code, on: addDays(app.clock.today(), 1 - days) }))];
  },
  movements: ({ code }, args, context) =>
    connection<StoredMovement, MovementKey>(args, {
      key: z.tuple([z.string().refine((text) => parseInstant(text) !== undefined), z.string()]),
      keyOf: ({ postedAt, bankSerial }) => [postedAt, bankSerial],
      read: (after, limit) => movementPage(context.reads.rows, code, asOf(args, context), { after, limit }),
      count: () => countMovements(context.reads.rows, code, asOf(args, context)),
    }),
  differences: ({ code }, args, context) => differences(context.reads.rows, code, asOf(args, context), DIFFERENCES_MAX),
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

const required = ({ contractSumFen, contractSignedOn }: KnownProject, { app }: Context) =>
  depositRequired.decide({ contractSumFen, contractSignedOn }, app.law);

export const Deposit: Resolvers['Deposit'] = {
  requiredFen: (project, _, context) => {
    const fen = required(project, context);
    return isUndetermined(fen) ? null : fen;
  },
  missing: (project, _, context) => {
    const fen = required(project, context);
    return isUndetermined(fen) ? fen.missing : null;
  },
  form: ({ deposit }) => deposit.form ?? null,
  amountFen: ({ deposit }) => deposit.amountFen ?? null,
  lodgedOn: ({ deposit }) => deposit.lodgedOn ?? null,
  expiresOn: ({ deposit }) => deposit.expiresOn ?? null,
  proposals: ({ code }, _, { loaders }) => loaders.proposals.load(code),
  balanceFen: ({ code }, args, context) => context.loaders.depositBalance.load({ code, ...asOf(args, context) }),
  topUpDueOn: ({ code }, args, context) => topUpDueOf(code, args, context),
};

export const DepositProposal: Resolvers['DepositProposal'] = { id: ({ proposalId }) => proposalId };
