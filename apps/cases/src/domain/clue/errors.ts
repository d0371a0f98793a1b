import { defineErrors } from '@anxin/domain-kit';

export const clueErrors = defineErrors('CLUE', {
  UNKNOWN: '没有该线索，或不在您的范围内 There is no such clue in your scope.',
  ALREADY_RECEIVED: '该渠道的这个编号已登记过 This number of the channel is registered already.',
  NUMBER_INVALID: '渠道编号应为 1 至 100 字 A number of the channel has 1 to 100 characters.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  TOLD_BEFORE_RECEIVED: '告知日早于收到日 The complainant was told before the clue came in.',
  CONTRADICTS: '与已登记的内容矛盾 This contradicts what stands.',
  STAGE: '线索当前的环节不能这样办理 The clue is at a stage where this cannot be done.',
  REASON_MISSING: '请写明 1 至 500 字的理由 A reason of 1 to 500 characters is needed.',
  REASON_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
  VALUE_INVALID: '该值无法识别，请按文件中的格式填写 The value cannot be read; write it as in a file.',
  FILING_MISSING: '移送须有受理编号 A hand-over needs the number of its filing.',
  EVIDENCE_MISSING:
    '办结须有证据：已支付附逐人支付凭证，不属欠薪附理由，另行程序附受理凭证 A conclusion needs its evidence: proof of payment of each worker, the reasons, or the filing.',
  COMPLAINANT_NOT_TOLD: '尚未告知反映人，不能办结 The complainant has not been told yet.',
  NOT_HANDED_OVER: '没有移送其他程序，不能以此办结 It was not handed over to another procedure.',
  EXTENDED_ALREADY: '办结期限只能延长一次 The time to conclude is extended once.',
  EXTENSION_TOO_LATE: '办结期限已过，不能再延长 The time to conclude has passed and is not extended any more.',
  MATTER_ITSELF: '线索不能与自己并案 A clue cannot be joined with itself.',
  QUERY_UNKNOWN: '没有该查询码，请核对后重新输入 There is no report of this code; check what was typed.',
  PHONE_TAIL_NEEDED:
    '请输入登记电话的后四位 Whoever left a telephone number also gives its last four digits (x-phone-tail).',
  PHONE_TAIL_INVALID: '电话后四位应为四个数字 The end of a telephone number is four digits.',
  PHONE_TAIL_WRONG: '电话后四位不对，请核对 These are not the last four digits of the telephone number that was left.',
  PHOTOS_TOO_MANY: '照片最多九张 A report has nine photographs at most.',
  NOT_JOINED: '该线索没有并案 The clue is joined with no other.',
});
