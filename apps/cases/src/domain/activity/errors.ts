import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const activityErrors = defineErrors('ACTIVITY', {
  UNKNOWN: '没有该项工作活动，或不在您的范围内 There is no such activity in your scope.',
  ALREADY_THERE: '该项工作活动已登记 The activity is on record already.',
  STAGE: '该项活动当前的状态不能这样办理 The activity is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  DAY_NOT_COME: '活动日期晚于业务日期，请先登记计划 The day has not come yet: plan it.',
  DAY_PASSED: '计划日期应晚于业务日期 What is planned has a day that is still to come.',
  TOLD_INCOMPLETE: '该类活动还应写明所列内容 This kind of activity has to tell what is named.',
  COUNT_INVALID: '数量应为 0 至 10000000 的整数 A count is a whole number from 0 to 10,000,000.',
  REPEATED: '同一人员、单位、媒介、对象只写一次 An officer, unit, medium or audience is named once.',
  OFFICER_INVALID: '参加人员填账号，不填姓名、电话 Officers are accounts, not names or phones.',
});
