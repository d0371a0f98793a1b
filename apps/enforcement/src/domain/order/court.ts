import type { PlainDate } from '@anxin/domain-kit';
import { orderErrors } from './errors';
import type { KnownOrder, RemedyKind } from './order';
import { type OrderRevoked } from './revoke';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseKind, refuseText } from './shape';

/** The unit asked for review, or sued: nothing is final until that has ended (ENF-01). */
export type SeekRemedy = Given<'SeekRemedy'> & { readonly kind: RemedyKind; readonly filingNo: string };
export type RemedySought = Happened<'RemedySought'> & Pick<SeekRemedy, 'kind' | 'filingNo'>;

/** It ended: the order stands and is final from a day on, or was set aside. */
export type EndRemedy = Given<'EndRemedy'> & {
  readonly outcome: 'UPHELD' | 'SET_ASIDE';
  readonly endedOn: PlainDate;
  readonly record: string;
};
export type RemedyEnded = Happened<'RemedyEnded'> & Pick<EndRemedy, 'outcome' | 'endedOn' | 'record'>;

/** Neither review nor suit is possible any more. */
export type OrderBecameFinal = Happened<'OrderBecameFinal'> & { readonly finalOn: PlainDate };

/** 催告书: obey within the time of the law, or the court is applied to (ENF-02). */
export type DunOrder = Given<'DunOrder'>;
export type OrderDunned = Happened<'OrderDunned'>;

export type ApplyToCourt = Given<'ApplyToCourt'> & { readonly filingNo: string };
export type CourtAppliedTo = Happened<'CourtAppliedTo'> & Pick<ApplyToCourt, 'filingNo'>;

export const seekRemedy = (
  { order }: KnownOrder,
  { kind, filingNo, today: on }: SeekRemedy,
): readonly RemedySought[] => {
  if (order.finalOn !== undefined) throw orderErrors.FINAL();
  if (order.remedy?.isOpen) throw orderErrors.REMEDY_OPEN();
  refuseText('filingNo', filingNo);
  return [{ type: 'RemedySought', on, kind, filingNo }];
};

export const endRemedy = (
  { order }: KnownOrder,
  { outcome, endedOn, record, today: on }: EndRemedy,
): readonly (RemedyEnded | OrderBecameFinal | OrderRevoked)[] => {
  if (!order.remedy?.isOpen) throw orderErrors.REMEDY_NONE();
  refuseText('record', record);
  refuseFuture(endedOn, on);
  refuseEarlier(endedOn, order.served?.on);
  const ended: RemedyEnded = { type: 'RemedyEnded', on, outcome, endedOn, record };
  return outcome === 'UPHELD'
    ? [ended, { type: 'OrderBecameFinal', on, finalOn: endedOn }]
    : [ended, { type: 'OrderRevoked', on, reason: record }];
};

export const dunOrder = (found: KnownOrder, { today: on }: DunOrder): readonly OrderDunned[] => {
  refuseKind(found, 'PAYMENT');
  if (found.order.dunning) throw orderErrors.DUNNED_ALREADY();
  return [{ type: 'OrderDunned', on }];
};

export const applyToCourt = (found: KnownOrder, { filingNo, today: on }: ApplyToCourt): readonly CourtAppliedTo[] => {
  refuseKind(found, 'PAYMENT');
  const { finalOn, dunning, court } = found.order;
  if (court === 'TOO_LATE') throw orderErrors.COURT_TOO_LATE();
  if (court) throw orderErrors.COURT_APPLIED();
  if (finalOn === undefined) throw orderErrors.NOT_FINAL();
  if (!dunning?.isOver) throw orderErrors.DUNNING_OPEN();
  refuseText('filingNo', filingNo);
  return [{ type: 'CourtAppliedTo', on, filingNo }];
};
