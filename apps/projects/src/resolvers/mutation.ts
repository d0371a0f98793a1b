import { DomainError, type Fen, type PlainDate, type ProjectCode } from '@anxin/domain-kit';
import { giveCommand } from '@anxin/service-kit';
import { readAccountNo } from '../domain/account-no';
import { type LaterFields, type ProjectCommand, projectErrors } from '../domain/project';
import type { Context } from './context';

type Input = { readonly projectCode: ProjectCode; readonly idempotencyKey: string };

/** Gives a project's command and answers the project as it stands then. Throws what `giveCommand` does. */
const give = async (mutation: string, input: Input, command: ProjectCommand, context: Context) => {
  const given = { mutation, id: input.projectCode, input, command };
  return context.loaders.project.load(await giveCommand(context, context.app.project, given));
};

/** A command that fills fields which were empty. */
const completes =
  <Own extends object>(name: string, fields: (input: Own & Input) => LaterFields) =>
  (_: unknown, { input }: { input: Own & Input }, context: Context) =>
    give(name, input, { type: 'Complete', fields: fields(input), today: context.app.clock.today() }, context);

const positive = (amountFen: Fen): Fen => {
  if (amountFen <= 0n) throw projectErrors.AMOUNT_NOT_POSITIVE();
  return amountFen;
};

type Deposit = {
  readonly form: 'CASH' | 'LETTER' | 'INSURANCE';
  readonly amountFen: Fen;
  readonly lodgedOn: PlainDate;
  readonly expiresOn?: PlainDate | null;
};

export const Mutation = {
  wageAccountOpen: completes<{ accountNo: string; openedOn: PlainDate }>('wageAccountOpen', (input) => ({
    escrowAccountNo: readAccountNo(input.accountNo),
    escrowOpenedOn: input.openedOn,
  })),
  agreementSign: completes<{ signedOn: PlainDate }>('agreementSign', (input) => ({
    agreementSignedOn: input.signedOn,
  })),
  permitIssue: completes<{ issuedOn: PlainDate }>('permitIssue', (input) => ({ permitIssuedOn: input.issuedOn })),
  worksStart: completes<{ startedOn: PlainDate }>('worksStart', (input) => ({ startedOn: input.startedOn })),
  rightsBoardPost: completes<{ postedOn: PlainDate }>('rightsBoardPost', (input) => ({
    rightsBoardPostedOn: input.postedOn,
  })),
  depositLodge: completes<Deposit>('depositLodge', (input) => ({
    depositForm: input.form,
    depositAmount: positive(input.amountFen),
    depositOn: input.lodgedOn,
    ...(input.expiresOn ? { depositExpiresOn: input.expiresOn } : {}),
  })),
  depositDraw: (
    _: unknown,
    { input }: { input: Input & { amountFen: Fen; drawnOn: PlainDate; reason: string } },
    context: Context,
  ) => {
    const { amountFen, drawnOn: on, reason } = input;
    const today = context.app.clock.today();
    return give('depositDraw', input, { type: 'DrawDeposit', amountFen, on, today, reason }, context);
  },
  depositTopUp: (
    _: unknown,
    { input }: { input: Input & { amountFen: Fen; toppedUpOn: PlainDate } },
    context: Context,
  ) => {
    const { amountFen, toppedUpOn: on } = input;
    const today = context.app.clock.today();
    return give('depositTopUp', input, { type: 'TopUpDeposit', amountFen, on, today }, context);
  },
  clockSet: async (_: unknown, { day }: { day: PlainDate }, { app }: Context) => {
    if (!app.settable)
      throw new DomainError('CLOCK_FIXED', '正式系统的业务日期不能设定 The clock of a real system is not set.');
    return app.moveClock(day);
  },
};
