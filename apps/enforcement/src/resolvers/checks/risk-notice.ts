import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { riskNoticeCommands } from '../../commands/risk-notice-aggregate';
import type { IssueRiskNotice } from '../../domain/risk-notice';
import { riskNoticeStream } from '../../store/checks/risk-notice-store';
import { actsAt } from '../acts';
import { documentsAbout } from '../document';
import { historyOf, narrowedTo, riskNoticeConnection } from './check-connection';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `ServeRiskNotice` as the mutation that gives it: `riskNoticeServe`. */
export const riskNoticeMutation = (command: string): string => `riskNotice${command.replace('RiskNotice', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.riskNotice, loader: loaders.riskNotice });
const gives = giving(target);

const riskNoticeIssue: MutationResolvers['riskNoticeIssue'] = (_, { input }, context, { fieldName }) => {
  const { areaCode, sector, projectCode, creditCode, risks, facts, term } = input;
  const command: IssueRiskNotice = {
    ...{ type: 'IssueRiskNotice', ...signed(context), areaCode, projectCode, creditCode, risks, facts, term },
    sector: sector ?? undefined,
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'RiskNoticeIssued' ? first.notice.code : ''),
  });
};

const withReason = (type: 'RejectRiskNoticeRectified' | 'WithdrawRiskNotice') =>
  gives(type, ({ reason }: Given<'riskNoticeWithdraw'>) => ({ reason }));

export const riskNoticeMutations = {
  riskNoticeIssue,
  riskNoticeServe: gives('ServeRiskNotice', ({ servedOn: on, way, proofs, receiptNo }: Given<'riskNoticeServe'>) => ({
    served: { on, way, proofs, receiptNo },
  })),
  riskNoticeReportRectified: gives(
    'ReportRiskNoticeRectified',
    ({ what, proofs }: Given<'riskNoticeReportRectified'>) => ({ what, proofs }),
  ),
  riskNoticeConfirmRectified: gives('ConfirmRiskNoticeRectified', () => ({})),
  riskNoticeRejectRectified: withReason('RejectRiskNoticeRectified'),
  riskNoticeClose: gives('CloseRiskNotice', () => ({})),
  riskNoticeWithdraw: withReason('WithdrawRiskNotice'),
} satisfies Partial<MutationResolvers>;

export const RiskNotice: Resolvers['RiskNotice'] = {
  ...documentsAbout('risk-notice'),
  __resolveReference: ({ code }, { loaders }) => loaders.riskNotice.load(code),
  next: ({ stage }) => nextOf(riskNoticeCommands, stage, riskNoticeMutation),
  acts: actsAt((app) => app.riskNotice, riskNoticeMutation),
  project: ({ projectCode }) => ({ code: projectCode }),
  enterprise: ({ creditCode }) => ({ creditCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  risks: ({ parts }) => [...parts.risks],
  facts: ({ parts }) => parts.facts,
  term: ({ parts }) => parts.term,
  service: ({ parts: { served } }) => (served ? { ...served, proofs: [...served.proofs] } : null),
  receiptNo: ({ parts }) => parts.served?.receiptNo ?? null,
  rectification: ({ parts: { rectification } }) =>
    rectification ? { ...rectification, proofs: [...rectification.proofs] } : null,
  confirmedOn: ({ parts }) => parts.confirmed?.on ?? null,
  confirmedBy: ({ parts }) => parts.confirmed?.by ?? null,
  closedOn: ({ parts }) => parts.closedOn ?? null,
  withdrawnBecause: ({ parts }) => parts.withdrawn?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(riskNoticeStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(riskNoticeStream(code), args, context),
};

export const riskNoticeQueries = {
  riskNotice: (_, { code }, { loaders }) => loaders.riskNotice.load(code),
  riskNotices: async (_, { filter, ...args }, context) =>
    riskNoticeConnection(args, await narrowedTo(filter, context), context),
} satisfies Partial<QueryResolvers>;
