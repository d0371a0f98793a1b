import { buffer } from 'node:stream/consumers';
import { plainDate } from '@anxin/domain-kit';
import { type Cell, DateCell, sheetsOf, type WrittenSheet, writeWorkbook } from '@anxin/intake';
import { spooled } from '@anxin/testing';
import type { Assessment } from '../domain/assessment';
import { scorecardSheets } from './scorecards';

const card = (unit: `TOWN:${string}`, ...[first, second]: readonly [number, number]) => ({
  ...({ unit, step: 'JOINT_REVIEW', isOrganisedWell: true, points: { '1': first, '2': second } } as const),
  ...{ groupEvents: 1, governmentGroupEvents: 0, extremeEvents: 0 },
});
const ASSESSMENT: Assessment = {
  ...{ code: '620522-ASM-2026-000001', kind: 'TOWNS', areaCode: '620522', year: 2025, basis: '秦治欠办〔2026〕2号' },
  items: [
    { id: '1', block: '组织领导', title: '专题会议', points: 4_000 },
    { id: '2', block: '制度落实', title: '=实名制', points: 6_000 },
  ],
  lines: { topRanks: 1, bottomRanks: 1 },
  openedOn: plainDate('2026-02-10'),
  scorecards: [card('TOWN:620522104', 3_050, 5_000), card('TOWN:620522105', 4_000, 6_000)],
  results: [],
};
const given = (entry: Partial<Assessment>) => ({
  entry: { ...ASSESSMENT, ...entry },
  stage: 'OPEN' as const,
  today: plainDate('2026-03-10'),
  nameOf: (area: string) => ({ 620522: '秦安县', 620522104: '莲花镇' })[area],
});

const readBack = async (sheets: readonly WrittenSheet[]): Promise<Record<string, readonly Cell[][]>> => {
  const { all } = await sheetsOf(spooled('x.xlsx', await buffer(writeWorkbook(sheets))));
  const read: Record<string, Cell[][]> = {};
  for (const { name, records } of all) {
    const rows = (read[name] = [] as Cell[][]);
    for await (const batch of records()) for (const one of batch) if ('cells' in one) rows.push([...one.cells]);
  }
  return read;
};

const EVENTS = ['群体性事件（起）', '其中政府投资项目（起）', '极端事件（起）'];

it('scorecards are read back with figures that add up and days that are days', async () => {
  const results = [
    { unit: 'TOWN:620522105', points: 10_000, rank: 1, grade: 'A' },
    { unit: 'TOWN:620522104', points: 8_050, rank: 2, grade: 'C' },
  ] as const;
  const { 考核评分: scores, 考核项: items, 考核情况: facts } = await readBack(scorecardSheets(given({ results })));
  expect(scores).toEqual([
    ['单位', '打分环节', '专题会议（40 分）', '=实名制（60 分）', '总分', '名次', '等级', ...EVENTS],
    ['620522105', '综合评议', 40, 60, 100, 1, 'A', 1, 0, 0],
    ['莲花镇', '综合评议', 30.5, 50, 80.5, 2, 'C', 1, 0, 0],
  ]);
  expect(items?.slice(1)).toEqual([
    ['1', '组织领导', '专题会议', 40],
    ['2', '制度落实', '=实名制', 60],
  ]);
  expect(facts?.slice(1)).toEqual([
    ['考核编号', '620522-ASM-2026-000001'],
    ['地区', '秦安县'],
    ['年度', 2025],
    ['依据文号', '秦治欠办〔2026〕2号'],
    ['环节', '打分中'],
    ['开展日期', new DateCell('2026-02-10 00:00:00')],
    ['导出日期', new DateCell('2026-03-10 00:00:00')],
  ]);
});

it('a unit without a result has its points, and no total, rank or grade yet', async () => {
  const { 考核评分: scores } = await readBack(scorecardSheets(given({})));
  expect(scores?.[1]).toEqual(['莲花镇', '综合评议', 30.5, 50, '', '', '', 1, 0, 0]);
});
