import { doubleRandomPublication, type DutyChange, type ParameterBook } from '@anxin/law';
import type { Draw, DrawStage, DrawState } from './draw';
import type { DrawCommitted } from './lists';
import type { DrawEvent } from './table';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in DrawEvent['type']]?: DrawStage } = {
  DrawListsClosed: 'LISTED',
  DrawRevealed: 'DRAWN',
  DrawEnded: 'ENDED',
  DrawPublished: 'PUBLISHED',
  DrawAbandoned: 'ABANDONED',
};

const changed = (draw: Draw, event: Exclude<DrawEvent, DrawCommitted>): Draw => {
  switch (event.type) {
    case 'DrawListsClosed':
      return { ...draw, lists: event.lists };
    case 'DrawRevealed':
      return { ...draw, drawing: event.drawing };
    case 'DrawEnded':
      return { ...draw, endedOn: event.endedOn };
    case 'DrawPublished':
      return { ...draw, published: { on: event.publishedOn, receiptNo: event.receiptNo } };
    case 'DrawAbandoned':
      return { ...draw, abandoned: { on: event.on, by: event.by, reason: event.reason } };
    case 'DrawDutyMissed':
      return { ...draw, isOverdue: true };
  }
};

export const evolve = (state: DrawState, event: DrawEvent): DrawState => {
  if (event.type === 'DrawCommitted')
    return { stage: 'COMMITTED', draw: { ...event.draw, isOverdue: false }, unchecked: [] };
  if (state.stage === 'UNKNOWN') return state;
  return { ...state, stage: STAGE_AFTER[event.type] ?? state.stage, draw: changed(state.draw, event) };
};

/** What an event does to the clock of a draw: its results are published in time from the end of the task (CHK-02). */
export const drawDuties = (event: DrawEvent, law: ParameterBook): readonly DutyChange[] => {
  if (event.type === 'DrawPublished') return [{ type: 'MEET', duties: ['PUBLISH'], on: event.publishedOn }];
  if (event.type !== 'DrawEnded') return [];
  const { endedOn: start } = event;
  const term = doubleRandomPublication.decide({ of: 'publish', start }, law);
  return [{ type: 'START', duty: 'PUBLISH', rule: doubleRandomPublication.id, on: start, term }];
};
