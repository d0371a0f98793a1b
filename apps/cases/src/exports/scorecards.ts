import type { PlainDate } from '@anxin/domain-kit';
import {
  dayCell,
  type HeadedColumn,
  headedSheet,
  hundredthsCell,
  numberCell,
  textCell,
  type WrittenCell,
  type WrittenSheet,
} from '@anxin/intake';
import type { Assessed, Assessment, AssessmentStage, AssessmentStep } from '../domain/assessment';
import type { CaseUnit } from '../domain/case';
import type { Sector } from '../domain/clue';

const ASSESSED_WORDS: Readonly<Record<Assessed, string>> = { TOWNS: '镇街', DEPARTMENTS: '行业主管部门' };
const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  HOUSING: '住建部门',
  WATER: '水利部门',
  TRANSPORT: '交通部门',
};
const STAGE_WORDS: Readonly<Record<AssessmentStage, string>> = {
  OPEN: '打分中',
  PROPOSED: '已提出结果，待审定',
  DECIDED: '已审定',
};
const STEP_WORDS: Readonly<Record<AssessmentStep, string>> = {
  SELF_CHECK: '自查',
  FIELD_CHECK: '实地核查',
  THIRD_PARTY: '第三方评估',
  SECRET_VISIT: '暗访抽查',
  JOINT_REVIEW: '综合评议',
};

/** `2025 年度镇街考核评分`. */
export const scorecardsTitle = ({ year, kind }: Pick<Assessment, 'year' | 'kind'>): string =>
  `${year} 年度${ASSESSED_WORDS[kind]}考核评分`;

/** What is given out: the assessment with its stage, the day it is given out, and what an area is called that day. */
export type GivenOut = {
  readonly entry: Assessment;
  readonly stage: AssessmentStage;
  readonly today: PlainDate;
  readonly nameOf: (area: string) => string | undefined;
};

const unitName = (unit: CaseUnit, nameOf: GivenOut['nameOf']): string => {
  const [, of = unit] = unit.split(':');
  return unit.startsWith('DEPARTMENT:') ? SECTOR_WORDS[of as Sector] : (nameOf(of) ?? of);
};

const EVENTS: readonly HeadedColumn[] = [
  ['群体性事件（起）', 12],
  ['其中政府投资项目（起）', 14],
  ['极端事件（起）', 12],
];

/** Units by rank where results are there; before that as they were scored. */
const unitLines = ({
  entry: { items, scorecards, results },
  nameOf,
}: GivenOut): readonly (readonly WrittenCell[])[] => {
  const resultOf = new Map(results.map((result) => [result.unit, result]));
  return scorecards
    .map((card) => ({ ...card, result: resultOf.get(card.unit) }))
    .toSorted((a, b) => (a.result?.rank ?? 0) - (b.result?.rank ?? 0))
    .map(({ unit, step, points, result, ...card }) => [
      textCell(unitName(unit, nameOf)),
      textCell(STEP_WORDS[step]),
      ...items.map(({ id }) => hundredthsCell(points[id])),
      hundredthsCell(result?.points),
      numberCell(result?.rank ?? null),
      textCell(result?.grade ?? ''),
      ...[card.groupEvents, card.governmentGroupEvents, card.extremeEvents].map(numberCell),
    ]);
};

/** The scorecards of an assessment as the sheets of a workbook: unit by unit, the items, and what assessment it is. */
export const scorecardSheets = (given: GivenOut): readonly WrittenSheet[] => {
  const { entry, stage, today, nameOf } = given;
  const ofItems = entry.items.map(({ title, points }): HeadedColumn => [`${title}（${points / 100} 分）`, 16]);
  return [
    headedSheet(
      '考核评分',
      [['单位', 20], ['打分环节', 12], ...ofItems, ['总分', 10], ['名次', 8], ['等级', 8], ...EVENTS],
      unitLines(given),
    ),
    headedSheet(
      '考核项',
      [
        ['编号', 10],
        ['所属板块', 24],
        ['考核项', 40],
        ['分值', 10],
      ],
      entry.items.map(({ id, block, title, points }) => [...[id, block, title].map(textCell), hundredthsCell(points)]),
    ),
    headedSheet(
      '考核情况',
      [
        ['考核', 16],
        [scorecardsTitle(entry), 40],
      ],
      [
        [textCell('考核编号'), textCell(entry.code)],
        [textCell('地区'), textCell(nameOf(entry.areaCode) ?? entry.areaCode)],
        [textCell('年度'), numberCell(entry.year)],
        [textCell('依据文号'), textCell(entry.basis)],
        [textCell('环节'), textCell(STAGE_WORDS[stage])],
        [textCell('开展日期'), dayCell(entry.openedOn)],
        [textCell('导出日期'), dayCell(today)],
      ],
    ),
  ];
};
