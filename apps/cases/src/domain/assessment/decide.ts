import type { Decider, GivenBy, Happened, StateTable } from '@anxin/domain-kit';
import { type GradeLines, parseDocumentNumber, type ParameterBook, textCheckBy } from '@anxin/law';
import type { CaseUnit } from '../case';
import { repeated } from '../checks';
import type { Registered } from '../register';
import {
  type Assessed,
  type AssessedUnit,
  type Assessment,
  ASSESSMENT_STAGES,
  type AssessmentDraft,
  type AssessmentStage,
  type AssessmentState,
  type Scorecard,
  type ScoreItem,
} from './assessment';
import { assessmentErrors } from './errors';
import { resultsOf } from './results';

export type OpenAssessment = GivenBy<'OpenAssessment'> & AssessmentDraft;
/** A unit's points at a step; a later step takes the place of the one before. */
export type ScoreUnit = GivenBy<'ScoreUnit'> & { readonly scorecard: Scorecard };
/** All are in: those that are assessed are these. */
export type ProposeResults = GivenBy<'ProposeResults'> & { readonly units: readonly CaseUnit[] };
/** Another finds them right, or not. */
export type DecideResults = GivenBy<'DecideResults'>;
export type ReturnResults = GivenBy<'ReturnResults'> & { readonly reason: string };
export type AssessmentCommand = OpenAssessment | ScoreUnit | ProposeResults | DecideResults | ReturnResults;

export type AssessmentOpened = Happened<'AssessmentOpened'> & {
  readonly entry: Omit<Assessment, 'scorecards' | 'proposedBy' | 'results'>;
};
export type UnitScored = Happened<'UnitScored'> & { readonly by: string; readonly scorecard: Scorecard };
export type ResultsProposed = Happened<'ResultsProposed'> & {
  readonly by: string;
  readonly results: readonly AssessedUnit[];
};
export type ResultsDecided = Happened<'ResultsDecided'> & { readonly by: string };
export type ResultsReturned = Happened<'ResultsReturned'> & { readonly by: string; readonly reason: string };
export type AssessmentEvent = AssessmentOpened | UnitScored | ResultsProposed | ResultsDecided | ResultsReturned;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const assessmentTable: StateTable<AssessmentState, AssessmentCommand['type'], AssessmentStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ASSESSMENT_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    OpenAssessment: ['UNKNOWN'],
    ScoreUnit: ['OPEN'],
    ProposeResults: ['OPEN'],
    DecideResults: ['PROPOSED'],
    ReturnResults: ['PROPOSED'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return assessmentErrors.UNKNOWN();
    return command === 'OpenAssessment' ? assessmentErrors.ALREADY_THERE() : assessmentErrors.STAGE({ stage });
  },
};

const refuseText = textCheckBy(assessmentErrors);
/** In hundredths. */
const TOTAL = 10_000;
const MOST = 10_000;

const refuseItems = (items: readonly ScoreItem[]): void => {
  if (repeated(items.map(({ id }) => id)) !== undefined) throw assessmentErrors.ITEM_REPEATED();
  for (const { id, block, title, points } of items) {
    for (const [field, written] of Object.entries({ id, block, title })) refuseText(field, written);
    if (!Number.isInteger(points) || points < 1 || points > TOTAL) throw assessmentErrors.ITEM_POINTS({ item: id });
  }
  const total = items.reduce((sum, { points }) => sum + points, 0);
  if (total !== TOTAL) throw assessmentErrors.TOTAL_NOT_100({ total: String(total / 100) });
};

const refuseLines = (lines: GradeLines): void => {
  const counts = Object.values(lines).filter((line) => line !== undefined);
  const { leastOfA = TOTAL, leastOfB = 0 } = lines;
  if (counts.some((line) => !Number.isInteger(line) || line < 0) || leastOfB > leastOfA)
    throw assessmentErrors.LINES_INVALID();
};

