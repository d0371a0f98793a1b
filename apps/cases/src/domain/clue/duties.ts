import { clueTerm, type DutyChange, hotlineTerm, isUndetermined, type ParameterBook } from '@anxin/law';
import type { Clue, Stage } from './clue';
import type { ClueEvent } from './events';

/** The rule that gives each its time. */
const RULES = { SIGN: clueTerm.id, CHECK: clueTerm.id, CONCLUDE: clueTerm.id, ANSWER: hotlineTerm.id } as const;

export const ruleOfClueDuty = (duty: string): string | undefined => (RULES as Readonly<Record<string, string>>)[duty];

const start = (duty: 'SIGN' | 'CHECK' | 'CONCLUDE', on: Clue['receivedOn'], law: ParameterBook): DutyChange => ({
  type: 'START',
  duty,
  rule: RULES[duty],
  on,
  term: clueTerm.decide({ of: duty, start: on }, law),
});

const answer = (on: Clue['receivedOn'], law: ParameterBook): DutyChange => ({
  type: 'START',
  duty: 'ANSWER',
  rule: RULES.ANSWER,
  on,
  term: hotlineTerm.decide({ start: on }, law),
});

const extension = ({ receivedOn: start }: Clue, law: ParameterBook): readonly DutyChange[] => {
  const term = clueTerm.decide({ of: 'EXTENSION', start }, law);
  return isUndetermined(term) ? [] : [{ type: 'EXTEND', duty: 'CONCLUDE', by: term.length }];
};

/**
 * What an event does to the clocks of its clue. They start from the day on which it came in, was assigned or signed for
 * (CLU-04, HOT-02), not from when somebody looked at it.
 * @param stage at which the event found the clue
 */
export const dutiesOf = (
  event: ClueEvent,
  { clue, stage }: { readonly clue: Clue; readonly stage: Stage },
  law: ParameterBook,
): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'ClueReceived': {
      const { channel, receivedOn } = event.clue;
      const own = channel === 'HOTLINE_12345' ? [answer(receivedOn, law)] : [];
      return [start('CONCLUDE', receivedOn, law), ...own];
    }
    case 'ClueAssigned':
      return [{ type: 'VOID', duties: ['SIGN', 'CHECK'], on }, start('SIGN', on, law)];
    case 'ClueSigned':
      return [{ type: 'MEET', duties: ['SIGN'], on }, start('CHECK', on, law)];
    case 'ClueSentBack':
    case 'ClueEscalated':
      return [{ type: 'VOID', duties: ['SIGN', 'CHECK'], on }];
    case 'ClueExtended':
      return extension(clue, law);
    case 'ClueHandedOver':
      return [{ type: 'MEET', duties: ['CHECK'], on }];
    case 'ClueConcluded':
      return [{ type: 'MEET', on }];
    case 'ClueReopened':
      return [start('CHECK', on, law), start('CONCLUDE', on, law)];
    case 'ClueTransferred':
      return [
        { type: 'MEET', duties: ['ANSWER'], on },
        { type: 'VOID', on },
      ];
    case 'ClueReturned':
    case 'ClueSuspended':
      return [{ type: 'PAUSE', on }];
    case 'ClueCompleted':
      // Only what was returned to be completed waited for that.
      return stage === 'RETURNED' ? [{ type: 'RESUME', on }] : [];
    case 'ClueResumed':
      return [{ type: 'RESUME', on }];
    default:
      return [];
  }
};
