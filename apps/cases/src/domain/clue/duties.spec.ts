import { nationalParameters, ParameterBook } from '@anxin/law';
import { plainDate } from '@anxin/domain-kit';
import { aClue, received, RECEIVED_ON, TODAY, TOWN } from './clue.fixture';
import { dutiesOf } from './duties';
import type { Stage } from './clue';
import type { ClueEvent } from './events';

const law = new ParameterBook([nationalParameters]);
const on = TODAY;
const of = (event: ClueEvent, clue = aClue(), stage: Stage = 'CHECKING') => dutiesOf(event, { clue, stage }, law);

it('the time to conclude begins on the day a clue came in, not on the day it was entered', () => {
  expect(of(received())).toEqual([
    { type: 'START', duty: 'CONCLUDE', rule: 'CLU-04', on: RECEIVED_ON, term: { length: 15, unit: 'CD' } },
    { type: 'START', duty: 'ANSWER', rule: 'HOT-02', on: RECEIVED_ON, term: { length: 5, unit: 'WD' } },
  ]);
});

it('only the hotline waits for an answer within its own time', () => {
  const { clue } = received() as Extract<ClueEvent, { type: 'ClueReceived' }>;
  const visit = { type: 'ClueReceived', on, clue: { ...clue, channel: 'VISIT' } } as const;
  expect(of(visit).map((change) => 'duty' in change && change.duty)).toEqual(['CONCLUDE']);
});

it('a unit has its time to sign from the assignment, and to check from its signature', () => {
  expect(of({ type: 'ClueAssigned', on, unit: TOWN })).toEqual([
    { type: 'VOID', duties: ['SIGN', 'CHECK'], on },
    { type: 'START', duty: 'SIGN', rule: 'CLU-04', on, term: { length: 1, unit: 'WD' } },
  ]);
  expect(of({ type: 'ClueSigned', on })).toEqual([
    { type: 'MEET', duties: ['SIGN'], on },
    { type: 'START', duty: 'CHECK', rule: 'CLU-04', on, term: { length: 5, unit: 'WD' } },
  ]);
});

it.each<[ClueEvent['type'], object, string]>([
  ['ClueSuspended', { reason: 'x' }, 'PAUSE'],
  ['ClueReturned', { missing: 'x' }, 'PAUSE'],
  ['ClueResumed', {}, 'RESUME'],
])('%s: the clocks %j', (type, more, change) => {
  expect(of({ type, on, ...more } as ClueEvent)).toEqual([{ type: change, on }]);
});

it('what is told of a clue that was returned lets its clocks go on, and those of a suspended one stand', () => {
  const completed = { type: 'ClueCompleted', on, told: {} } as const;
  expect(of(completed, aClue(), 'RETURNED')).toEqual([{ type: 'RESUME', on }]);
  expect(of(completed, aClue(), 'SUSPENDED')).toEqual([]);
});

it('a conclusion meets all that was open, a transfer answers the hotline and frees the rest', () => {
  const concluded = { type: 'ClueConcluded', on, conclusion: 'PAID', evidence: ['x'], complainantToldOn: on } as const;
  expect(of(concluded)).toEqual([{ type: 'MEET', on }]);
  expect(of({ type: 'ClueTransferred', on, to: 'x', reason: 'x' })).toEqual([
    { type: 'MEET', duties: ['ANSWER'], on },
    { type: 'VOID', on },
  ]);
});

it('an extension is of the time to conclude, by the term of the day the clue came in', () => {
  expect(of({ type: 'ClueExtended', on, reason: 'x' })).toEqual([{ type: 'EXTEND', duty: 'CONCLUDE', by: 15 }]);
  const early = aClue({ receivedOn: plainDate('2019-01-01') });
  expect(of({ type: 'ClueExtended', on, reason: 'x' }, early)).toEqual([]);
});