const open = (
  { code = '' }: { readonly code?: string | undefined },
  { type: _, today: on, by: _by, ...draft }: OpenAssessment,
): readonly AssessmentEvent[] => {
  const { year, basis, items, lines } = draft;
  if (!Number.isInteger(year) || year >= Number(on.slice(0, 4)) || year < 2000) throw assessmentErrors.YEAR_INVALID();
  if (!parseDocumentNumber(basis)) throw assessmentErrors.TEXT_MISSING({ field: 'basis' });
  refuseItems(items);
  refuseLines(lines);
  return [{ type: 'AssessmentOpened', on, entry: { code, ...draft, openedOn: on } }];
};

const isAssessed = (kind: Assessed, unit: CaseUnit): boolean =>
  unit.startsWith(kind === 'TOWNS' ? 'TOWN:' : 'DEPARTMENT:');

const refuseScorecard = ({ kind, items }: Assessment, { unit, points, ...card }: Scorecard): void => {
  if (!isAssessed(kind, unit)) throw assessmentErrors.UNIT_INVALID();
  const unknown = Object.keys(points).find((id) => !items.some((item) => item.id === id));
  if (unknown !== undefined) throw assessmentErrors.ITEM_UNKNOWN({ item: unknown });
  for (const { id, points: most } of items) {
    const got = points[id];
    if (got === undefined) throw assessmentErrors.ITEM_MISSING({ item: id });
    if (!Number.isInteger(got) || got < 0 || got > most) throw assessmentErrors.POINTS_INVALID({ item: id });
  }
  for (const count of [card.groupEvents, card.governmentGroupEvents, card.extremeEvents])
    if (!Number.isInteger(count) || count < 0 || count > MOST) throw assessmentErrors.COUNT_INVALID();
};

const decideKnown = (
  { entry }: Registered<AssessmentStage, Assessment>,
  command: Exclude<AssessmentCommand, OpenAssessment>,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  const { today: on, by } = command;
  switch (command.type) {
    case 'ScoreUnit':
      refuseScorecard(entry, command.scorecard);
      return [{ type: 'UnitScored', on, by, scorecard: command.scorecard }];
    case 'ProposeResults': {
      const scored = entry.scorecards.map(({ unit }) => unit);
      const missing = command.units.find((unit) => isAssessed(entry.kind, unit) && !scored.includes(unit));
      if (missing !== undefined || scored.length === 0) throw assessmentErrors.UNIT_MISSING({ unit: missing ?? '' });
      return [{ type: 'ResultsProposed', on, by, results: resultsOf(entry, law) }];
    }
    case 'DecideResults':
      if (entry.proposedBy === by) throw assessmentErrors.SECOND_PERSON_NEEDED();
      return [{ type: 'ResultsDecided', on, by }];
    case 'ReturnResults':
      refuseText('reason', command.reason);
      return [{ type: 'ResultsReturned', on, by, reason: command.reason }];
  }
};

const evolve = (state: AssessmentState, event: AssessmentEvent): AssessmentState => {
  if (event.type === 'AssessmentOpened')
    return { stage: 'OPEN', entry: { ...event.entry, scorecards: [], results: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const { entry } = state;
  switch (event.type) {
    case 'UnitScored': {
      const others = entry.scorecards.filter(({ unit }) => unit !== event.scorecard.unit);
      return { ...state, entry: { ...entry, scorecards: [...others, event.scorecard] } };
    }
    case 'ResultsProposed':
      return { stage: 'PROPOSED', entry: { ...entry, proposedBy: event.by, results: event.results } };
    case 'ResultsDecided':
      return { ...state, stage: 'DECIDED' };
    case 'ResultsReturned':
      return { stage: 'OPEN', entry: { ...entry, proposedBy: undefined, results: [] } };
  }
};

/** A year's assessment of towns or departments: points by item, then ranks and grades that two decide (ASM-02…07). */
export const assessmentBy = (law: ParameterBook): Decider<AssessmentState, AssessmentCommand, AssessmentEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...assessmentTable,
  decide: (state, command) => {
    if (command.type === 'OpenAssessment') {
      if (state.stage !== 'UNKNOWN') throw assessmentErrors.ALREADY_THERE();
      return open(state, command);
    }
    if (state.stage === 'UNKNOWN') throw assessmentErrors.UNKNOWN();
    return decideKnown(state, command, law);
  },
  evolve,
});
