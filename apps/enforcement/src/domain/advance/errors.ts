import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const advanceErrors = defineErrors('ADVANCE', {
  UNKNOWN: '没有该笔垫付，或不在您的范围内 There is no such advance in your scope.',
  ALREADY_APPLIED: '该笔垫付已申请 The advance is applied for already.',
  STAGE: '垫付当前的环节不能这样办理 The advance is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  TERM_INVALID: '还款期限应为 1 至 365 日 The time to pay back is 1 to 365 days.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  MEDIA_MISSING: '张贴送达须有照片或者录像 What is posted is proved by a photograph or video.',
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  FUND_UNKNOWN: '没有该应急周转金，请先设立 There is no such emergency fund: open one first.',
  FUND_NOT_OPEN: '该资金账户不是已设立的应急周转金 The fund is not an emergency fund that is open.',
  FUND_ELSEWHERE: '该应急周转金不属于本地及上级 The fund is not of this area nor of one above it.',
  PEOPLE_INVALID: '一次垫付 1 至 500 人，不重复 An advance is to 1 to 500 workers, each once.',
  PERSON_INVALID: '工人的身份证号或者编号有误 A worker’s identity number or token is not one.',
  SUM_INVALID: '金额应大于零 A sum is above zero.',
  ARREARS_UNKNOWN:
    '平台没有其中部分工人的欠薪记录，请写明核实的欠薪金额 Some of the workers are not told of: say what they are found to be owed.',
  ARREARS_TOLD:
    '其中部分工人平台已有欠薪记录，以记录为准，请删去另写的金额 Some are told of already, which goes before what was found: leave them out.',
  BEYOND_ARREARS:
    '垫付（含以前的垫付）超过其被拖欠的工资，请核减 With what was advanced before it is more than they are owed: reduce it.',
  BEYOND_PERSON_CAP:
    '每人垫付（含以前的垫付）超过本地上限，请核减 With what was advanced before it is beyond the cap for one worker: reduce it.',
  BEYOND_TOTAL_CAP:
    '垫付总额（含以前的垫付）超过本地上限，请核减 With what was advanced before it is beyond the cap for all: reduce it.',
  CAP_UNDETERMINED:
    '本地垫付上限或者最低工资标准尚未设定：请本级人民政府确定后，由系统管理员写入本地参数 The caps or the minimum wage of the area are not set: its government fixes them, and they go into its parameters.',
  WAGES_MISSING:
    '本地按工资总额设上限，请填写这些工人的工资总额 The area caps by all wages of these workers: say how much they are.',
  SECOND_PERSON_NEEDED: '须由前面环节以外的人员办理 Somebody else than in the steps before does this.',
  PAYMENT_UNPROVED:
    '请附银行代发文件编号，或者每名工人的领款凭证 The file of the bank, or a proof for each worker is needed.',
  RECOVERY_BEYOND: '超过尚未收回的金额 More than is still to come back.',
  WRITE_OFF_NOT_ASKED: '尚未申请核销 Nobody has asked to write it off.',
});
