import type { Moment, PlainDate } from '@anxin/domain-kit';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { DutyRosterCommand } from '../../domain/duty-roster';
import type { GroupEventCommand, GroupEventEvent, ReportGroupEvent } from '../../domain/group-event';
import { type RosterKey, rosterId, shiftsTouching } from '../../store/registers/duty-shifts';
import type { Context } from '../context';
import { momentOf } from '../moment-of';
import type { GroupEventReportInput, MutationResolvers } from '../schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends GroupEventCommand['type']> = Omit<
  Extract<GroupEventCommand, { readonly type: Type }>,
  'type' | 'today' | 'now'
>;

/** When a command is given. */
const given = ({ app: { clock } }: Context): { readonly today: PlainDate; readonly now: Moment } => ({
  today: clock.today(),
  now: clock.now(),
});

/** A mutation that gives a command of a group event, and answers the event as it stands then. */
const gives =
  <Type extends GroupEventCommand['type'], Given extends Input>(type: Type, own: (input: Given) => Own<Type>) =>
  async (_: unknown, { input }: { readonly input: Given }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = { type, ...given(context), ...own(input) } as unknown as GroupEventCommand;
    const asked = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.groupEvent.load(await giveCommand(context, context.app.groupEvent, asked)));
  };

/** A mutation of a command that says nothing but when it was done. */
const doneAt = (
  type: 'TellGroupEventPolice' | 'DispatchGroupEventPolice' | 'RecordGroupEventArrival' | 'ControlGroupEvent',
) => gives(type, ({ at }: Input & { readonly at: string }) => ({ at: momentOf(at) }));

type Nullable<Value> = { readonly [Key in keyof Value]: Value[Key] | null | undefined };

/** What was typed, without what was left out. */
const said = <Value extends object>(typed: Nullable<Value>): Value =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null && value !== undefined)) as Value;

const reporting = (input: GroupEventReportInput, context: Context): ReportGroupEvent => {
  const { areaCode, sector, projectCode, caseCode, warnings, source, reportedAt, idempotencyKey: _, ...told } = input;
  return {
    type: 'ReportGroupEvent',
    ...given(context),
    ...{ areaCode, source, warnings: warnings ?? [], reportedAt: momentOf(reportedAt) },
    ...said({ sector, projectCode, caseCode }),
    content: said<ReportGroupEvent['content']>({ ...told, occurredAt: momentOf(told.occurredAt) } as never),
  };
};

/** A group event gets its code when it is reported; until then it is called after the request. */
const groupEventReport: MutationResolvers['groupEventReport'] = async (_, { input }, context, { fieldName }) => {
  const asked = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: reporting(input, context),
    idAfter: ([reported]: readonly GroupEventEvent[]) =>
      reported?.type === 'GroupEventReported' ? reported.event.code : '',
  };
  return present(context.loaders.groupEvent.load(await giveCommand(context, context.app.groupEvent, asked)));
};

/** Gives a roster's command and answers the roster of the span as it stands then. */
const giveRoster = async (
  context: Context,
  mutation: string,
  {
    key,
    input,
    command,
  }: {
    readonly key: RosterKey;
    readonly input: { readonly idempotencyKey: string };
    readonly command: DutyRosterCommand;
  },
) => {
  await giveCommand(context, context.app.dutyRoster, { mutation, id: rosterId(key), input, command });
  const span =
    command.type === 'SetDutyRoster' ? { from: command.from, to: command.to } : { from: command.at, to: command.at };
  return { span, shifts: await shiftsTouching(context.reads.rows, key, span) };
};

export const groupEventMutations = {
  groupEventReport,
  groupEventFollowUp: gives(
    'FollowGroupEventUp',
    ({ code: _, idempotencyKey: _key, ...told }: Input & Nullable<Own<'FollowGroupEventUp'>['told']>) => ({
      told: said<Own<'FollowGroupEventUp'>['told']>(told),
    }),
  ),
  groupEventGrade: gives('GradeGroupEvent', ({ level, reason }: Input & Nullable<Own<'GradeGroupEvent'>>) => ({
    level: level ?? undefined,
    reason: reason ?? undefined,
  })),
  groupEventRegrade: gives('RegradeGroupEvent', ({ level, reason }: Input & Own<'RegradeGroupEvent'>) => ({
    level,
    reason,
  })),
  groupEventBeginResponse: gives(
    'BeginGroupEventResponse',
    ({ officer, rank }: Input & Own<'BeginGroupEventResponse'>['commander']) => ({ commander: { officer, rank } }),
  ),
  groupEventNameCommander: gives(
    'NameGroupEventCommander',
    ({ officer, rank }: Input & Own<'NameGroupEventCommander'>['commander']) => ({ commander: { officer, rank } }),
  ),
  groupEventTellPolice: doneAt('TellGroupEventPolice'),
  groupEventDispatchPolice: doneAt('DispatchGroupEventPolice'),
  groupEventReportUp: gives(
    'ReportGroupEventUp',
    ({ by, to, at }: Input & Omit<Own<'ReportGroupEventUp'>, 'at'> & { readonly at: string }) => ({
      by,
      to,
      at: momentOf(at),
    }),
  ),
  groupEventRecordArrival: doneAt('RecordGroupEventArrival'),
  groupEventRecordAttendance: gives(
    'RecordGroupEventAttendance',
    ({ who, at }: Input & Pick<Own<'RecordGroupEventAttendance'>, 'who'> & { readonly at: string }) => ({
      who,
      at: momentOf(at),
    }),
  ),
  groupEventControl: doneAt('ControlGroupEvent'),
  groupEventSettle: gives(
    'SettleGroupEvent',
    ({ at, outcome }: Input & { readonly at: string; readonly outcome: string }) => ({ at: momentOf(at), outcome }),
  ),
  groupEventReview: gives('ReviewGroupEvent', ({ findings }: Input & Own<'ReviewGroupEvent'>) => ({ findings })),
  groupEventLinkCase: gives('LinkGroupEventCase', ({ caseCode }: Input & Own<'LinkGroupEventCase'>) => ({ caseCode })),
  dutyRosterSet: (_, { input }, context, { fieldName }) => {
    const { areaCode: area, post = 'PHONE', from, to, shifts } = input;
    const command: DutyRosterCommand = {
      type: 'SetDutyRoster',
      ...given(context),
      ...{ from: momentOf(from), to: momentOf(to) },
      shifts: shifts.map((shift) => ({ officer: shift.officer, from: momentOf(shift.from), to: momentOf(shift.to) })),
    };
    return giveRoster(context, fieldName, { key: { area, post }, input, command });
  },
  dutyRosterNoteHandOver: (_, { input }, context, { fieldName }) => {
    const { areaCode: area, post = 'PHONE', at, note } = input;
    const command: DutyRosterCommand = {
      type: 'NoteDutyHandOver',
      ...given(context),
      ...{ at: momentOf(at), by: context.actor.id, note },
    };
    return giveRoster(context, fieldName, { key: { area, post }, input, command });
  },
} satisfies Partial<MutationResolvers>;
