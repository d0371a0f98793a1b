import { DomainError, type Fen } from '@anxin/domain-kit';
import { giveCommand, present } from '@anxin/service-kit';
import { readAccountNo } from '../domain/account-no';
import { type LaterFields, type ProjectCommand, projectErrors } from '../domain/project';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

type Input = { readonly projectCode: string; readonly idempotencyKey: string };

/** Gives a project's command and answers the project as it stands then. Throws what `giveCommand` does. */
const give = async (mutation: string, input: Input, command: ProjectCommand, context: Context) => {
  const given = { mutation, id: input.projectCode, input, command };
  return present(context.loaders.project.load(await giveCommand(context, context.app.project, given)));
};

/** A command that fills fields which were empty. */
const completes =
  <Own extends Input>(name: string, fields: (input: Own) => LaterFields) =>
  (_: unknown, { input }: { readonly input: Own }, context: Context) =>
    give(name, input, { type: 'Complete', fields: fields(input), today: context.app.clock.today() }, context);

const positive = (amountFen: Fen): Fen => {
  if (amountFen <= 0n) throw projectErrors.AMOUNT_NOT_POSITIVE();
  return amountFen;
};

export const Mutation: Resolvers['Mutation'] = {
  wageAccountOpen: completes('wageAccountOpen', (input) => ({
    escrowAccountNo: readAccountNo(input.accountNo),
    escrowOpenedOn: input.openedOn,
  })),
  agreementSign: completes('agreementSign', (input) => ({
    agreementSignedOn: input.signedOn,
  })),
  permitIssue: completes('permitIssue', (input) => ({ permitIssuedOn: input.issuedOn })),
  worksStart: completes('worksStart', (input) => ({ startedOn: input.startedOn })),
  rightsBoardPost: completes('rightsBoardPost', (input) => ({
    rightsBoardPostedOn: input.postedOn,
  })),
  depositLodge: completes('depositLodge', (input) => ({
    depositForm: input.form,
    depositAmount: positive(input.amountFen),
    depositOn: input.lodgedOn,
    ...(input.expiresOn ? { depositExpiresOn: input.expiresOn } : {}),
  })),
  depositDraw: (_, { input }, context) => {
    const { amountFen, drawnOn: on, reason } = input;
    const today = context.app.clock.today();
    return give('depositDraw', input, { type: 'DrawDeposit', amountFen, on, today, reason }, context);
  },
  depositTopUp: (_, { input }, context) => {
    const { amountFen, toppedUpOn: on } = input;
    const today = context.app.clock.today();
    return give('depositTopUp', input, { type: 'TopUpDeposit', amountFen, on, today }, context);
  },
  clockSet: async (_, { day }, { app }) => {
    if (!app.settable)
      throw new DomainError('CLOCK_FIXED', '正式系统的业务日期不能设定 The clock of a real system is not set.');
    return app.moveClock(day);
  },
};
