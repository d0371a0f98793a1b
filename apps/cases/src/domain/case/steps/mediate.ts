import type { PlainDate } from '@anxin/domain-kit';
import type { KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refusePast, refuseText } from '../shape';

/** S0-35: the town tries first. */
export type MediateCase = Given<'MediateCase'>;
export type MediationBegun = Happened<'MediationBegun'>;

/** An agreement is kept until it is proved that everybody was paid: a case with one stays open (S2-33). */
export type EndMediation = Given<'EndMediation'> & {
  readonly outcome: 'AGREED' | 'FAILED';
  readonly note: string;
  /** By when payment was promised. */
  readonly promisedOn?: PlainDate | undefined;
};
export type MediationEnded = Happened<'MediationEnded'> & Pick<EndMediation, 'outcome' | 'note' | 'promisedOn'>;

export const refuseMediated = ({ case: { mediation } }: KnownCase): void => {
  if (mediation?.outcome !== undefined) throw caseErrors.MEDIATION_ENDED();
};

export const mediateCase = (_: KnownCase, { today: on }: MediateCase): readonly MediationBegun[] => [
  { type: 'MediationBegun', on },
];

export const endMediation = (_: KnownCase, command: EndMediation): readonly MediationEnded[] => {
  const { outcome, note, promisedOn, today: on } = command;
  refuseText('note', note);
  if (promisedOn !== undefined) refusePast(promisedOn, on);
  return [{ type: 'MediationEnded', on, outcome, note, promisedOn }];
};
