import { meanToTenth } from '@anxin/domain-kit';
import { GROUP_EVENT_LEVELS } from '@anxin/law';
import { areasWithin, connection, nodesOf, present } from '@anxin/service-kit';
import { z } from 'zod';
import { refuseSpan } from '../../domain/duty-roster';
import { shiftsTouching } from '../../store/registers/duty-shifts';
import {
  countGroupEvents,
  type GroupEventKey,
  groupEventPage,
  type ListedGroupEvent,
} from '../../store/group-events/read-group-events';
import { momentOf } from '../moment-of';
import type { QueryResolvers, Resolvers } from '../schema.generated';

const key: z.ZodType<GroupEventKey> = z.tuple([z.iso.datetime(), z.string()]);

const groupEvents: QueryResolvers['groupEvents'] = async (_, { filter, ...args }, { app, reads, loaders }) => {
  const { area, ...others } = filter ?? {};
  const narrowed = { ...others, areas: area ? await areasWithin(app, [area], app.clock.today()) : null };
  const page = await connection<ListedGroupEvent, GroupEventKey>(args, {
    key,
    keyOf: ({ reportedAt, code }) => [reportedAt, code],
    read: (after, limit) => groupEventPage(reads.rows, narrowed, { after, limit }),
    count: () => countGroupEvents(reads.rows, narrowed),
  });
  return nodesOf(page, ({ code }) => present(loaders.groupEvent.load(code)));
};

export const groupEventQueries = {
  groupEvent: (_, { code }, { loaders }) => loaders.groupEvent.load(code),
  groupEvents,
  dutyRoster: async (_, { areaCode: area, post, ...asked }, { reads }) => {
    const span = { from: momentOf(asked.from), to: momentOf(asked.to) };
    refuseSpan(span);
    const shifts = await shiftsTouching(reads.rows, { area, post }, span);
    // One that ends where the span begins, or begins where it ends, is not in it.
    return { span, shifts: shifts.filter(({ from, to }) => to > span.from && from < span.to) };
  },
  onDuty: async (_, { areaCode: area, post, at: asked }, { app, reads }) => {
    const at = asked ? momentOf(asked) : app.clock.now();
    const shifts = await shiftsTouching(reads.rows, { area, post }, { from: at, to: at });
    return shifts.find(({ from, to }) => from <= at && at < to) ?? null;
  },
} satisfies Partial<QueryResolvers>;

export const Area: Resolvers['Area'] = {
  __resolveReference: ({ code }) => ({ code }),
  groupEvents: ({ code }, { from, to }, { app, loaders }) =>
    loaders.groupEventFigures.load({ code, from, to, on: app.clock.today() }),
  openMatters: async ({ code }, { on }, { app, loaders }) => [
    ...(await loaders.board.load({ code, on: on ?? app.clock.today() })),
  ],
  standingWarnings: async ({ code }, _, { loaders }) => [...((await loaders.standingWarnings.load(code)) ?? [])],
};

export const GroupEventFigures: Resolvers['GroupEventFigures'] = {
  peopleMean: ({ people, events }) => meanToTenth(people, events),
  byLevel: ({ byLevel }) => GROUP_EVENT_LEVELS.map((level) => ({ level, events: byLevel[level] })),
};
