import {
  actsOf,
  begin,
  giving,
  historyConnection,
  type Input,
  nextOf,
  type PageArgs,
  signed,
} from '@anxin/service-kit';
import { watchCommands } from '../../commands/registers/watch-item';
import { registerStream } from '../../store/registers/register-store';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { evidenceConnection } from '../evidence';
import { entryConnection, entryOf, targetOf } from './entries';

/** `OpenWatchItem` as the mutation that gives it: `watchItemOpen`. */
export const watchMutation = (command: string): string => `watchItem${command.replace('WatchItem', '')}`;

const target = targetOf('WATCH_ITEM', ({ watchItem }) => watchItem);
const gives = giving(target);

const watchItemOpen: MutationResolvers['watchItemOpen'] = (_, { input }, context, { fieldName }) => {
  const { kind, areaCode, sector, creditCode, projectCode, caseCode, tags, grade, facts, owner, dueOn } = input;
  const command = {
    ...{
      type: 'OpenWatchItem' as const,
      ...signed(context),
      kind,
      areaCode,
      grade,
      facts,
      owner,
      dueOn,
      tags: tags ?? [],
    },
    ...{ sector: sector ?? undefined, creditCode: creditCode ?? undefined },
    ...{ projectCode: projectCode ?? undefined, caseCode: caseCode ?? undefined },
  } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'WatchItemOpened' ? first.entry.code : ''),
  });
};

type Resolved = Input & { readonly what: string; readonly evidence: readonly string[] };

export const watchMutations = {
  watchItemOpen,
  watchItemNote: gives('NoteWatchItem', ({ note }: Input & { readonly note: string }) => ({ note })),
  watchItemResolve: gives('ResolveWatchItem', ({ what, evidence }: Resolved) => ({ what, evidence })),
  watchItemConfirm: gives('ConfirmWatchItem', () => ({})),
  watchItemReject: gives('RejectWatchItem', ({ reason }: Input & { readonly reason: string }) => ({ reason })),
} satisfies Partial<MutationResolvers>;

export const watchQueries = {
  watchItem: (_, { code }, context) => entryOf('WATCH_ITEM', code, context),
  watchItems: (_, { filter, ...args }, context) => entryConnection('WATCH_ITEM', args, filter, context),
} satisfies Partial<QueryResolvers>;

/** What is watched about a project, enterprise or case. */
export const watchItemsAbout = (subject: string, args: PageArgs, context: Context) =>
  entryConnection('WATCH_ITEM', args, { subject }, context);

export const WatchItem: Resolvers['WatchItem'] = {
  kind: ({ entry }) => entry.kind,
  next: ({ stage }) => nextOf(watchCommands, stage, watchMutation),
  acts: ({ code, stage, entry }, _, { app, actor, reads }) =>
    actsOf(
      { id: code, state: { stage, entry }, commands: app.watchItem, mutationOf: watchMutation },
      { actor, rows: reads.rows },
    ),
  area: ({ areaCode }) => ({ code: areaCode }),
  sector: ({ entry }) => entry.sector ?? null,
  enterprise: ({ entry: { creditCode } }) => (creditCode === undefined ? null : { creditCode }),
  project: ({ entry: { projectCode } }) => (projectCode === undefined ? null : { code: projectCode }),
  case: ({ entry: { caseCode } }, _, { loaders }) => (caseCode === undefined ? null : loaders.case.load(caseCode)),
  tags: ({ entry }) => [...entry.tags],
  grade: ({ entry }) => entry.grade,
  facts: ({ entry }) => entry.facts,
  owner: ({ entry }) => entry.owner,
  openedOn: ({ entry }) => entry.openedOn,
  dueOn: ({ entry }) => entry.dueOn,
  isOverdue: ({ entry }) => entry.isOverdue,
  notes: ({ entry }) => [...entry.notes],
  resolution: ({ entry: { resolution } }) =>
    resolution ? { ...resolution, evidence: [...resolution.evidence] } : null,
  evidence: ({ code }, args, context) => evidenceConnection(args, { kind: 'watch-item', code }, context),
  confirmedOn: ({ entry }) => entry.confirmed?.on ?? null,
  deadlines: async ({ code }, _, { loaders }) => [
    ...((await loaders.deadlines.load(registerStream('WATCH_ITEM', code))) ?? []),
  ],
  history: ({ code }, args, { reads }) => historyConnection(args, registerStream('WATCH_ITEM', code), reads.rows),
};
