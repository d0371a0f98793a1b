import {
  warningAcknowledged,
  warningAssigned,
  warningCleared,
  warningDutyMissed,
  warningLevelChanged,
  warningRaised,
  warningWaived,
} from '@anxin/contracts';
import { warningTerm } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { Seen, WarningEvent, WarningState } from '../domain/warning';
import { warningStream } from '../store/warnings/warning-store';

type Known = Exclude<WarningState, { stage: 'UNKNOWN' }>;

const standing = ({ level, raisedLevel, inputsDigest, ruleVersion }: Seen) => ({
  level,
  raisedLevel,
  inputsDigest,
  ruleVersion,
});

/** What the journal keeps of an event, and what of it becomes public. */
export const tellWarning = ({ warning }: Known, event: WarningEvent): JournalEntry => {
  const { id: warningId, subject, place, indicator } = warning;
  const stream = warningStream(warningId);
  const of = subject.kind === 'PROJECT' ? { projectCode: subject.code } : { creditCode: subject.code };
  const told = { warningId, ...of, indicator, on: event.on };
  switch (event.type) {
    case 'WarningRaised':
      return published(stream, place, warningRaised, { ...told, ...standing(event.warning.seen) }, [indicator]);
    case 'WarningLevelChanged': {
      const { seen, before } = event;
      return published(stream, place, warningLevelChanged, { ...told, ...standing(seen), before }, [indicator]);
    }
    case 'WarningAcknowledged':
      return published(stream, place, warningAcknowledged, told, [warningTerm.id]);
    case 'WarningAssigned':
      return published(stream, place, warningAssigned, { ...told, unit: event.unit });
    case 'WarningWaived':
      return published(stream, place, warningWaived, told);
    case 'WarningCleared':
      return published(stream, place, warningCleared, { ...told, before: event.before }, [indicator]);
    case 'WarningDutyMissed': {
      const { duty, dueOn } = event;
      return published(stream, place, warningDutyMissed, { ...told, duty, dueOn }, [warningTerm.id]);
    }
    // What was answered, and what waits for a second officer, is the office's own.
    default: {
      const { type, ...payload } = event;
      return { stream, type, place, payload };
    }
  }
};
