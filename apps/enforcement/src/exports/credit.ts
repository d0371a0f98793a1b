import type { PlainDate } from '@anxin/domain-kit';
import {
  dayCell,
  type HeadedColumn,
  headedSheet,
  numberCell,
  textCell,
  type WrittenCell,
  type WrittenSheet,
} from '@anxin/intake';
import type { CreditSubject } from '@anxin/law';
import { CREDIT_TEST_WORDS } from '../documents/credit-facts';
import {
  type AssessmentStage,
  type CreditAssessment,
  factsOf,
  gradeOn,
  type GradeFact,
  type KnownAssessment,
} from '../domain/credit-assessment';

const STAGE_WORDS: Readonly<Record<AssessmentStage, string>> = {
  PROPOSED: '已提出',
  TOLD: '已告知',
  OBJECTED: '已提异议',
  HEARD: '异议期满或者已答复',
  CONFIRMED: '已确定',
  WITHDRAWN: '已撤回',
};
const FACT_WORDS: Readonly<Record<GradeFact['kind'], string>> = {
  PENALTY: '行政处罚',
  ORDER_LAPSED: '责令文书逾期未履行',
  FINE_UNPAID: '罚款逾期未缴',
  CRIME_TRANSFERRED: '涉嫌犯罪已移送',
  PUNISHED: '其他机关的查处',
  GRAVE_EFFECT: '引发事件、造成影响',
  CHILD_OR_FORCED_LABOUR: '使用童工、强迫劳动',
  DISOBEYED: '拒不履行',
  OBSTRUCTED: '抗拒、阻挠',
  CRIME: '被追究刑事责任',
};
const SUBJECT_WORDS: Readonly<Record<CreditSubject, string>> = {
  RULES: '规章制度',
  CONTRACTS: '劳动合同',
  DISPATCH: '劳务派遣',
  CHILD_LABOUR: '禁止使用童工',
  WOMEN_AND_MINORS: '女职工和未成年工',
  WORKING_TIME: '工时和休假',
  WAGES: '工资和最低工资',
  SOCIAL_INSURANCE: '社会保险',
  OTHER: '其他',
};
const FINDING_WORDS = { UPHELD: '成立', REJECTED: '不成立' } as const;

type Line = readonly WrittenCell[];
const dayIf = (day: PlainDate | null | undefined): WrittenCell => (day ? dayCell(day) : undefined);

const yearLine = ({ stage, assessment }: KnownAssessment): Line => {
  const { year, code, grade, punished, tests, proposedOn, told, objection, confirmed, corrections, interview } =
    assessment;
  const finding = objection?.finding ? `：${FINDING_WORDS[objection.finding]}` : '';
  return [
    ...[numberCell(year), textCell(grade), textCell(STAGE_WORDS[stage]), numberCell(punished)],
    textCell(tests.map((test) => CREDIT_TEST_WORDS[test]).join('；')),
    ...[dayCell(proposedOn), dayIf(told?.on)],
    textCell(objection ? `${objection.words}${finding}` : ''),
    ...[dayIf(confirmed?.on), dayIf(confirmed?.keptUntil), numberCell(corrections.length), dayIf(interview?.on)],
    textCell(code),
  ];
};

const factLines = ({ year, code, ...rests }: CreditAssessment): readonly Line[] =>
  factsOf(rests).map(({ kind, source, on, subject, words, counts }) => [
    ...[numberCell(year), textCell(FACT_WORDS[kind]), textCell(source), dayCell(on)],
    ...[textCell(subject ? SUBJECT_WORDS[subject] : ''), textCell(words ?? ''), textCell(counts ? '计入' : '不计入')],
    textCell(code),
  ]);

const correctionLines = ({ year, code, corrections }: CreditAssessment): readonly Line[] =>
  corrections.map(({ on, from, reason }) => [
    ...[numberCell(year), dayCell(on), textCell(from), textCell(reason), textCell(code)],
  ]);

const YEARS: readonly HeadedColumn[] = [
  ['年度', 8],
  ['等级', 8],
  ['环节', 20],
  ['被查处次数', 12],
  ['具备的C级情形', 40],
  ['提出日', 12],
  ['告知日', 12],
  ['异议', 30],
  ['确定日', 12],
  ['保存至', 12],
  ['更正次数', 10],
  ['约谈日', 12],
  ['编号', 26],
];
const FACTS: readonly HeadedColumn[] = [
  ['年度', 8],
  ['类别', 30],
  ['来源', 30],
  ['日期', 12],
  ['方面', 24],
  ['说明', 40],
  ['是否计入', 10],
  ['编号', 26],
];
const CORRECTIONS: readonly HeadedColumn[] = [
  ['年度', 8],
  ['日期', 12],
  ['更正前等级', 12],
  ['理由', 50],
  ['编号', 26],
];

/**
 * The credit grades of an enterprise as the sheets of a workbook: year by year, what each rests on, what was corrected, and
 * what stands on the day. Who of the office said or confirmed any of it is left out.
 * @param all the latest year first
 */
export const creditSheets = (
  creditCode: string,
  all: readonly KnownAssessment[],
  today: PlainDate,
): readonly WrittenSheet[] => {
  const assessments = all.map(({ assessment }) => assessment);
  const standing = all.find(({ stage }) => stage === 'CONFIRMED')?.assessment;
  return [
    headedSheet('诚信等级', YEARS, all.map(yearLine)),
    headedSheet('评级依据', FACTS, assessments.flatMap(factLines)),
    headedSheet('更正', CORRECTIONS, assessments.flatMap(correctionLines)),
    headedSheet(
      '导出说明',
      [
        ['统一社会信用代码', 24],
        [creditCode, 30],
      ],
      [
        [textCell('现等级'), textCell(standing ? gradeOn(standing, today) : '尚未评定')],
        [textCell('所评年度'), numberCell(standing?.year ?? null)],
        [textCell('导出日期'), dayCell(today)],
      ],
    ),
  ];
};
