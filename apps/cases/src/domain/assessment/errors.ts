import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const assessmentErrors = defineErrors('ASSESSMENT', {
  UNKNOWN: '没有该次考核，或不在您的范围内 There is no such assessment in your scope.',
  ALREADY_THERE: '该次考核已登记 The assessment is on record already.',
  STAGE: '该次考核当前的环节不能这样办理 The assessment is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  YEAR_INVALID: '考核年度应为上年或更早 An assessment is of a year that is over.',
  ITEM_REPEATED: '考核项编号不重复 An item has an id of its own.',
  ITEM_POINTS: '每项分值为 1 至 10000 的整数（百分之一分） The points of an item are 1 to 10,000 hundredths.',
  TOTAL_NOT_100: '各项分值相加应为 100 分 The points of the items add up to 100.',
  LINES_INVALID: '等级界限有误 The lines between the grades are not in order.',
  UNIT_INVALID: '该单位不在考核对象之列 The unit is none of those that are assessed.',
  ITEM_UNKNOWN: '没有该考核项 There is no such item.',
  ITEM_MISSING: '还有考核项没有打分 An item has no points yet.',
  POINTS_INVALID: '得分应为 0 至该项分值 Points are 0 up to those of the item.',
  COUNT_INVALID: '件数应为 0 至 10000 的整数 A count is a whole number from 0 to 10,000.',
  UNIT_MISSING: '还有单位没有打分 A unit has no scorecard yet.',
  SECOND_PERSON_NEEDED: '须由提出结果的人员以外的人员审定 Somebody else than who proposed it decides it.',
});
