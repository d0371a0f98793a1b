import type { PlainDate } from '@anxin/domain-kit';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { Unit } from '../../domain/clue';
import { type WarningCommand, warningErrors } from '../../domain/warning';
import type { Context } from '../context';
import type {
  Resolvers,
  WarningAnswerInput,
  WarningAssignInput,
  WarningExplainInput,
  WarningReasonInput,
} from '../schema.generated';

type Input = { readonly id: string; readonly idempotencyKey: string };
/** When, and by whom, a command is given. */
type Given = { readonly today: PlainDate; readonly by: string };

/** A mutation that gives a command of a warning and answers the warning as it stands then. */
const gives =
  <Own extends Input>(commandOf: (input: Own, given: Given) => WarningCommand) =>
  async (_: unknown, { input }: { readonly input: Own }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const { app, actor, loaders } = context;
    const command = commandOf(input, { today: app.clock.today(), by: actor.id });
    const given = { mutation: fieldName, id: input.id, input, command };
    return present(loaders.warning.load(await giveCommand(context, app.warning, given)));
  };

const unitOf = ({ townCode, sector }: WarningAssignInput): Unit => {
  if (townCode && sector) throw warningErrors.UNIT_INVALID();
  if (sector) return { kind: 'DEPARTMENT', sector };
  return townCode ? { kind: 'TOWN', area: townCode } : { kind: 'OFFICE' };
};

export const warningMutations = {
  warningAcknowledge: gives((_, { today }) => ({ type: 'AcknowledgeWarning', today })),
  warningAssign: gives((input: WarningAssignInput, { today }) => ({
    type: 'AssignWarning',
    unit: unitOf(input),
    today,
  })),
  warningAnswer: gives(({ answer, evidence }: WarningAnswerInput, { today }) => ({
    type: 'AnswerWarning',
    answer,
    evidence,
    today,
  })),
  warningExplain: gives(({ explanation, evidence }: WarningExplainInput, { today }) => ({
    type: 'ExplainWarning',
    explanation,
    evidence,
    today,
  })),
  warningWaiverPropose: gives(({ reason }: WarningReasonInput, given) => ({
    type: 'ProposeWarningWaiver',
    reason,
    ...given,
  })),
  warningWaiverConfirm: gives((_, given) => ({ type: 'ConfirmWarningWaiver', ...given })),
  warningWaiverReject: gives((_, { today }) => ({ type: 'RejectWarningWaiver', today })),
} satisfies Partial<Resolvers['Mutation']>;
