import { defineErrors } from '@anxin/domain-kit';

export const warningErrors = defineErrors('WARNING', {
  UNKNOWN: '没有该预警，或不在您的范围内 There is no such warning in your scope.',
  ALREADY_RAISED: '该预警已发出 The warning is raised already.',
  STAGE: '预警当前的环节不能这样办理 The warning is at a stage where this cannot be done.',
  REASON_MISSING: '请写明 1 至 500 字 1 to 500 characters are needed.',
  REASON_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
  EVIDENCE_MISSING: '须附证据，至少一件 At least one piece of evidence is needed.',
  UNIT_INVALID: '镇街、行业二者择一 Name a town or a sector, not both.',
  WAIVER_PENDING: '已有待确认的解除申请 A waiver waits for its second officer already.',
  WAIVER_UNKNOWN: '没有待确认的解除申请 There is no waiver that waits for a second officer.',
  SECOND_OFFICER_NEEDED: '确认人不得是提出人 Another officer than who proposed it has to confirm it.',
});
