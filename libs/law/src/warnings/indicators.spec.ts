import { factsOfIndicators } from '../facts-of-rules.fixture';
import { bookOf, countyBook, countyBookWith, countyFile } from '../parameters/county.fixture';
import { levelOf } from './indicator.fixture';
import { INDICATOR_CODES, indicatorOf, indicators } from './indicators';

const factsOf = (code: string) => factsOfIndicators[code]?.good ?? {};
const measured = INDICATOR_CODES.filter((code) => code in countyFile.warnings);

describe('the indicators', () => {
  it('are those of the rule book that facts of projects and people decide, each under its own code', () => {
    expect(INDICATOR_CODES.join(' ')).toBe('W01 W02 W03 W05 W06 W07 W08 W09 W10 W11 W12 W13 W14 W15 W16 W18 W19 W24');
    expect(Object.values(indicators).map(({ id }) => id)).toEqual(INDICATOR_CODES);
  });

  it('are measured by thresholds, or are breaches by themselves', () => {
    expect(measured.toSorted()).toEqual(Object.keys(countyFile.warnings).toSorted());
    expect(INDICATOR_CODES.filter((code) => !measured.includes(code))).toEqual(['W09', 'W11', 'W16']);
  });

  it.each(measured)('%s names its thresholds among its parameters', (code) => {
    expect(indicators[code].parameters).toContain(`warnings.${code}`);
  });

  it.each(measured)('%s is undetermined without its thresholds, and names them', (code) => {
    expect(levelOf(indicators[code], factsOf(code), countyBookWith(code, undefined))).toBe(
      `warnings.${code}@2026-03-02`,
    );
    expect(levelOf(indicators[code], factsOf(code), bookOf({}))).toBe(`warnings.${code}@2026-03-02`);
  });

  it.each(measured)('%s takes the thresholds that hold on the day', (code) => {
    const [entry] = countyFile.warnings[code] as object[];
    const from = (day: string) => countyBook({ warnings: { [code]: [{ ...entry, from: day }] } });
    expect(levelOf(indicators[code], factsOf(code), from('2026-03-02'))).toBe(factsOfIndicators[code]?.answer);
    expect(levelOf(indicators[code], factsOf(code), from('2026-03-03'))).toBe(`warnings.${code}@2026-03-02`);
  });

  it.each(INDICATOR_CODES)('%s advises every reader in full sentences of both languages', (code) => {
    const { worker, contractor, inspector } = indicatorOf(code).adviceOn(
      indicators[code].facts.parse(factsOfIndicators[code]?.good),
    );
    for (const { zh, en } of [worker, contractor, inspector]) {
      expect(zh).toMatch(/^.*\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    }
    expect(new Set([worker, contractor, inspector].map(({ en }) => en)).size).toBe(3);
  });

  it.each(INDICATOR_CODES)('%s binds an office that answers for it, no earlier than the regulation', (code) => {
    expect(indicators[code].actors).toContain('OFF');
    expect(indicators[code].inForceFrom >= '2020-05-01').toBe(true);
  });
});
