import { defineErrors } from '@anxin/domain-kit';

export const pairingErrors = defineErrors('PAIRING', {
  UNKNOWN: '不在您的范围内 This area is not in your scope.',
  YEAR_INVALID: '年度有误 The year is not one.',
  TOWN_MISSING: '有镇街没有包干单位 A town has no unit yet.',
  TOWN_UNKNOWN: '该区划不是本地的镇街 This is none of the towns of the area.',
  TOWN_REPEATED: '一个镇街只由一个单位包干 A town has one unit.',
  UNIT_REPEATED: '一个单位只包干一个镇街 A unit has one town.',
  UNIT_UNKNOWN: '没有该成员单位 There is no such member unit.',
});
