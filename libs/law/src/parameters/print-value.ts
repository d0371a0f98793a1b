import { type Fen, formatYuan } from '@anxin/domain-kit';

/** A parameter's value for reading: amounts in yuan, rates as decimals, thresholds as JSON. */
export const printValue = (value: unknown): string => {
  if (typeof value === 'bigint') return formatYuan(value as Fen);
  if (typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value) {
    return String(Number(value.numerator) / Number(value.denominator));
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
};
