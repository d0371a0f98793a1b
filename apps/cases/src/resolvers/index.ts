import { clueShown } from '@anxin/law';
import {
  accountHolders,
  areasWithin,
  asOf,
  connection,
  countOpenDeadlines,
  type DeadlineKey,
  FACTS_PAGE_MAX,
  type FactsRead,
  importQueries,
  importResolvers,
  indicatorResolvers,
  looksMutations,
  looksQueries,
  looksResolvers,
  openDeadlines,
  pageOf,
  present,
  type StoredDeadline,
} from '@anxin/service-kit';
import { documentVersionFields } from '@anxin/service-kit/documents';
import { z } from 'zod';
import { documents } from '../documents';
import { Clue, ClueLikeness, ClueReading, ClueSms, ClueUnit, Deadline } from './clues/clue';
import { clueConnection, codesByPhone } from './clues/clue-connection';
import { DutyRoster, DutyShift, GroupEvent } from './group-events/group-event';
import { groupEventMutations } from './group-events/group-event-mutation';
import { Area, GroupEventFigures, groupEventQueries } from './group-events/group-event-query';
import { Evidence } from './evidence';
import { Mutation } from './mutation';
import { Board, BoardLine, ChannelFigures, LeadTime, Rate, reportQueries, WorkFigures } from './report';
import { workReportHandIn, WorkReport } from './report-unit';
import { Signal, SignalFeed, signalFeeds, signalsOf } from './warnings/signal';
import { warningThresholds } from './warnings/thresholds';
import { Warning } from './warnings/warning';
import { warningConnection, warningsOfSubject } from './warnings/warning-connection';
import { registerMutations, registerQueries, registerTypes, watchItemsAbout } from './registers';
import { sampleOf } from '../store/clues/call-back-samples';
import { caseFigures } from '../store/cases/read-cases';
import { CallBackUnit, Case, CaseAccount, CaseDueTask, CaseParty, CaseTask, CaseUnit, CaseWorker } from './cases/case';
import { aidQueue, caseConnection } from './cases/case-connection';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

const documentMutations = {
  documentIssue: documents.mutations.issue,
  documentReissue: documents.mutations.reissue,
  documentWithdraw: documents.mutations.withdraw,
};

const lookGrants = {
  clueLookGrantPropose: looksMutations.propose,
  clueLookGrantConfirm: looksMutations.confirm,
  clueLookGrantReject: looksMutations.reject,
};

const deadlineKey: z.ZodType<DeadlineKey> = z.tuple([z.iso.date(), z.string(), z.string()]);

/** An area stands for all that lies within it. */
const withinArea = async <Filter extends { readonly area?: string | null | undefined }>(
  filter: Filter | null | undefined,
  { app }: Context,
): Promise<Omit<Filter, 'area'> & { readonly areas: readonly string[] | null }> => {
  const { area, ...others } = filter ?? ({} as Filter);
  return { ...others, areas: area ? await areasWithin(app, [area], app.clock.today()) : null };
};

export const resolvers: Resolvers = {
  Query: {
    clue: (_, { code }, { loaders }) => loaders.clue.load(code),
    clues: async (_, { filter, ...args }, context) => {
      const [narrowed, codes] = [await withinArea(filter, context), await codesByPhone(filter?.phoneTail, context)];
      return clueConnection(args, { ...narrowed, codes }, context);
    },
    warning: (_, { id }, { loaders }) => loaders.warning.load(id),
    warnings: (_, { filter, sort, ...args }, context) =>
      warningConnection(args, filter ?? {}, sort ?? 'LEVEL', context),
    signalFeeds,
    warningThresholds,
    mustDo: (_, { through, ...args }, { reads }) =>
      connection<StoredDeadline, DeadlineKey>(args, {
        key: deadlineKey,
        keyOf: ({ dueOn, stream, duty }) => [dueOn ?? '', stream, duty],
        read: (after, limit) => openDeadlines(reads.rows, through ?? undefined, { after, limit }),
        count: () => countOpenDeadlines(reads.rows, through ?? undefined),
      }),
    case: (_, { code }, { loaders }) => loaders.case.load(code),
    cases: async (_, { filter, ...args }, context) => caseConnection(args, await withinArea(filter, context), context),
    caseFigures: async (_, { filter }, context) => caseFigures(context.reads.rows, await withinArea(filter, context)),
    callBackSample: async (_, { month }, { reads }) => (await sampleOf(reads.rows, month)) ?? null,
    legalAidQueue: (_, args, context) => aidQueue(args, context),
    accountHolders: (_, { accounts }, { reads }) => accountHolders(reads.rows, accounts),
    ...groupEventQueries,
    ...reportQueries,
    ...registerQueries,
    document: (_, { id }, { loaders }) => loaders.document.load(id),
    evidence: (_, { id }, { loaders }) => loaders.evidence.load(id),
    clueLooks: looksQueries.own,
    clueLookProposals: looksQueries.proposals,
    casesImport: importQueries.one,
    casesImports: importQueries.page,
  },
  Mutation: {
    ...Mutation,
    ...lookGrants,
    ...groupEventMutations,
    ...documentMutations,
    ...registerMutations,
    workReportHandIn,
  },
  Area,
  Project: {
    __resolveReference: ({ code }) => ({ code }),
    clues: ({ code }, args, context) => clueConnection(args, { project: code }, context),
    warnings: ({ code }, args, context) => warningsOfSubject(args, code, context),
    warningLevel: ({ code }, _, { loaders }) => loaders.warningLevel.load(code),
    cases: ({ code }, args, context) => caseConnection(args, { project: code }, context),
    watchItems: ({ code }, args, context) => watchItemsAbout(code, args, context),
    clueIndicators: async ({ code }, args, { app, loaders }) => {
      const asked = asOf(args, { app });
      const indicators = await loaders.indicators.load({ code, ...asked });
      const proof: FactsRead = async (page) =>
        pageOf(page, (await loaders.complaints.load({ code, ...asked })).map(clueShown), FACTS_PAGE_MAX);
      return indicators.map((indicator) => ({ ...indicator, on: asked.on, proof }));
    },
  },
  Enterprise: {
    __resolveReference: ({ creditCode }) => ({ creditCode }),
    watchItems: ({ creditCode }, args, context) => watchItemsAbout(creditCode, args, context),
    signals: ({ creditCode }, args, context) => signalsOf(args, creditCode, context),
    warnings: ({ creditCode }, args, context) => warningsOfSubject(args, creditCode, context),
  },
  Worker: {
    __resolveReference: ({ id }) => ({ id }),
    cases: async ({ id }, _, { loaders }) => {
      const codes = (await loaders.casesOfWorker.load(id)) ?? [];
      return Promise.all(codes.map((code) => present(loaders.case.load(code))));
    },
  },
  Signal,
  SignalFeed,
  Warning,
  Case,
  CaseAccount,
  CaseDueTask,
  CaseParty,
  CaseTask,
  CaseUnit,
  CaseWorker,
  CallBackUnit,
  Clue,
  ClueUnit,
  ClueLikeness,
  ClueSms,
  ClueReading,
  Deadline,
  GroupEvent,
  GroupEventFigures,
  DutyRoster,
  DutyShift,
  Board,
  BoardLine,
  ChannelFigures,
  LeadTime,
  WorkFigures,
  Rate,
  WorkReport,
  Evidence,
  ...registerTypes,
  Document: documents.fields,
  DocumentVersion: documentVersionFields,
  ...looksResolvers,
  ...indicatorResolvers,
  ...importResolvers,
};
