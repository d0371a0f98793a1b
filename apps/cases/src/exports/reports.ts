import { meanToTenth, percentOf } from '@anxin/domain-kit';
import { headedSheet, hundredthsCell, numberCell, textCell, type WrittenCell, type WrittenSheet } from '@anxin/intake';
import { countOf, type Counts, RATE_NAMES, rateOf, RATES, type Span } from '../domain/report';
import { areasWithin, type Rows } from '@anxin/service-kit';
import type { App } from '../resolvers/context';
import { channelsOf } from '../store/figures/read-channels';
import { countsOf } from '../store/figures/read-counts';
import { LEAD_TIMES, leadTimesOf } from '../store/figures/read-lead-times';

type Line = readonly WrittenCell[];

/** What a figure is called, and what it counts. */
const FIGURES: readonly (readonly [name: string, of: (counts: Counts) => WrittenCell])[] = [
  ['收到线索', (counts) => numberCell(countOf(counts, 'RECEIVED').times)],
  ['其中已转出', (counts) => numberCell(countOf(counts, 'TRANSFERRED').times)],
  ['反映的人数，并案的只计一次', (counts) => numberCell(countOf(counts, 'RECEIVED').people)],
  ['反映的金额（元），并案的只计一次', (counts) => hundredthsCell(countOf(counts, 'RECEIVED').fen)],
  ['本期办结的线索', (counts) => numberCell(countOf(counts, 'CLOSED').subjects)],
  ['办结期限在本期届满的线索', (counts) => numberCell(countOf(counts, 'DUE').times)],
  ['其中按期办结的', (counts) => numberCell(countOf(counts, 'IN_TIME').times)],
  ['期末在办的线索', (counts) => numberCell(countOf(counts, 'OPEN').subjects)],
  ['立案', (counts) => numberCell(countOf(counts, 'CASE_OPENED').times)],
  ['所立案件涉及的人数', (counts) => numberCell(countOf(counts, 'CLAIMANT').subjects)],
  ['所立案件涉及的金额（元）', (counts) => hundredthsCell(countOf(counts, 'CASE_OPENED').fen)],
  ['办结案件', (counts) => numberCell(countOf(counts, 'CASE_CLOSED').times)],
  ['其中回访属实的', (counts) => numberCell(countOf(counts, 'CASE_VERIFIED').times)],
  ['得到解决的人数', (counts) => numberCell(countOf(counts, 'PAID').subjects)],
  ['为其解决的金额（元）', (counts) => hundredthsCell(countOf(counts, 'PAID').fen)],
  ['走访次数', (counts) => numberCell(countOf(counts, 'CASE_VISIT').times)],
  ['结束的调解', (counts) => numberCell(countOf(counts, 'MEDIATION').times)],
  ['涉及的项目数', (counts) => numberCell(countOf(counts, 'PROJECT').subjects)],
  ['发出预警的企业数', (counts) => numberCell(countOf(counts, 'WARNED').subjects)],
  ['办结的重点案件', (counts) => numberCell(countOf(counts, 'KEY_CLOSED').subjects)],
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

const rateLines = (counts: Counts): readonly Line[] =>
  RATE_NAMES.map((of) => {
    const { numerator, denominator } = rateOf(of, counts);
    const percent = percentOf(BigInt(numerator), BigInt(denominator));
    const { numeratorIs, denominatorIs } = RATES[of];
    return [
      textCell(RATE_WORDS[of]),
      ...[percent, numerator, denominator].map(numberCell),
      ...[numeratorIs.zh, denominatorIs.zh].map(textCell),
    ];
  });

const channelSheet = (channels: Awaited<ReturnType<typeof channelsOf>>): WrittenSheet =>
  headedSheet(
    '来源',
    [
      ['来源', 30],
      ['收到', 10],
      ['办结', 10],
      ['已响应', 10],
      ['当日响应', 12],
      ['平均几天响应', 16],
      ['最长几天', 12],
    ],
    channels.map((one) => [
      textCell(CHANNEL_WORDS[one.channel] ?? one.channel),
      ...[one.received, one.closed, one.responded, one.respondedSameDay].map(numberCell),
      ...[meanToTenth(one.responseDays, one.responded), one.responseDaysLongest].map(numberCell),
    ]),
  );

const leadSheet = (leads: Awaited<ReturnType<typeof leadTimesOf>>): WrittenSheet =>
  headedSheet(
    '办理用时',
    [
      ['环节', 24],
      ['件数', 10],
      ['平均天数', 14],
      ['最长天数', 12],
    ],
    LEAD_TIMES.map((of) => {
      const { cases, days, longest } = leads.find((one) => one.of === of) ?? { cases: 0, days: 0, longest: null };
      return [textCell(LEAD_WORDS[of]), ...[cases, meanToTenth(days, cases), longest].map(numberCell)];
    }),
  );

/** The reports of a span of days as the sheets of a workbook: what was done, rates, channels, how long it took. */
export const reportSheets = async (
  app: App,
  rows: Rows,
  { area, ...span }: Span & { readonly area?: string | undefined },
): Promise<readonly WrittenSheet[]> => {
  const today = app.clock.today();
  const areas = area ? await areasWithin(app, [area], today) : null;
  const counts = (await countsOf(rows, { ...span, today }, { areas })).get('OFFICE') ?? {};
  return [
    headedSheet(
      '工作数据',
      [
        [`${span.from} 至 ${span.to}`, 40],
        ['数', 20],
      ],
      FIGURES.map(([name, of]) => [textCell(name), of(counts)]),
    ),
    headedSheet(
      '比率',
      [
        ['比率', 18],
        ['百分比', 12],
        ['分子', 10],
        ['分母', 10],
        ['分子口径', 60],
        ['分母口径', 60],
      ],
      rateLines(counts),
    ),
    channelSheet(await channelsOf(rows, span, areas)),
    leadSheet(await leadTimesOf(rows, span, areas)),
  ];
};
