import { plus } from '@anxin/domain-kit';
import { begin, connection, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { z } from 'zod';
import { fundCommands } from '../../commands/fund-aggregate';
import { availableOn, type ProposeFund } from '../../domain/fund';
import { askedOf, entryPage, fundStream, type LedgerLine, sumsOf, trancheOf } from '../../store/funds/fund-store';
import {
  advanceConnection,
  drawingConnection,
  fundConnection,
  historyOf,
  narrowedTo,
} from '../checks/check-connection';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `ConfirmFund` as the mutation that gives it: `fundConfirm`. */
export const fundMutation = (command: string): string => `fund${command.replace('Fund', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.fund, loader: loaders.fund });
const gives = giving(target);

const fundPropose: MutationResolvers['fundPropose'] = (_, { input }, context, { fieldName }) => {
  const { kind, name, areaCode, sector, projectCode, fen, basis } = input;
  const command: ProposeFund = {
    ...{ type: 'ProposeFund', ...signed(context), kind, name, areaCode, fen, basis },
    ...{ sector: sector ?? undefined, projectCode: projectCode ?? undefined },
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'FundProposed' ? first.fund.code : ''),
  });
};

export const fundMutations = {
  fundPropose,
  fundConfirm: gives('ConfirmFund', () => ({})),
  fundRefuse: gives('RefuseFund', ({ reason }: Given<'fundRefuse'>) => ({ reason })),
  fundAskTopUp: gives('AskFundTopUp', ({ fen, basis }: Given<'fundAskTopUp'>) => ({ fen, basis })),
  fundSchedule: gives('ScheduleFund', ({ tranches }: Given<'fundSchedule'>) => ({ tranches })),
} satisfies Partial<MutationResolvers>;

export const Fund: Resolvers['Fund'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.fund.load(code),
  next: ({ stage }) => nextOf(fundCommands, stage, fundMutation),
  area: ({ areaCode }) => ({ code: areaCode }),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  asked: (row) => askedOf(row) ?? null,
  availableFen: (row, _, { app }) => {
    const tranches = row.parts.tranches.map(trancheOf);
    return availableOn({ sums: sumsOf(row.sums), tranches }, app.clock.today());
  },
  fundedFen: ({ sums }) => plus(sumsOf(sums).OPENED, sumsOf(sums).TOPPED_UP),
  lentFen: ({ sums }) => sumsOf(sums).LENT,
  recoveredFen: ({ sums }) => sumsOf(sums).RECOVERED,
  writtenOffFen: ({ sums }) => sumsOf(sums).WRITTEN_OFF,
  drawnFen: ({ sums }) => sumsOf(sums).DRAWN,
  tranches: ({ parts }) => parts.tranches.map(trancheOf),
  refusedBecause: ({ parts }) => parts.refused?.reason ?? null,
  entries: ({ code, entries }, args, { reads }) =>
    connection<LedgerLine, number>(args, {
      key: z.int(),
      keyOf: ({ no }) => no,
      read: (after, limit) => entryPage(reads.rows, code, { after, limit }),
      count: () => Promise.resolve(entries),
    }),
  advances: ({ code: fundCode }, args, context) => advanceConnection(args, { fundCode }, context),
  drawings: ({ code: fundCode }, args, context) => drawingConnection(args, { fundCode }, context),
  history: ({ code }, args, context) => historyOf(fundStream(code), args, context),
};

export const fundQueries = {
  fund: (_, { code }, { loaders }) => loaders.fund.load(code),
  funds: async (_, { filter, ...args }, context) =>
    fundConnection(
      args,
      { ...(await narrowedTo(filter, context)), kind: filter?.kind, projectCode: filter?.project },
      context,
    ),
} satisfies Partial<QueryResolvers>;
