import { plainDate } from '@anxin/domain-kit';
import type { KnownAssessment } from '../domain/credit-assessment';
import { creditSheets } from './credit';

const today = plainDate('2026-03-10');
const day = plainDate('2026-02-02');
const OF = '91620599M2QHJRWT94';
const assessment: KnownAssessment['assessment'] = {
  ...{ code: '620522-CRD-2026-000001', creditCode: OF, areaCode: '620522', year: 2025, grade: 'B', punished: 1 },
  ...{ tests: ['DISOBEYED'], proposedOn: day, drafters: ['office-1'] },
  held: [
    { kind: 'PENALTY', code: '620522-PEN-2025-000003', on: day },
    { kind: 'CRIME_TRANSFERRED', code: '620522-REF-2025-000001', on: day },
  ],
  stated: [{ kind: 'OBSTRUCTED', subject: 'WAGES', on: day, source: '=秦人社监〔2025〕9号', words: '拒绝提供考勤' }],
  told: { on: day, way: 'IN_PERSON', proofs: [], dueOn: null, term: { length: 5, unit: 'CD' } },
  objection: { on: day, words: '请核实', finding: 'UPHELD', reply: '成立' },
  confirmed: { on: day, by: 'office-2', keptUntil: null },
  corrections: [{ on: plainDate('2026-03-20'), by: 'office-3', reason: '判决改变', from: 'C' }],
};
const withdrawn: KnownAssessment = {
  stage: 'WITHDRAWN',
  assessment: { ...assessment, year: 2024, grade: 'A', held: [], stated: [], tests: [], corrections: [] },
};
const linesOf = (all: readonly KnownAssessment[], on = today) =>
  Object.fromEntries(
    creditSheets(OF, all, on).map(({ name, rows }) => [
      name,
      [...(rows as Iterable<readonly ({ readonly text: string } | undefined)[]>)]
        .slice(1)
        .map((row) => row.map((cell) => cell?.text ?? '')),
    ]),
  );

it('an enterprise’s grades are given out year by year, with what they rest on and what was corrected', () => {
  const {
    诚信等级: years,
    评级依据: facts,
    更正: corrections,
  } = linesOf([{ stage: 'CONFIRMED', assessment }, withdrawn]);
  expect(years?.map((line) => line.slice(0, 5))).toEqual([
    ['2025', 'B', '已确定', '1', '拒不履行限期改正指令、行政处理决定或者行政处罚决定'],
    ['2024', 'A', '已撤回', '1', ''],
  ]);
  expect(years?.[0]?.[7]).toBe('请核实：成立');
  expect(facts?.map((line) => [line[1], line[2], line[4], line[6]])).toEqual([
    ['行政处罚', '620522-PEN-2025-000003', '', '计入'],
    ['涉嫌犯罪已移送', '620522-REF-2025-000001', '', '不计入'],
    ['抗拒、阻挠', '=秦人社监〔2025〕9号', '工资和最低工资', '计入'],
  ]);
  expect(corrections?.map((line) => [line[2], line[3]])).toEqual([['C', '判决改变']]);
});

it('the grade that stands is that of the day, and none where none was confirmed; no officer is named', () => {
  const standing = (all: readonly KnownAssessment[], on?: typeof today) => linesOf(all, on)['导出说明']?.[0]?.[1];
  const confirmed: KnownAssessment = { stage: 'CONFIRMED', assessment };
  expect([standing([confirmed]), standing([confirmed], plainDate('2026-03-20'))]).toEqual(['C', 'B']);
  expect(standing([withdrawn])).toBe('尚未评定');
  expect(JSON.stringify(linesOf([confirmed]))).not.toMatch(/office-\d/);
});
