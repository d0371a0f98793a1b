import { isUndetermined, maskName, publicationChannels } from '@anxin/law';
import { begin, connection, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { z } from 'zod';
import { issueCommands } from '../../commands/publication-issue-aggregate';
import { type ExposePublicationIssue, type IssueEntry, standing } from '../../domain/publication-issue';
import type { PublicationIssueEntity } from '../../store/sanctions/issue-entity';
import { issueOf, issueStream, representativesOf } from '../../store/sanctions/issue-store';
import { countReleased, type ReleasedIssue, releasedPage } from '../../store/sanctions/read-issues';
import { historyOf, listOf, narrowedTo } from '../checks/check-connection';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `StatePublicationIssueEntry` as the mutation that gives it: `publicationIssueStateEntry`. */
export const issueMutation = (command: string): string => `publicationIssue${command.replace('PublicationIssue', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.publicationIssue, loader: loaders.publicationIssue });
const gives = giving(target);

const publicationIssueExpose: MutationResolvers['publicationIssueExpose'] = (_, { input }, context, { fieldName }) => {
  const { areaCode, ref, kind, reason } = input;
  const command: ExposePublicationIssue = {
    ...{ type: 'ExposePublicationIssue', ...signed(context), areaCode, ref, kind, reason },
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'PublicationIssueGathered' ? first.issue.code : ''),
  });
};

export const issueMutations = {
  publicationIssueExpose,
  publicationIssueStateEntry: gives(
    'StatePublicationIssueEntry',
    ({ ref, kind, creditCode, on }: Given<'publicationIssueStateEntry'>) => ({ ref, kind, creditCode, on }),
  ),
  publicationIssueEdit: gives('EditPublicationIssue', ({ entries }: Given<'publicationIssueEdit'>) => ({ entries })),
  publicationIssueRelease: gives('ReleasePublicationIssue', () => ({})),
  publicationIssueRecordReceipt: gives(
    'RecordPublicationIssueReceipt',
    ({ channel, receiptNo }: Given<'publicationIssueRecordReceipt'>) => ({ channel, receiptNo }),
  ),
  publicationIssueContestEntry: gives(
    'ContestPublicationIssueEntry',
    ({ no, words }: Given<'publicationIssueContestEntry'>) => ({ no, words }),
  ),
  publicationIssueAnswerEntry: gives(
    'AnswerPublicationIssueEntry',
    ({ no, finding, reply }: Given<'publicationIssueAnswerEntry'>) => ({ no, finding, reply }),
  ),
  publicationIssueCorrectEntry: gives(
    'CorrectPublicationIssueEntry',
    ({ no, content, representative, reason }: Given<'publicationIssueCorrectEntry'>) => ({
      ...{ no, content, representative, reason },
    }),
  ),
  publicationIssueWithdrawEntry: gives(
    'WithdrawPublicationIssueEntry',
    ({ no, reason }: Given<'publicationIssueWithdrawEntry'>) => ({ no, reason }),
  ),
} satisfies Partial<MutationResolvers>;

const shown = ({ objection, content, ...entry }: IssueEntry) => ({
  ...{ no: entry.no, source: entry.source, ref: entry.ref, kind: entry.kind, on: entry.on },
  enterprise: { creditCode: entry.creditCode },
  content: content ?? null,
  objection: objection ? { ...objection, finding: objection.finding ?? null, reply: objection.reply ?? null } : null,
  fellOn: entry.fallen?.on ?? null,
  fellBecause: entry.fallen?.reason ?? null,
  correctedOn: entry.corrected?.on ?? null,
  correctedBecause: entry.corrected?.reason ?? null,
  withdrawnOn: entry.withdrawn?.on ?? null,
  withdrawnBecause: entry.withdrawn?.reason ?? null,
});

/** The channels in which it must be published and that have not answered yet. */
const channelsMissing = ({ parts }: PublicationIssueEntity, { app }: Context) => {
  const channels = publicationChannels.decide({ on: parts.released?.on ?? app.clock.today() }, app.terms);
  if (isUndetermined(channels)) return null;
  return channels.filter((one) => !parts.receipts.some(({ channel }) => channel === one));
};

export const PublicationIssue: Resolvers['PublicationIssue'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.publicationIssue.load(code),
  ...documentsAbout('publication-issue'),
  next: ({ stage }) => nextOf(issueCommands, stage, issueMutation),
  area: ({ areaCode }) => ({ code: areaCode }),
  from: ({ parts }) => parts.period?.from ?? null,
  to: ({ parts }) => parts.period?.to ?? null,
  exposedBecause: ({ parts }) => parts.exposure?.reason ?? null,
  exposedBy: ({ parts }) => parts.exposure?.by ?? null,
  isNil: (row) => standing(issueOf(row)).length === 0,
  entries: ({ parts }) => parts.entries.map(shown),
  editedBy: ({ parts }) => parts.edited?.by ?? null,
  releasedBy: ({ parts }) => parts.released?.by ?? null,
  receipts: ({ parts }) => [...parts.receipts],
  channelsMissing: (row, _, context) => channelsMissing(row, context),
  missed: ({ parts }) => [...parts.missed],
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(issueStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(issueStream(code), args, context),
};

const issueConnection = listOf('publication_issue', ({ loaders }) => loaders.publicationIssue);
const key = z.tuple([z.iso.date(), z.string()]);

/** What anybody may read: no numbers of people, and names masked. */
const publicIssues: QueryResolvers['publicIssues'] = async (_, { area, period, ...args }, { app, reads }) => {
  const of = { area: area ?? null, period: period ?? null };
  const page = await connection<ReleasedIssue, readonly [string, string]>(args, {
    key,
    keyOf: ({ releasedOn, code }) => [releasedOn, code],
    read: (after, limit) => releasedPage(reads.rows, of, { after, limit }),
    count: () => countReleased(reads.rows, of),
  });
  const found = page.nodes();
  const names = await representativesOf(
    reads.rows,
    app.vault,
    found.map(({ code }) => code),
  );
  return {
    issues: found.map(({ code, entries, ...issue }) => {
      const standingNow = entries.filter(({ withdrawn }) => withdrawn === undefined);
      return {
        ...{ code, ...issue, isNil: standingNow.length === 0 },
        entries: standingNow.map(({ no, kind, creditCode, content, corrected }) => ({
          ...{ kind, creditCode, correctedOn: corrected?.on ?? null },
          ...{ unitName: content?.unitName ?? '', address: content?.address ?? '' },
          ...{ facts: content?.facts ?? '', result: content?.result ?? '' },
          representative: maskName(names.get(code)?.get(no) ?? ''),
        })),
      };
    }),
    totalCount: await page.totalCount(),
    endCursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
};

export const issueQueries = {
  publicationIssue: (_, { code }, { loaders }) => loaders.publicationIssue.load(code),
  publicationIssues: async (_, { filter, ...args }, context) =>
    issueConnection(args, { ...(await narrowedTo(filter, context)), period: filter?.period }, context),
  publicIssues,
} satisfies Partial<QueryResolvers>;
