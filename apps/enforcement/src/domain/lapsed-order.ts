import type { Fen, PlainDate } from '@anxin/domain-kit';
import { crimeThreshold, isUndetermined, type ParameterBook } from '@anxin/law';
import type { Sector } from './order';

/** What of a payment order a listing or a transfer rests on. */
export type LapsedOrder = {
  readonly code: string;
  readonly creditCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  /** Its last day. */
  readonly lastDay: PlainDate;
  readonly hasLapsed: boolean;
  readonly isRevoked: boolean;
  /** Of each worker what was owed when its last day was over: who pays some afterwards makes the sum no smaller. */
  readonly owed: readonly { readonly months: number; readonly fen: Fen }[];
  /** What all of them are owed now. */
  readonly stillOwed: Fen;
  /** Since when each worker has all of it, as `workers` tells; absent while anything is owed. */
  readonly settledOn?: PlainDate | undefined;
};

/** What an officer read in the standard of a province that is not known here, and where. */
export type StatedThreshold = { readonly oneWorker: Fen; readonly manyWorkers: Fen; readonly source: string };

/** How the sum from which it is large was found, and how well that is founded. */
export type Threshold = {
  readonly oneWorker: Fen;
  readonly manyWorkers: Fen;
  readonly mark: string;
  /** Of one that an officer stated. */
  readonly source?: string | undefined;
};

/** What an order's employer owes, as the law asks for it: nobody is named. */
export const unpaidOf = ({ creditCode: employer, owed }: LapsedOrder) => owed.map((one) => ({ employer, ...one }));

/**
 * The sum from which it is large in a place. What an officer stated for a province that is not known here keeps its source;
 * what is known is not stated otherwise.
 */
export const thresholdOf = (
  areas: readonly string[],
  { stated, today: on }: { readonly stated?: StatedThreshold | undefined; readonly today: PlainDate },
  law: ParameterBook,
): Threshold | undefined => {
  const found = crimeThreshold({ on, areas: [...areas], stated }, law);
  if (isUndetermined(found)) return undefined;
  return found.mark === 'M-' && stated ? { ...found, source: stated.source } : found;
};
