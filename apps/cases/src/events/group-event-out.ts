import { dayInChina } from '@anxin/domain-kit';
import {
  groupEventAlerted,
  groupEventDutyMissed,
  groupEventGraded,
  groupEventPoliceNeeded,
  groupEventReported,
  groupEventSettled,
  toldOfGroupEvent,
} from '@anxin/contracts';
import {
  groupEventAlert,
  groupEventArrival,
  groupEventAttendance,
  groupEventLevel,
  groupEventReport,
  groupEventResponse,
  isGroupEvent,
  isUndetermined,
  type ParameterBook,
} from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type GroupEventEvent, type KnownGroupEvent, ruleOfGroupEventDuty } from '../domain/group-event';
import { placeOfGroupEvent } from '../store/group-events/group-event-row';
import { groupEventStream } from '../store/group-events/group-event-store';

/** The rules by which an event was decided that stays in the service. */
const RULES: { readonly [Type in GroupEventEvent['type']]?: readonly string[] } = {
  GroupEventFollowedUp: [groupEventReport.id],
  GroupEventReportedUp: [groupEventReport.id],
  GroupEventArrived: [groupEventArrival.id],
  GroupEventAttended: [groupEventAttendance.id],
  GroupEventResponseBegun: [groupEventResponse.id],
  GroupEventCommanderNamed: [groupEventResponse.id],
};

const gradedAs = ({ event }: KnownGroupEvent, law: ParameterBook) => {
  const level = event.grading?.level;
  const response = level && groupEventResponse.decide({ level, on: dayInChina(event.reportedAt) }, law);
  return !response || isUndetermined(response)
    ? { callOut: [] }
    : { callOut: [...response.callOut], reportTo: response.reportTo };
};

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellGroupEvent =
  (law: ParameterBook) =>
  (found: KnownGroupEvent, happened: GroupEventEvent): readonly JournalEntry[] => {
    const { event, stage } = found;
    const [stream, place] = [groupEventStream(event.code), placeOfGroupEvent(event)];
    const subject = toldOfGroupEvent(event);
    const { type, ...payload } = happened;
    const kept: JournalEntry = { stream, type, place, payload, rules: RULES[type] ?? [] };
    switch (happened.type) {
      case 'GroupEventReported': {
        const { source, reportedAt, content } = happened.event;
        const { gravity, occurredAt } = content;
        const data = { ...subject, source, gravity: [...gravity], occurredAt, reportedAt };
        return [kept, published(stream, place, groupEventReported, data, [isGroupEvent.id])];
      }
      case 'GroupEventGraded': {
        const data = { ...subject, on: happened.on, ...gradedAs(found, law) };
        const rules = [groupEventLevel.id, groupEventResponse.id];
        return [kept, published(stream, place, groupEventGraded, data, rules)];
      }
      case 'GroupEventAlerted':
        return [published(stream, place, groupEventAlerted, { ...subject, on: happened.on }, [groupEventAlert.id])];
      case 'GroupEventPoliceNeeded':
        return [published(stream, place, groupEventPoliceNeeded, { ...subject, at: happened.at })];
      case 'GroupEventDutyMissed': {
        const { on, duty, dueAt } = happened;
        return [
          published(stream, place, groupEventDutyMissed, { ...subject, on, duty, dueAt, stage }, [
            ruleOfGroupEventDuty(duty),
          ]),
        ];
      }
      case 'GroupEventSettled': {
        const { arrival, followUp } = event;
        const data = {
          ...subject,
          on: happened.on,
          settledAt: happened.at,
          arrivalSeconds: arrival?.seconds,
          followUpsMissed: followUp.missed,
        };
        return [kept, published(stream, place, groupEventSettled, data)];
      }
      default:
        return [kept];
    }
  };
