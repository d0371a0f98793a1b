import { DomainError, type Fen, type PlainDate, type ProjectCode } from '@anxin/domain-kit';
import { giveCommand } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { DepositForm, ProjectCommand } from '../domain/project';
import type { Context } from './context';
import { readAccountNo } from './read-account-no';

type Input<Own extends object> = Own & { readonly projectCode: ProjectCode; readonly idempotencyKey: string };

/** A mutation that gives a project's command and answers the project as it stands then. */
const gives =
  <Own extends object>(commandOf: (input: Input<Own>, today: PlainDate) => ProjectCommand) =>
  async (_: unknown, { input }: { input: Input<Own> }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const { app, loaders } = context;
    const command = commandOf(input, app.clock.today());
    const given = { mutation: fieldName, id: input.projectCode, input, command };
    return loaders.project.load(await giveCommand(context, app.project, given));
  };

type WageAccount = { readonly accountNo: string; readonly openedOn: PlainDate };
type Lodging = {
  readonly form: DepositForm;
  readonly amountFen: Fen;
  readonly lodgedOn: PlainDate;
  readonly expiresOn?: PlainDate | null;
};
type Drawing = { readonly amountFen: Fen; readonly drawnOn: PlainDate; readonly reason: string };
type ToppingUp = { readonly amountFen: Fen; readonly toppedUpOn: PlainDate };

export const Mutation = {
  wageAccountOpen: gives<WageAccount>(({ accountNo, openedOn: on }, today) => ({
    type: 'OpenWageAccount',
    accountNo: readAccountNo(accountNo),
    on,
    today,
  })),
  agreementSign: gives<{ signedOn: PlainDate }>(({ signedOn: on }, today) => ({ type: 'SignAgreement', on, today })),
  permitIssue: gives<{ issuedOn: PlainDate }>(({ issuedOn: on }, today) => ({ type: 'IssuePermit', on, today })),
  worksStart: gives<{ startedOn: PlainDate }>(({ startedOn: on }, today) => ({ type: 'StartWorks', on, today })),
  rightsBoardPost: gives<{ postedOn: PlainDate }>(({ postedOn: on }, today) => ({
    type: 'PostRightsBoard',
    on,
    today,
  })),
  depositLodge: gives<Lodging>(({ form, amountFen, lodgedOn: on, expiresOn }, today) => ({
    type: 'LodgeDeposit',
    form,
    amountFen,
    expiresOn: expiresOn ?? undefined,
    on,
    today,
  })),
  depositDraw: gives<Drawing>(({ amountFen, drawnOn: on, reason }, today) => ({
    type: 'DrawDeposit',
    amountFen,
    reason,
    on,
    today,
  })),
  depositTopUp: gives<ToppingUp>(({ amountFen, toppedUpOn: on }, today) => ({
    type: 'TopUpDeposit',
    amountFen,
    on,
    today,
  })),
  clockSet: async (_: unknown, { day }: { day: PlainDate }, { app }: Context) => {
    if (!app.settable)
      throw new DomainError('CLOCK_FIXED', '正式系统的业务日期不能设定 The clock of a real system is not set.');
    return app.moveClock(day);
  },
};
