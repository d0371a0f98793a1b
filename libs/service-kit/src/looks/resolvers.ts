import { z } from 'zod';
import type { PlainDate } from '@anxin/domain-kit';
import type { Giver } from '../command/give-command';
import { giveCommand } from '../command/give-command';
import type { Rows } from '../database/rows';
import { connection, type Page, type PageArgs } from '../graphql/connection';
import { uuidv7 } from '../imports/uuidv7';
import type { OwnGauge } from '../subgraph/gauges';
import { type LooksAggregate, looksId } from './aggregate';
import { type LookProposal, type LooksCommand, readLookReason } from './look';
import type { LookingApp } from './personal-data';
import { countSeen, grantsOf, lookedAt, officersAtMeasure, proposalsOn, type Seen, looksAt } from './store';

/** An officer's looks at full numbers on a day. */
export type LooksRow = {
  readonly officer: string;
  readonly on: PlainDate;
  readonly looked: number;
  readonly daily: number;
  readonly granted: number;
  readonly left: number;
  readonly proposals: LookProposal[];
};

/** What the resolvers of looks find in an operation's context. */
export type LooksContext = Giver & { readonly app: LookingApp & { readonly looks: LooksAggregate } };

/** What an officer has looked at today, and may. */
const standing = async ({ app, reads }: LooksContext, officer: string): Promise<LooksRow> => {
  const on = app.clock.today();
  const [{ today: looked }, { granted, proposals }] = [
    await lookedAt(reads.rows, officer, on),
    await grantsOf(reads.rows, officer, on),
  ];
  const daily = app.config.LOOKS_DAILY;
  return { officer, on, looked, daily, granted, left: daily + granted - looked, proposals: [...proposals] };
};

/** The caller's own looks today, and what waits for a second officer. */
export const looksQueries = {
  own: (_: unknown, __: unknown, context: LooksContext): Promise<LooksRow> => standing(context, context.actor.id),
  proposals: async (_: unknown, __: unknown, { app, reads }: LooksContext): Promise<LookProposal[]> => [
    ...(await proposalsOn(reads.rows, app.clock.today())),
  ],
};

type Keyed = { readonly idempotencyKey: string };
type Proposed = { readonly input: Keyed & { readonly looks: number; readonly reason: string } };
type Decided = { readonly input: Keyed & { readonly officer: string; readonly proposalId: string } };
type Info = { readonly fieldName: string };

const give = async (
  context: LooksContext,
  officer: string,
  { fieldName: mutation }: Info,
  input: Keyed,
  command: LooksCommand,
): Promise<LooksRow> => {
  const { app } = context;
  await giveCommand(context, app.looks, { mutation, id: looksId(officer, app.clock.today()), input, command });
  return standing(context, officer);
};

/** More looks are asked for by one officer and allowed by another. Each answers the looks of whose they are. */
export const looksMutations = {
  propose: (_: unknown, { input }: Proposed, context: LooksContext, info: Info): Promise<LooksRow> => {
    const { id: officer } = context.actor;
    const asked = { officer, on: context.app.clock.today(), looks: input.looks, reason: readLookReason(input.reason) };
    const proposal = { proposalId: uuidv7(), ...asked };
    return give(context, officer, info, input, { type: 'ProposeLooks', proposal });
  },
  confirm: (_: unknown, { input }: Decided, context: LooksContext, info: Info): Promise<LooksRow> => {
    const { officer, proposalId } = input;
    return give(context, officer, info, input, { type: 'ConfirmLooks', proposalId, by: context.actor.id });
  },
  reject: (_: unknown, { input }: Decided, context: LooksContext, info: Info): Promise<LooksRow> => {
    const { officer, proposalId } = input;
    return give(context, officer, info, input, { type: 'RejectLooks', proposalId });
  },
};

/** The looks at somebody, the latest first. */
export const seenConnection = (args: PageArgs, person: string, rows: Rows): Promise<Page<Seen>> =>
  connection<Seen, number>(args, {
    key: z.int32(),
    keyOf: ({ id }) => id,
    read: (before, limit) => looksAt(rows, person, { before, limit }),
    count: () => countSeen(rows, person),
  });

/** Resolvers of the types of looks. */
export const looksResolvers = { LookProposal: { id: ({ proposalId }: LookProposal): string => proposalId } };

/** The gauge that an alert watches. */
export const looksGauge: OwnGauge<{ readonly rows: Rows; readonly clock: LookingApp['clock'] }> = {
  name: 'anxin_looks_officers_at_measure',
  help: 'Officers who have reached the daily measure of looks at full numbers on this business day',
  value: ({ rows, clock }) => officersAtMeasure(rows, clock.today()),
};
