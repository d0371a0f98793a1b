import { fen } from '@anxin/domain-kit';
import type { Threshold } from '../../domain/lapsed-order';

/** A threshold as JSON: amounts as text. */
export type ThresholdRow = Omit<Threshold, 'oneWorker' | 'manyWorkers'> & {
  readonly oneWorker: string;
  readonly manyWorkers: string;
};

export const thresholdRow = ({ oneWorker, manyWorkers, ...rest }: Threshold): ThresholdRow => ({
  oneWorker: oneWorker.toString(),
  manyWorkers: manyWorkers.toString(),
  ...rest,
});

export const thresholdFrom = ({ oneWorker, manyWorkers, ...rest }: ThresholdRow): Threshold => ({
  oneWorker: fen(BigInt(oneWorker)),
  manyWorkers: fen(BigInt(manyWorkers)),
  ...rest,
});
