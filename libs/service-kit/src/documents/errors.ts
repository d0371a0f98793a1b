import { defineErrors } from '@anxin/domain-kit';

export const documentErrors = defineErrors('DOCUMENT', {
  UNKNOWN: '没有该文书，或不在您的范围内 There is no such document in your scope.',
  ALREADY_ISSUED:
    '该文书已制发；内容有变请重新制发 This document is issued already; issue it again where its content changed.',
  WITHDRAWN: '该文书已撤回 This document was withdrawn.',
  SUBJECT_UNKNOWN: '没有该办理对象，或不在您的范围内 There is no such subject in your scope.',
  KIND_UNFIT: '该类文书不用于该对象 No document of this kind is written about such a subject.',
  FACTS_MISSING:
    '缺少文书所需内容，未制发：details 列出缺什么 The document needs what is not there (`details` names it), so it was not issued.',
  REASON_MISSING: '请写明 1 至 500 字的理由 A reason of 1 to 500 characters is needed.',
  REASON_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
  CODE_UNKNOWN: '没有该核验码，请核对后重新输入 There is no document of this code; check what was typed.',
});
