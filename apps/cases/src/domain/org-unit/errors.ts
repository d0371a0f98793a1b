import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const orgUnitErrors = defineErrors('ORG_UNIT', {
  UNKNOWN: '没有该机构，或不在您的范围内 There is no such unit in your scope.',
  ALREADY_THERE: '该机构已登记 The unit is on record already.',
  STAGE: '该机构已撤销 The unit is dissolved.',
  ...TEXT_SENTENCES,
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DAY_TOO_EARLY: '日期早于成立日 The day is before that on which it was founded.',
  MEMBER_INVALID: '成员填账号，不填姓名、电话 Members are accounts, not names or phones.',
  MEMBER_REPEATED: '同一人员在一个机构只任一职 A member has one role in a unit.',
  HEAD_MISSING: '领导小组、专班应有且只有一名负责人 A leading group or team has one head.',
  NAME_SAME: '名称没有变化 The name is the same.',
});
