import { DomainError, type Fen } from '@anxin/domain-kit';
import { once, present } from '@anxin/service-kit';
import { readAccountNo } from '../domain/account-no';
import { type LaterFields, type ProjectCommand, projectErrors } from '../domain/project';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

type Input = { readonly projectCode: string; readonly idempotencyKey: string };

/**
 * Runs a project's command once per key: the project must be in the caller's scope, and the answer is read anew.
 * Throws `PROJECT_UNKNOWN`, `IDEMPOTENCY_CONFLICT`, and what the decision refuses.
 */
const run = async (name: string, input: Input, command: ProjectCommand, { app, actor, reads, loaders }: Context) => {
  const { projectCode: code, idempotencyKey: key } = input;
  if (!(await loaders.project.load(code))) throw projectErrors.UNKNOWN({ code });
  const cause = { actor: actor.id, businessDay: app.clock.today(), cause: `command:${name}` };
  const body = { name, ...input };
  await app.database.transaction((tx) =>
    once(tx, { actor: actor.id, key, body }, async () => {
      await app.project(code, command, cause, tx);
      return null;
    }),
  );
  await app.conclude();
  await reads.close(); // what is read from here on sees what was done, after an earlier command of the same request too
  for (const loader of Object.values(loaders)) loader.clearAll();
  return present(loaders.project.load(code));
};

/** A command that fills fields which were empty. */
const completes =
  <Own extends Input>(name: string, fields: (input: Own) => LaterFields) =>
  (_: unknown, { input }: { readonly input: Own }, context: Context) =>
    run(name, input, { type: 'Complete', fields: fields(input), today: context.app.clock.today() }, context);

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
    return run('depositDraw', input, { type: 'DrawDeposit', amountFen, on, today, reason }, context);
  },
  depositTopUp: (_, { input }, context) => {
    const { amountFen, toppedUpOn: on } = input;
    const today = context.app.clock.today();
    return run('depositTopUp', input, { type: 'TopUpDeposit', amountFen, on, today }, context);
  },
  clockSet: async (_, { day }, { app }) => {
    if (!app.settable)
      throw new DomainError('CLOCK_FIXED', '正式系统的业务日期不能设定 The clock of a real system is not set.');
    return app.moveClock(day);
  },
};
