import type { PlainDate } from '@anxin/domain-kit';
import { type DutyChange, type Level, type ParameterBook, warningTerm } from '@anxin/law';
import type { WarningEvent } from './events';
import { levelOf } from './warning';

/** The duty that each level gives its own time. */
const ACKNOWLEDGE = 'ACKNOWLEDGE';

const start = (level: Level, on: PlainDate, law: ParameterBook): DutyChange => ({
  type: 'START',
  duty: ACKNOWLEDGE,
  rule: warningTerm.id,
  on,
  term: warningTerm.decide({ level, start: on }, law),
});

/**
 * What an event does to the clocks of its warning. Each rise has a clock of its own, from its own day; the one before runs
 * on, so that a rise gives nobody more time.
 */
export const warningDutiesOf = (event: WarningEvent, law: ParameterBook): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'WarningRaised':
      return [start(levelOf(event.warning.seen), on, law)];
    case 'WarningLevelChanged':
      return event.isHigher ? [start(levelOf(event.seen), on, law)] : [];
    case 'WarningAcknowledged':
      return [{ type: 'MEET', on }];
    case 'WarningWaived':
    case 'WarningCleared':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
