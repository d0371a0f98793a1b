import type { PlainDate } from '@anxin/domain-kit';
import { type CertifiedOfficer, isUndetermined, officersOfCheck, type ParameterBook, textCheckBy } from '@anxin/law';
import { dayChecksBy } from '../checks';
import { drawErrors } from './errors';

export type { GivenBy, Happened } from '../checks';

export const refuseText = textCheckBy(drawErrors);
export const { refuseFuture, refuseEarlier } = dayChecksBy(drawErrors);

/** As many as the law asks for, each with a certificate of their own. */
export const areOfficers = (on: PlainDate, officers: readonly CertifiedOfficer[], law: ParameterBook): boolean => {
  const may = officersOfCheck.decide({ on, officers: [...officers] }, law);
  return !isUndetermined(may) && may;
};
