import type { PlainDate } from '@anxin/domain-kit';
import type { KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseFuture, refuseText, refuseTexts } from '../shape';

export const VISIT_KINDS = ['OPEN', 'SECRET', 'LOOK_BACK'] as const;

/** A check on the spot (S0-05, S4-10). */
export type Visit = {
  readonly visitedOn: PlainDate;
  readonly kind: (typeof VISIT_KINDS)[number];
  /** Whoever checked, by id and certificate. */
  readonly officers: readonly { readonly id: string; readonly certificateNo: string }[];
  readonly place: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly findings: string;
  readonly evidence: readonly string[];
};

export type RecordVisit = Given<'RecordVisit'> & Visit;
export type VisitRecorded = Happened<'VisitRecorded'> & { readonly act: Visit };

/** INS-08: two at least, who are two people and have two certificates. */
const TWO = 2;

const isPair = (officers: Visit['officers']): boolean => {
  const certified = officers.filter(({ id, certificateNo }) => id.trim() !== '' && certificateNo.trim() !== '');
  const distinct = (of: readonly string[]): number => new Set(of.map((one) => one.trim())).size;
  return (
    certified.length === officers.length &&
    distinct(officers.map(({ id }) => id)) >= TWO &&
    distinct(officers.map(({ certificateNo }) => certificateNo)) >= TWO
  );
};

export const recordVisit = (
  _: KnownCase,
  { type: _type, today: on, ...act }: RecordVisit,
): readonly VisitRecorded[] => {
  if (!isPair(act.officers)) throw caseErrors.TWO_OFFICERS_NEEDED();
  refuseFuture(act.visitedOn, on);
  refuseText('place', act.place);
  refuseText('findings', act.findings);
  refuseTexts('evidence', act.evidence);
  return [{ type: 'VisitRecorded', on, act }];
};
