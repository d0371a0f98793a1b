import { plainDate, plainMonth } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { feedsOn, type TalliedFeed } from './feeds';

const BODIES = ['HUMAN_RESOURCES', 'PETITION', 'TRADE_UNION', 'PROCURATORATE', 'COURT'];
const signalFeeds = [{ from: '2020-05-01', value: { lateAfterDays: 45, sources: BODIES } }];
const law = new ParameterBook([loadParameters({ areaCode: '442000', signalFeeds }), nationalParameters]);
const told = (source: string, lastReportedOn: string): TalliedFeed => ({
  ...{ source, lastPeriod: plainMonth('2026-02'), lastReportedOn: plainDate(lastReportedOn), enterprises: 3 },
  ...{ restated: 0, lastRestatedAt: null, restatedFor: [] },
});

it('S4-25: five bodies that an area names tell what they know, each as a feed of its own, and who does not is late', () => {
  const tallied = [told('COURT', '2026-03-01'), told('PETITION', '2026-01-01')];
  const feeds = feedsOn(tallied, plainDate('2026-03-10'), law);
  expect(feeds.map(({ source, expected, late }) => [source, expected, late])).toEqual([
    ['HUMAN_RESOURCES', true, true],
    ['PETITION', true, true],
    ['TRADE_UNION', true, true],
    ['PROCURATORATE', true, true],
    ['COURT', true, false],
  ]);
});

it('a body that nobody asked is a feed all the same, and is late as the others are', () => {
  const feeds = feedsOn([told('BUREAU_X', '2026-03-01')], plainDate('2026-03-10'), law);
  expect(feeds.at(-1)).toMatchObject({ source: 'BUREAU_X', expected: false, late: false });
  expect(feeds).toHaveLength(BODIES.length + 1);
});
