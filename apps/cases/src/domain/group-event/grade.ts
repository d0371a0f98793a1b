import { dayInChina, type PlainDate } from '@anxin/domain-kit';
import {
  COMMANDER_RANKS,
  groupEventLevel,
  type GroupEventLevel,
  groupEventResponse,
  isUndetermined,
  type ParameterBook,
  type ParameterUse,
} from '@anxin/law';
import type { BeginGroupEventResponse, GradeGroupEvent, NameGroupEventCommander, RegradeGroupEvent } from './commands';
import { groupEventErrors } from './errors';
import type { GroupEventEvent } from './events';
import type { Commander, Grading, GroupEvent, KnownGroupEvent } from './group-event';
import { refuseText } from './shape';

/** What the plan in force on the day of the report says of people and gravity as known now. */
export const levelByRule = (
  { reportedAt, content: { people, gravity } }: Pick<GroupEvent, 'reportedAt' | 'content'>,
  law: ParameterBook,
): Pick<Grading, 'byRule' | 'plan'> => {
  const used: ParameterUse[] = [];
  const book = law.recording((use) => used.push(use));
  const level = groupEventLevel.decide({ people, gravity: [...gravity], on: dayInChina(reportedAt) }, book);
  const [plan] = used.map(({ areaCode, from, basis }) => ({ areaCode, from, basis }));
  return { byRule: isUndetermined(level) ? undefined : (level ?? undefined), plan };
};

/** Another level than the plan's is a person's to answer for. */
const graded = (
  { event }: KnownGroupEvent,
  {
    level,
    reason,
    on,
  }: { readonly level: GroupEventLevel | undefined; readonly reason: string | undefined; readonly on: PlainDate },
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  const { byRule, plan } = levelByRule(event, law);
  const chosen = level ?? byRule;
  if (chosen === undefined) throw groupEventErrors.LEVEL_NEEDED();
  if (reason !== undefined || chosen !== byRule) refuseText('reason', reason ?? '');
  return [{ type: 'GroupEventGraded', on, grading: { level: chosen, byRule, reason, plan } }];
};

export const gradeGroupEvent = (
  found: KnownGroupEvent,
  { level, reason, today: on }: GradeGroupEvent,
  law: ParameterBook,
): readonly GroupEventEvent[] => graded(found, { level, reason, on }, law);

/** Up or down, at any stage before it is settled, and always for a reason. */
export const regradeGroupEvent = (
  found: KnownGroupEvent,
  { level, reason, today: on }: RegradeGroupEvent,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  refuseText('reason', reason);
  return level === found.event.grading?.level ? [] : graded(found, { level, reason, on }, law);
};

/** An account, which is no name. */
const OFFICER = /^[\w.@:-]{1,100}$/;

const refuseCommander = ({ event }: KnownGroupEvent, { officer, rank }: Commander, law: ParameterBook): void => {
  if (!OFFICER.test(officer)) throw groupEventErrors.VALUE_INVALID({ field: 'officer' });
  if (event.grading === undefined) return;
  const response = groupEventResponse.decide({ level: event.grading.level, on: dayInChina(event.reportedAt) }, law);
  if (isUndetermined(response)) return;
  const needed = response.commander;
  if (COMMANDER_RANKS.indexOf(rank) < COMMANDER_RANKS.indexOf(needed))
    throw groupEventErrors.COMMANDER_RANK({ needed });
};

export const beginGroupEventResponse = (
  found: KnownGroupEvent,
  { commander, today: on }: BeginGroupEventResponse,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  refuseCommander(found, commander, law);
  return [{ type: 'GroupEventResponseBegun', on, commander }];
};

export const nameGroupEventCommander = (
  found: KnownGroupEvent,
  { commander, today: on }: NameGroupEventCommander,
  law: ParameterBook,
): readonly GroupEventEvent[] => {
  refuseCommander(found, commander, law);
  return [{ type: 'GroupEventCommanderNamed', on, commander }];
};
