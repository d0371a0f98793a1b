import type { PlainDate } from '@anxin/domain-kit';
import type { FactSeen } from '../../proof/fact';
import { text } from '../../text';
import type { SignalFacts, SignalCode } from './signal-indicators';
import { sourceInWords, toldInWords } from './signal-words';

/** What a department told of an enterprise, as it stands: a number, by the period it is about. */
export type Signal = {
  readonly source: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
};

/** A signal with the day on which it was told, and why it was restated where it was. */
export type ToldSignal = Signal & { readonly reportedOn: PlainDate; readonly restatedFor: string | null };

/** What a told number is to the indicator that looks at it. */
const MEASURES = ['count', 'dropPercent', 'worst'] as const;
type Measure = (typeof MEASURES)[number];
type Looked = { readonly code: SignalCode; readonly measure: Measure; readonly sources?: readonly string[] };

/** The departments' words: which indicator looks at what they tell, and as what. A word that nobody knows is kept. */
const WORDS: Readonly<Record<string, readonly Looked[]>> = {
  MONTHS_OWED: [
    { code: 'W20', measure: 'count', sources: ['TAX'] },
    { code: 'W21', measure: 'count', sources: ['WATER', 'POWER', 'GAS'] },
    { code: 'W22', measure: 'count', sources: ['SOCIAL_INSURANCE'] },
  ],
  USE_DROP_PERCENT: [{ code: 'W21', measure: 'dropPercent' }],
  CUT_OFF: [{ code: 'W21', measure: 'worst' }],
  EVENTS: [{ code: 'W23', measure: 'count' }],
  ENFORCEMENT: [{ code: 'W23', measure: 'worst' }],
  DAYS_STOPPED: [{ code: 'W25', measure: 'count' }],
  UNREACHABLE: [{ code: 'W25', measure: 'worst' }],
  DISPUTES: [{ code: 'W26', measure: 'count' }],
  GROUP_DISPUTE: [{ code: 'W26', measure: 'worst' }],
  POSTS: [{ code: 'W28', measure: 'count' }],
  SPREADING: [{ code: 'W28', measure: 'worst' }],
};

/** Of each source and word the period told of last: it says how things are until the next one is told. */
const latest = <Told extends Signal>(signals: readonly Told[]): readonly Told[] => {
  const last = new Map<string, Told>();
  for (const signal of signals) {
    const key = `${signal.source} ${signal.indicator}`;
    const stands = last.get(key);
    if (!stands || stands.period < signal.period) last.set(key, signal);
  }
  return [...last.values()];
};

const looksAt = ({ source, indicator }: Signal, code: SignalCode, measure: Measure): boolean =>
  (WORDS[indicator] ?? []).some(
    (one) => one.code === code && one.measure === measure && (one.sources?.includes(source) ?? true),
  );

/**
 * The facts of an indicator from all that departments had told of an enterprise by a day; of several, the worst counts.
 * @param wagesDue whether wages are due on a project of the enterprise: without, a dispute is nobody's wages (W26)
 */
export const signalFactsOf = (
  code: SignalCode,
  {
    signals,
    wagesDue,
    on,
  }: { readonly signals: readonly Signal[]; readonly wagesDue: boolean; readonly on: PlainDate },
): SignalFacts => {
  const standing = latest(signals);
  const most = (measure: Measure): number =>
    Math.max(0, ...standing.filter((one) => looksAt(one, code, measure)).map(({ value }) => Number(value)));
  const count = code === 'W26' && !wagesDue ? 0 : most('count');
  return { on, count, dropPercent: most('dropPercent'), worst: most('worst') > 0 };
};

/** What an indicator looks at of all that departments told: of each source and word the period told of last. */
export const signalsBehind = <Told extends Signal>(code: SignalCode, signals: readonly Told[]): readonly Told[] =>
  latest(signals).filter((one) => MEASURES.some((measure) => looksAt(one, code, measure)));

/** A signal as it proves an indicator. */
export const signalShown = ({ source, indicator, period, value, reportedOn, restatedFor }: ToldSignal): FactSeen => {
  const [by, what] = [sourceInWords(source), toldInWords(indicator)];
  const restated = restatedFor ? text(`；更正理由：${restatedFor}`, `; restated: ${restatedFor}`) : text('', '');
  return {
    ...{ kind: 'SIGNAL', day: reportedOn, origin: null, recordedAt: null, heldAgainst: null },
    says: text(
      `${by.zh}部门 ${reportedOn} 报送 ${period} 的${what.zh}：${value}${restated.zh}。`,
      `${by.en}, told on ${reportedOn} of ${period}: ${what.en} ${value}${restated.en}.`,
    ),
  };
};
