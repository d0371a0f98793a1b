import type { PlainDate } from '@anxin/domain-kit';
import type { WarningCommand } from './commands';
import type { Seen, Subject, SubjectPlace, WarningStage } from './warning';

/** What an indicator says of a subject: a level, or that none is reached. */
export type Observation = {
  readonly subject: Subject;
  readonly place: SubjectPlace;
  readonly indicator: string;
  readonly seen: Seen | null;
};

/** The last warning of an indicator and subject. */
export type LastWarning = { readonly id: string; readonly round: number; readonly stage: WarningStage };

/** A warning's id: the indicator, whom it is about, and which time it is. */
const warningId = (indicator: string, subject: Subject, round: number): string =>
  `${indicator}:${subject.code}:${round}`;

/** The command that an observation gives, and to which warning; none where it says nothing new. */
export const commandFor = (
  { subject, place, indicator, seen }: Observation,
  today: PlainDate,
  last: LastWarning | undefined,
): { readonly id: string; readonly command: WarningCommand } | undefined => {
  const standing = last && last.stage !== 'CLEARED' ? last : undefined;
  if (seen === null) return standing && { id: standing.id, command: { type: 'ClearWarning', today } };
  if (standing) return { id: standing.id, command: { type: 'ChangeWarningLevel', seen, today } };
  const round = (last?.round ?? 0) + 1;
  const id = warningId(indicator, subject, round);
  return { id, command: { type: 'RaiseWarning', id, subject, place, indicator, round, seen, today } };
};
