import { clueAssigned, clueConcluded, clueDutyMissed, clueReceived, clueReopened, toldOfClue } from '@anxin/contracts';
import { clueTerm } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type ClueEvent, type ClueState, ruleOfClueDuty } from '../domain/clue';
import { placeOf } from '../store/clues/clue-row';
import { clueStream } from '../store/clues/clue-store';

type Known = Exclude<ClueState, { stage: 'UNKNOWN' }>;

/** What the journal keeps of an event, and what of it becomes public. */
export const tellClue = ({ clue, stage }: Known, event: ClueEvent): JournalEntry => {
  const [stream, place] = [clueStream(clue.code), placeOf(clue)];
  const subject = toldOfClue(clue);
  switch (event.type) {
    case 'ClueReceived':
      return published(stream, place, clueReceived, { ...subject, channel: clue.channel, receivedOn: clue.receivedOn });
    case 'ClueAssigned':
      return published(stream, place, clueAssigned, { ...subject, on: event.on, unit: event.unit }, [clueTerm.id]);
    case 'ClueConcluded': {
      const { on, conclusion, complainantToldOn } = event;
      return published(stream, place, clueConcluded, { ...subject, on, conclusion, complainantToldOn }, ['CLU-05']);
    }
    case 'ClueReopened':
      return published(stream, place, clueReopened, { ...subject, on: event.on }, ['CLU-06']);
    case 'ClueDutyMissed': {
      const { on, duty, dueOn } = event;
      const rules = [ruleOfClueDuty(duty)].filter((rule) => rule !== undefined);
      return published(stream, place, clueDutyMissed, { ...subject, on, duty, dueOn, stage }, rules);
    }
    default: {
      const { type, ...payload } = event;
      return { stream, type, place, payload };
    }
  }
};
