import { giveCommand, type Kit, type OwnGauge, type Rows, uuidv7 } from '@anxin/service-kit';
import { looksId } from '../../commands/looks-aggregate';
import { readReason } from '../../commands/read-values';
import type { LooksCommand } from '../../domain/looks';
import { grantsOf, lookedAt, officersAtMeasure } from '../../store/people/looks';
import type { App, Context } from '../context';
import type { LooksRow } from '../rows';
import type { Resolvers } from '../schema.generated';

/** What an officer has looked at today, and may. */
export const looksOf = async (app: App, rows: Rows, officer: string): Promise<LooksRow> => {
  const on = app.clock.today();
  const [{ today: looked }, { granted, proposals }] = [
    await lookedAt(rows, officer, on),
    await grantsOf(rows, officer, on),
  ];
  const daily = app.config.LOOKS_DAILY;
  return { officer, on, looked, daily, granted, left: daily + granted - looked, proposals: [...proposals] };
};

type Input = { readonly idempotencyKey: string };

const give = async (context: Context, officer: string, mutation: string, input: Input, command: LooksCommand) => {
  const { app, reads } = context;
  await giveCommand(context, app.looks, { mutation, id: looksId(officer, app.clock.today()), input, command });
  return looksOf(app, reads.rows, officer);
};

type Mutations = NonNullable<Resolvers['Mutation']>;

/** More looks are asked for by one officer and allowed by another. Each answers the looks of whose they are. */
export const looksMutations: Pick<Mutations, 'lookGrantPropose' | 'lookGrantConfirm' | 'lookGrantReject'> = {
  lookGrantPropose: (_, { input }, context) => {
    const { id: officer } = context.actor;
    const asked = { officer, on: context.app.clock.today(), looks: input.looks, reason: readReason(input.reason) };
    const command: LooksCommand = { type: 'ProposeLooks', proposal: { proposalId: uuidv7(), ...asked } };
    return give(context, officer, 'lookGrantPropose', input, command);
  },
  lookGrantConfirm: (_, { input }, context) =>
    give(context, input.officer, 'lookGrantConfirm', input, {
      ...{ type: 'ConfirmLooks', proposalId: input.proposalId, by: context.actor.id },
    }),
  lookGrantReject: (_, { input }, context) =>
    give(context, input.officer, 'lookGrantReject', input, { type: 'RejectLooks', proposalId: input.proposalId }),
};

export const LookProposal: Resolvers['LookProposal'] = { id: ({ proposalId }) => proposalId };

/** The gauge that an alert watches. */
export const looksGauge: OwnGauge<Kit> = {
  name: 'anxin_looks_officers_at_measure',
  help: 'Officers who have reached the daily measure of looks at full numbers on this business day',
  value: ({ rows, clock }) => officersAtMeasure(rows, clock.today()),
};
