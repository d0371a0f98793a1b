import { plainDate } from '@anxin/domain-kit';
import { bookOf, countyBook } from '../parameters/county.fixture';
import { INDICATOR_CODES, indicatorOf } from '../warnings/indicators';
import { thresholdsOn } from './thresholds';

const DAY = plainDate('2026-03-10');
const step = (from: string, daysSinceStart: readonly (number | null)[]) => ({
  from,
  daysSinceStart,
  basis: `of ${from}`,
});
const of = (book: Parameters<typeof thresholdsOn>[0], on: string, code: string) =>
  thresholdsOn(book, plainDate(on)).find((one) => one.code === code);

describe('what warnings go by', () => {
  it('is told of every indicator that has levels, and of no breach', () => {
    const told = thresholdsOn(countyBook(), DAY).map(({ code }) => code);
    expect(told).toEqual(INDICATOR_CODES.filter((code) => indicatorOf(code).thresholdsInWords));
    expect(told).toContain('W02');
    expect(told.length).toBeLessThan(INDICATOR_CODES.length);
  });

  it('is what holds on the day, with what was replaced and what is still to hold', () => {
    const book = bookOf({
      areaCode: '620522',
      warnings: {
        W15: [
          step('2027-01-01', [1, 2, 3, 4]),
          step('2025-01-01', [3, 6, 9, null]),
          step('2020-05-01', [5, 10, 15, null]),
        ],
      },
    });
    const { inForce, versions, isDefault } = of(book, '2026-03-10', 'W15') ?? {};
    expect([inForce?.from, inForce?.basis, isDefault]).toEqual(['2025-01-01', 'of 2025-01-01', false]);
    expect(versions?.map(({ from }) => from)).toEqual(['2020-05-01', '2025-01-01', '2027-01-01']);
  });

  it('says where nothing is set, and what the system brings as such', () => {
    const book = bookOf(
      { areaCode: '620522' },
      { areaCode: '000000', warnings: { W15: [step('2020-05-01', [5, 10, 15, null])] } },
    );
    expect(of(book, '2026-03-10', 'W02')).toMatchObject({ inForce: undefined, isDefault: false, versions: [] });
    expect(of(book, '2026-03-10', 'W15')).toMatchObject({ inForce: { areaCode: '000000' }, isDefault: true });
  });
});
