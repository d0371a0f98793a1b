import { appliedOn, findRule, isUndetermined } from '@anxin/law';
import { connection, historyConnection, nextOf, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import { penaltyCommands } from '../../commands/penalty-aggregate';
import { owedOn } from '../../domain/penalty';
import { penaltyOf } from '../../store/sanctions/penalty-row';
import { penaltyStream } from '../../store/sanctions/penalty-store';
import {
  countPenalties,
  type ListedPenalty,
  type PenaltyFilter,
  type PenaltyKey,
  penaltyPage,
} from '../../store/sanctions/read-penalties';
import { actsAt } from '../acts';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import type { Resolvers } from '../schema.generated';

/** `ServePenalty` as the mutation that gives it: `penaltyServe`; `AskPenaltyHearing` as `penaltyAskHearing`. */
export const penaltyMutation = (command: string): string => `penalty${command.replace('Penalty', '')}`;

const key: z.ZodType<PenaltyKey> = z.tuple([z.iso.date(), z.string()]);

/** A list of penalties: codes are paged, and what is asked of them is loaded together. */
export const penaltyConnection = async (args: PageArgs, filter: PenaltyFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedPenalty, PenaltyKey>(args, {
    key,
    keyOf: ({ proposedOn, code }) => [proposedOn, code],
    read: (after, limit) => penaltyPage(reads.rows, filter, { after, limit }),
    count: () => countPenalties(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.penalty.load(code)));
};

const IN_FORCE = ['SERVED', 'PAID'];

export const Penalty: Resolvers['Penalty'] = {
  ...documentsAbout('penalty'),
  __resolveReference: ({ code }, { loaders }) => loaders.penalty.load(code),
  next: ({ stage }) => nextOf(penaltyCommands, stage, penaltyMutation),
  acts: actsAt((app) => app.penalty, penaltyMutation),
  order: ({ orderCode }, _, { loaders }) => loaders.order.load(orderCode),
  rule: ({ rule, proposedOn }) => {
    const found = findRule(rule);
    if (!found) throw new Error(`no rule ${rule}`);
    return appliedOn(found, proposedOn);
  },
  enterprise: ({ creditCode }) => ({ creditCode }),
  person: ({ person }) => (person === null ? null : { id: person }),
  grounds: ({ parts }) => parts.grounds,
  term: ({ parts }) => parts.term,
  hearingRight: ({ parts }) => parts.hearingRight ?? null,
  statement: ({ parts }) => parts.statement ?? null,
  hearing: ({ parts }) => parts.hearing ?? null,
  decidedOn: ({ parts }) => parts.decided?.on ?? null,
  decidedBy: ({ parts }) => parts.decided?.by ?? null,
  service: ({ servedOn: on, parts: { served } }) =>
    on === null || !served ? null : { ...served, on, proofs: [...served.proofs] },
  owedFen: (row, _, { app }) => {
    if (!IN_FORCE.includes(row.stage)) return null;
    const penalty = penaltyOf(row);
    const day = row.stage === 'PAID' ? (penalty.payments.at(-1)?.on ?? app.clock.today()) : app.clock.today();
    const owed = owedOn(penalty, day, app.terms);
    return isUndetermined(owed) ? null : owed;
  },
  payments: (row) => [...penaltyOf(row).payments],
  waivedBecause: ({ parts }) => parts.waived?.reason ?? null,
  revokedBecause: ({ parts }) => parts.revoked?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(penaltyStream(code))) ?? [])],
  history: ({ code }, args, { reads }) => historyConnection(args, penaltyStream(code), reads.rows),
};
