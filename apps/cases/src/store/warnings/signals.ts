import { type SignalRow, signals } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { factColumns, factTable, type FactTable } from '@anxin/service-kit';

/** The enterprise that a signal is about, and its area. */
export type OfEnterprise = { readonly creditCode: string; readonly area: string | null };

export type SignalTable = FactTable<typeof signals, OfEnterprise>;

/** What departments told of enterprises, with every version. */
export const signalTable = (vault: Vault): SignalTable => {
  const { text, day, month } = factColumns<SignalRow, OfEnterprise>(vault);
  return factTable<typeof signals, OfEnterprise>({
    name: 'signal',
    intake: signals,
    key: {
      source: text('source'),
      credit_code: text('creditCode'),
      period: month('period'),
      indicator: text('indicator'),
    },
    columns: { value: text('value'), reported_on: day('reportedOn') },
    correctable: true,
  });
};

/** What makes a signal the same signal. */
export type SignalKey = Pick<SignalRow, 'source' | 'period' | 'indicator'> & { readonly creditCode: string };

/** A signal's id; its history has this name as well. */
export const signalId = ({ source, creditCode, period, indicator }: SignalKey): string =>
  [source, creditCode, period, indicator].join(' ');

export const enterpriseStream = (creditCode: string): string => `enterprise:${creditCode}`;
