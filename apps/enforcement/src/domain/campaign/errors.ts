import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const campaignErrors = defineErrors('CAMPAIGN', {
  UNKNOWN: '没有该专项行动，或不在您的范围内 There is no such campaign in your scope.',
  ALREADY_PLANNED: '该专项行动已有计划 The campaign is planned already.',
  STAGE: '专项行动当前的环节不能这样办理 The campaign is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  PERIOD_INVALID: '结束日早于开始日 Its last day is before its first.',
  TARGETS_INVALID: '检查对象须有 1 至 2000 个且不重复 It has 1 to 2000 targets, each once.',
  TEAMS_INVALID:
    '检查组须有两名以上持证人员，组名不重复 Each team takes two officers with certificates, and a name of its own.',
  NOT_BEGUN: '专项行动尚未开始 The campaign has not begun yet.',
});
