import { actsOf, nextOf } from '@anxin/service-kit';
import { dayInChina } from '@anxin/domain-kit';
import { groupEventAttendance, groupEventResponse, isUndetermined } from '@anxin/law';
import { groupEventCommands } from '../../commands/group-event-aggregate';
import { gapsOf } from '../../domain/duty-roster';
import { levelByRule, REPORT_FORMS } from '../../domain/group-event';
import { groupEventOf } from '../../store/group-events/group-event-row';
import { groupEventStream } from '../../store/group-events/group-event-store';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';

/** `GradeGroupEvent` as the mutation that gives it: `groupEventGrade`; `FollowGroupEventUp` as `groupEventFollowUp`. */
const mutationOf = (command: string): string => `groupEvent${command.replace('GroupEvent', '')}`;

/** The group event that a deadline is of. */
export const groupEventOfStream = (stream: string, { loaders }: Context) =>
  stream.startsWith(groupEventStream('')) ? loaders.groupEvent.load(stream.slice(groupEventStream('').length)) : null;

export const GroupEvent: Resolvers['GroupEvent'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.groupEvent.load(code),
  next: ({ stage }) => nextOf(groupEventCommands, stage, mutationOf),
  acts: (row, _, { app, actor, reads }) =>
    actsOf(
      { id: row.code, state: groupEventOf(row), commands: app.groupEvent, mutationOf },
      { actor, rows: reads.rows },
    ),
  area: ({ areaCode }) => ({ code: areaCode }),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  gravity: ({ gravity }) => [...gravity],
  warnings: ({ parts }) => [...parts.warnings],
  source: ({ parts }) => parts.source,
  occurredAt: ({ parts }) => parts.content.occurredAt,
  place: ({ parts }) => parts.content.place,
  cause: ({ parts }) => parts.content.cause ?? null,
  demands: ({ parts }) => parts.content.demands ?? null,
  action: ({ parts }) => parts.content.action ?? null,
  nextStep: ({ parts }) => parts.content.nextStep ?? null,
  dutyLine: ({ parts }) => parts.content.dutyLine,
  levelByRule: (row, _, { app }) => levelByRule(groupEventOf(row).event, app.terms).byRule ?? null,
  grading: ({ parts: { grading } }) =>
    grading
      ? {
          byRule: grading.byRule ?? null,
          reason: grading.reason ?? null,
          planFrom: grading.plan?.from ?? null,
          planBasis: grading.plan?.basis ?? null,
        }
      : null,
  isAlerted: ({ parts }) => parts.isAlerted,
  response: ({ level, reportedAt }, _, { app }) => {
    if (level === null) return null;
    const response = groupEventResponse.decide({ level, on: dayInChina(reportedAt) }, app.terms);
    return isUndetermined(response) ? null : response;
  },
  commander: ({ parts }) => parts.commander ?? null,
  police: ({ parts: { police } }) => ({
    neededAt: police.neededAt ?? null,
    toldAt: police.toldAt ?? null,
    dispatchedAt: police.dispatchedAt ?? null,
    isOpen: police.neededAt !== undefined && police.dispatchedAt === undefined,
  }),
  arrival: ({ parts: { arrival } }) => (arrival ? { ...arrival, isInTime: arrival.isInTime ?? null } : null),
  attendance: ({ reportedAt, parts: { attended } }, _, { app }) => {
    const present = attended.map(({ who }) => who);
    const measured = groupEventAttendance.decide({ present, on: dayInChina(reportedAt) }, app.terms);
    // Who must be there is not known: then nobody can say that it is compliant.
    const answer = isUndetermined(measured) ? { missing: [], isCompliant: false } : measured;
    return { ...answer, present: attended };
  },
  reportedUp: ({ parts: { reportedUp } }) =>
    REPORT_FORMS.flatMap((by) => {
      const report = reportedUp[by];
      return report ? [{ by, ...report }] : [];
    }),
  followUpsMissed: ({ parts }) => parts.followUp.missed,
  controlledAt: ({ parts }) => parts.controlledAt ?? null,
  settledAt: ({ parts }) => parts.settledAt ?? null,
  outcome: ({ parts }) => parts.outcome ?? null,
  findings: ({ parts }) => parts.findings ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(groupEventStream(code))) ?? [])],
};

export const DutyRoster: Resolvers['DutyRoster'] = {
  gaps: ({ shifts, span }) => [...gapsOf(shifts, span)],
};

export const DutyShift: Resolvers['DutyShift'] = {
  isHandedOver: ({ handedOver, takenOver }) => handedOver !== undefined && takenOver !== undefined,
};
