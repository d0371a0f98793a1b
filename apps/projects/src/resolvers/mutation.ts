import { DomainError, type PlainDate } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { giveCommand, present, uuidv7 } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { projectFields, readAccountNo } from '../commands/read-fields';
import { type Correctable, type ProjectCommand, projectErrors } from '../domain/project';
import { accountMutations } from './account';
import type { Context } from './context';
import { enterpriseMutations } from './enterprise';
import type { Resolvers } from './schema.generated';

type Input = { readonly projectCode: string; readonly idempotencyKey: string };

/** A mutation that gives a project's command and answers the project as it stands then. */
const gives =
  <Own extends Input>(commandOf: (input: Own, today: PlainDate, actor: Actor) => ProjectCommand) =>
  async (_: unknown, { input }: { readonly input: Own }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const { app, loaders } = context;
    const command = commandOf(input, app.clock.today(), context.actor);
    const given = { mutation: fieldName, id: input.projectCode, input, command };
    return present(loaders.project.load(await giveCommand(context, app.project, given)));
  };

export const Mutation: Resolvers['Mutation'] = {
  projectChange: gives(({ projectCode: _, idempotencyKey: __, reason, changedOn, escrowAccountNo, ...values }) => ({
    type: 'ChangeProject',
    change: {
      ...projectFields(values),
      ...(escrowAccountNo ? { escrowAccountNo: readAccountNo(escrowAccountNo) } : {}),
      changedOn,
    },
    reason,
  })),
  projectChangeCorrect: gives(({ changedOn, shouldBeOn, withdrawn, reason }) => {
    if ((withdrawn === true) === Boolean(shouldBeOn)) throw projectErrors.CORRECTION_AMBIGUOUS();
    return { type: 'CorrectChange', changedOn, becomes: shouldBeOn ?? undefined, reason };
  }),
  projectCorrect: gives(({ projectCode: _, idempotencyKey: __, reason, escrowAccountNo, ...values }) => {
    const { projectName: name, ...fields } = projectFields(values) as Correctable & { readonly projectName?: string };
    return {
      type: 'CorrectProject',
      values: {
        ...fields,
        ...(name === undefined ? {} : { name }),
        ...(escrowAccountNo ? { escrowAccountNo: readAccountNo(escrowAccountNo) } : {}),
      },
      reason,
    };
  }),
  wageAccountOpen: gives(({ accountNo, openedOn: on }, today) => ({
    type: 'OpenWageAccount',
    accountNo: readAccountNo(accountNo),
    on,
    today,
  })),
  agreementSign: gives(({ signedOn: on }, today) => ({ type: 'SignAgreement', on, today })),
  permitIssue: gives(({ issuedOn: on }, today) => ({ type: 'IssuePermit', on, today })),
  worksStart: gives(({ startedOn: on }, today) => ({ type: 'StartWorks', on, today })),
  rightsBoardPost: gives(({ postedOn: on }, today) => ({ type: 'PostRightsBoard', on, today })),
  depositLodge: gives(({ form, amountFen, lodgedOn: on, expiresOn }, today) => ({
    type: 'LodgeDeposit',
    form,
    amountFen,
    on,
    expiresOn: expiresOn ?? undefined,
    today,
  })),
  depositMovementPropose: gives(({ kind, amountFen, on, reason }, today, { id: by }) => ({
    type: 'ProposeDepositMovement',
    proposalId: uuidv7(),
    ...{ kind, amountFen, on, reason, by, today },
  })),
  depositMovementConfirm: gives(({ proposalId }, _today, { id: by }) => ({
    type: 'ConfirmDepositMovement',
    proposalId,
    by,
  })),
  depositMovementReject: gives(({ proposalId }) => ({ type: 'RejectDepositMovement', proposalId })),
  depositTopUp: gives(({ amountFen, toppedUpOn: on }, today) => ({ type: 'TopUpDeposit', amountFen, on, today })),
  ...enterpriseMutations,
  ...accountMutations,
  clockSet: async (_, { day }, { app }) => {
    if (!app.settable)
      throw new DomainError('CLOCK_FIXED', '正式系统的业务日期不能设定 The clock of a real system is not set.');
    return app.moveClock(day);
  },
};
