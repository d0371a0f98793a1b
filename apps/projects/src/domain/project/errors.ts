import { defineErrors } from '@anxin/domain-kit';

export const projectErrors = defineErrors('PROJECT', {
  UNKNOWN: '没有这个项目 There is no such project.',
  FIELD_INVALID: '该项无法读取 The field cannot be read.',
  CONTRADICTS: '与已登记的内容矛盾 It contradicts what is registered.',
  DEPOSIT_NOT_LODGED: '保证金尚未存储 No deposit has been lodged.',
  DEPOSIT_TOO_SMALL: '保证金余额不足 The deposit holds less than that.',
  PROPOSAL_UNKNOWN: '没有这项待确认的保证金动用、返还或更正 Nothing like this waits to be confirmed of the deposit.',
  SECOND_OFFICER_NEEDED: '须由提出人以外的经办人确认 Another officer than the one who proposed it confirms it.',
  ACCOUNT_NO_INVALID: '账号无法读取 The account number cannot be read.',
  ACCOUNT_TAKEN: '该账号已属于其他项目 The account belongs to another project.',
  ACCOUNT_MOVED:
    '银行已报该账号的流水，账号没有填错，不能更正；换了专户的，请报变更（projectChange） A bank has reported movements of the account: its number was not mistyped. A new account is told as a change (projectChange).',
  ENTERPRISE_UNKNOWN:
    '没有这家企业，请先导入 enterprises.csv There is no such enterprise; send it in enterprises.csv first.',
  DEPOSIT_DAY_PASSED: '早于保证金的上一笔变动 It lies before the last movement of the deposit.',
  DEPOSIT_MOVED_BEFORE:
    '保证金在应存储日之前已有动用、返还或补足，存储日不能更正到那时 The deposit moved before that day: it was not lodged as late.',
  CHANGE_UNKNOWN: '该日没有变更 Nothing changes on that day.',
  CORRECTION_AMBIGUOUS:
    '变更的更正：要么填应为的日期，要么作废 A change is of another day, or never was: one of the two.',
  CHANGE_EXISTS:
    '另一日已有变更，请在该日变更中一并填写（projectChange） The other day has a change already; say it there (projectChange).',
  PARTY_LISTED:
    '建设单位或总包单位在拖欠农民工工资失信联合惩戒名单上，移出或期满前不得核发施工许可；已足额支付并满规定时间的，可向作出列入决定的机关申请提前移出 The owner or general contractor is on the list of joint discipline: no permit before it is removed or its term ends. Once all wages are paid, early removal may be applied for with the authority that listed it.',
  AGREEMENT_MISSING:
    '四方监管协议签订前不得核发施工许可；请会同建设单位、总包单位、主管部门和银行签订后再核发 No permit before the four-party agreement is signed (ACC-27): have owner, general contractor, department and bank sign it, then issue the permit.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DEPOSIT_EXPIRES_BEFORE: '保证金到期日早于存储日 The deposit expires before it is lodged.',
  NOTHING_CORRECTED: '没有要更正的内容 Nothing would be corrected.',
  REASON_INVALID: '理由应为 1 至 200 字 A reason has 1 to 200 characters.',
  REASON_PERSONAL: '理由中不得写身份证号、卡号、电话 No identity, card or phone number belongs in a reason.',
  AMOUNT_NOT_POSITIVE: '金额应大于零 The amount must be above zero.',
});
