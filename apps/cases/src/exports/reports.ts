import { formatYuan, meanToTenth, percentOf } from '@anxin/domain-kit';
import { type WrittenCell, type WrittenSheet } from '@anxin/intake';
import { countOf, type Counts, RATE_NAMES, rateOf, RATES, type Span } from '../domain/report';
import { areasWithin, type Rows } from '@anxin/service-kit';
import type { App } from '../resolvers/context';
import { channelsOf } from '../store/figures/read-channels';
import { countsOf } from '../store/figures/read-counts';
import { LEAD_TIMES, leadTimesOf } from '../store/figures/read-lead-times';

type Line = readonly string[];

/** What a figure is called, and what it counts. */
const FIGURES: readonly (readonly [name: string, of: (counts: Counts) => string])[] = [
  ['收到线索', (counts) => String(countOf(counts, 'RECEIVED').times)],
  ['其中已转出', (counts) => String(countOf(counts, 'TRANSFERRED').times)],
  ['反映的人数，并案的只计一次', (counts) => String(countOf(counts, 'RECEIVED').people)],
  ['反映的金额（元），并案的只计一次', (counts) => formatYuan(countOf(counts, 'RECEIVED').fen)],
  ['本期办结的线索', (counts) => String(countOf(counts, 'CLOSED').subjects)],
  ['办结期限在本期届满的线索', (counts) => String(countOf(counts, 'DUE').times)],
  ['其中按期办结的', (counts) => String(countOf(counts, 'IN_TIME').times)],
  ['期末在办的线索', (counts) => String(countOf(counts, 'OPEN').subjects)],
  ['立案', (counts) => String(countOf(counts, 'CASE_OPENED').times)],
  ['所立案件涉及的人数', (counts) => String(countOf(counts, 'CLAIMANT').subjects)],
  ['所立案件涉及的金额（元）', (counts) => formatYuan(countOf(counts, 'CASE_OPENED').fen)],
  ['办结案件', (counts) => String(countOf(counts, 'CASE_CLOSED').times)],
  ['其中回访属实的', (counts) => String(countOf(counts, 'CASE_VERIFIED').times)],
  ['得到解决的人数', (counts) => String(countOf(counts, 'PAID').subjects)],
  ['为其解决的金额（元）', (counts) => formatYuan(countOf(counts, 'PAID').fen)],
  ['走访次数', (counts) => String(countOf(counts, 'CASE_VISIT').times)],
  ['结束的调解', (counts) => String(countOf(counts, 'MEDIATION').times)],
  ['涉及的项目数', (counts) => String(countOf(counts, 'PROJECT').subjects)],
  ['发出预警的企业数', (counts) => String(countOf(counts, 'WARNED').subjects)],
  ['办结的重点案件', (counts) => String(countOf(counts, 'KEY_CLOSED').subjects)],
];

const RATE_WORDS: Readonly<Record<(typeof RATE_NAMES)[number], string>> = {
  CLOSING: '办结率',
  ON_TIME: '按期办结率',
  VERIFIED: '回访属实率',
  SATISFIED: '满意率',
  MEDIATED: '调解成功率',
  EVIDENCED: '证据材料覆盖率',
};

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  HOTLINE_12345: '12345 热线',
  NATIONAL_PLATFORM: '全国根治欠薪线索反映平台',
  PROVINCE_PLATFORM: '省级平台',
  PETITION: '信访',
  HOTLINE: '电话',
  VISIT: '来访',
  OPINION: '舆情',
  TRANSFER: '部门转办',
  UNION: '工会',
  GROUP_CHAT: '微信群',
};

const LEAD_WORDS: Readonly<Record<(typeof LEAD_TIMES)[number], string>> = {
  WARNING_TO_CLUE: '预警到线索',
  CLUE_TO_CASE: '收到线索到立案',
  CASE_TO_END: '立案到办结',
};

const sheet = (name: string, widths: readonly number[], headings: Line, lines: readonly Line[]): WrittenSheet => ({
  name,
  columns: widths.map((width) => ({ width, style: 'text' })),
  frozen: { rows: 1, columns: 1 },
  rows: [
    headings.map((text): WrittenCell => ({ text, style: 'heading' })),
    ...lines.map((cells) => cells.map((text): WrittenCell => ({ text, style: 'text' }))),
  ],
});

const rateLines = (counts: Counts): readonly Line[] =>
  RATE_NAMES.map((of) => {
    const { numerator, denominator } = rateOf(of, counts);
    const percent = percentOf(BigInt(numerator), BigInt(denominator));
    const { numeratorIs, denominatorIs } = RATES[of];
    return [RATE_WORDS[of], percent ?? '', String(numerator), String(denominator), numeratorIs.zh, denominatorIs.zh];
  });

/** The reports of a span of days as the sheets of a workbook: what was done, rates, channels, how long it took. */
export const reportSheets = async (
  app: App,
  rows: Rows,
  { area, ...span }: Span & { readonly area?: string | undefined },
): Promise<readonly WrittenSheet[]> => {
  const today = app.clock.today();
  const areas = area ? await areasWithin(app, [area], today) : null;
  const counts = (await countsOf(rows, { ...span, today }, { areas })).get('OFFICE') ?? {};
  const channels = await channelsOf(rows, span, areas);
  const leads = await leadTimesOf(rows, span, areas);
  return [
    sheet(
      '工作数据',
      [40, 20],
      [`${span.from} 至 ${span.to}`, '数'],
      FIGURES.map(([name, of]) => [name, of(counts)]),
    ),
    sheet(
      '比率',
      [18, 12, 10, 10, 60, 60],
      ['比率', '百分比', '分子', '分母', '分子口径', '分母口径'],
      rateLines(counts),
    ),
    sheet(
      '来源',
      [30, 10, 10, 10, 12, 16, 12],
      ['来源', '收到', '办结', '已响应', '当日响应', '平均几天响应', '最长几天'],
      channels.map((one) => [
        CHANNEL_WORDS[one.channel] ?? one.channel,
        ...[one.received, one.closed, one.responded, one.respondedSameDay].map(String),
        meanToTenth(one.responseDays, one.responded) ?? '',
        String(one.responseDaysLongest ?? ''),
      ]),
    ),
    sheet(
      '办理用时',
      [24, 10, 14, 12],
      ['环节', '件数', '平均天数', '最长天数'],
      LEAD_TIMES.map((of) => {
        const { cases, days, longest } = leads.find((one) => one.of === of) ?? { cases: 0, days: 0, longest: null };
        return [LEAD_WORDS[of], String(cases), meanToTenth(days, cases) ?? '', String(longest ?? '')];
      }),
    ),
  ];
};
