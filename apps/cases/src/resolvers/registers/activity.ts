import { areasWithin, begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { activityCommands } from '../../commands/registers/activity';
import type { ActivityReport as Report } from '../../domain/activity';
import { activitiesByKind, activitiesByMedium } from '../../store/registers/read-registers';
import { registerStream } from '../../store/registers/register-store';
import { ownUnit, unitOf } from '../cases/case-unit';
import type {
  ActivityReportInput,
  ActivityPlanInput,
  ActivityRecordInput,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../schema.generated';
import { entryConnection, entryOf, targetOf } from './entries';
import type { Context } from '../context';

/** `PlanActivity` as the mutation that gives it: `activityPlan`. */
export const activityMutation = (command: string): string => `activity${command.replace('Activity', '')}`;

const target = targetOf('ACTIVITY', ({ activity }) => activity);
const gives = giving(target);

const reportIn = (input: ActivityReportInput): Report => {
  const { heldOn, place, summary, meeting, about, media, audiences, units, officers, evidence, ...counted } = input;
  const { people, copies, works, parks, sites, clues } = counted;
  const counts = Object.entries({ people, copies, works, parks, sites, clues }).flatMap(([what, count]) =>
    count === null || count === undefined ? [] : [[what, count] as const],
  );
  return {
    heldOn,
    ...{ place: place ?? undefined, summary: summary ?? undefined, meeting: meeting ?? undefined },
    about: about ?? undefined,
    ...{ media: media ?? [], audiences: audiences ?? [], units: (units ?? []).map(unitOf) },
    ...{ officers: officers ?? [], evidence: evidence ?? [], counts: Object.fromEntries(counts) },
  };
};

const planIn = ({ kind, title, areaCode, host }: ActivityPlanInput | ActivityRecordInput, { actor }: Context) => ({
  ...{ kind, title, areaCode, host: ownUnit(actor, host) },
});

const activityPlan: MutationResolvers['activityPlan'] = (_, { input }, context, { fieldName }) => {
  const { today } = signed(context);
  const command = { type: 'PlanActivity', ...planIn(input, context), plannedFor: input.plannedFor, today } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'ActivityPlanned' ? first.entry.code : ''),
  });
};

const activityRecord: MutationResolvers['activityRecord'] = (_, { input }, context, { fieldName }) => {
  const { today } = signed(context);
  const command = { type: 'RecordActivity', ...planIn(input, context), report: reportIn(input.report), today } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'ActivityRecorded' ? first.entry.code : ''),
  });
};

export const activityMutations = {
  activityPlan,
  activityRecord,
  activityHold: gives('HoldActivity', ({ report }: Input & { readonly report: ActivityReportInput }) => ({
    report: reportIn(report),
  })),
  activityWithdraw: gives('WithdrawActivity', ({ reason }: Input & { readonly reason: string }) => ({ reason })),
} satisfies Partial<MutationResolvers>;

export const activityQueries = {
  activity: (_, { code }, context) => entryOf('ACTIVITY', code, context),
  activities: (_, { filter, ...args }, context) => entryConnection('ACTIVITY', args, filter, context),
  activityFigures: async (_, { areaCode, from, to }, { app, reads }) => {
    const within = { areas: await areasWithin(app, [areaCode], app.clock.today()), from, to };
    return {
      byKind: [...(await activitiesByKind(reads.rows, within))],
      byMedium: [...(await activitiesByMedium(reads.rows, within))],
    };
  },
} satisfies Partial<QueryResolvers>;

export const Activity: Resolvers['Activity'] = {
  kind: ({ entry }) => entry.kind,
  next: ({ stage }) => nextOf(activityCommands, stage, activityMutation),
  title: ({ entry }) => entry.title,
  area: ({ areaCode }) => ({ code: areaCode }),
  host: ({ entry }) => ({ unit: entry.host }),
  plannedFor: ({ entry }) => entry.plannedFor ?? null,
  isOverdue: ({ entry }) => entry.isOverdue,
  report: ({ entry }) => entry.report ?? null,
  withdrawnBecause: ({ entry }) => entry.withdrawn?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [
    ...((await loaders.deadlines.load(registerStream('ACTIVITY', code))) ?? []),
  ],
};

export const ActivityReport: Resolvers['ActivityReport'] = {
  media: ({ media }) => [...media],
  audiences: ({ audiences }) => [...audiences],
  units: ({ units }) => units.map((unit) => ({ unit })),
  officers: ({ officers }) => [...officers],
  people: ({ counts }) => counts.people ?? null,
  copies: ({ counts }) => counts.copies ?? null,
  works: ({ counts }) => counts.works ?? null,
  parks: ({ counts }) => counts.parks ?? null,
  sites: ({ counts }) => counts.sites ?? null,
  clues: ({ counts }) => counts.clues ?? null,
  evidence: ({ evidence }) => [...evidence],
};
