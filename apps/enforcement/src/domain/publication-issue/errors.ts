import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const issueErrors = defineErrors('PUBLICATION_ISSUE', {
  UNKNOWN: '没有该期公布，或不在您的范围内 There is no such issue in your scope.',
  ALREADY_GATHERED: '该期公布已建立 The issue is there already.',
  STAGE: '该期公布当前的环节不能这样办理 The issue is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  ENTRY_UNKNOWN: '没有该条目 There is no such entry.',
  ENTRY_WITHDRAWN: '该条目已撤下 The entry is shown no more.',
  ENTRIES_INCOMPLETE: '应公布的须全部编辑，不得选择性公布 All that must be published is edited, none picked out.',
  ENTRIES_TOO_MANY: '一期最多 500 条 An issue has at most 500 entries.',
  ENTRY_FELL: '所依据的决定已撤销，请先撤下该条目 What the entry comes from was revoked; withdraw it first.',
  NOT_TO_WITHDRAW:
    '应公布的不得撤下：须有成立的异议，或者所依据的决定已撤销 What must be published stays, but for an objection that was upheld or a decision that was revoked.',
  ALREADY_CONTESTED: '该条目的异议正在复核 An objection to the entry is under review.',
  NOT_CONTESTED: '该条目没有待复核的异议 There is no objection to the entry under review.',
  SECOND_OFFICER_NEEDED: '须由编辑人以外的人员办理 Another officer than whoever edited it does this.',
  NOT_REFUSING: '没有逾期未整改、未履行的情形，不予曝光 No last day has passed in vain: nobody is exposed.',
  REF_UNKNOWN: '没有该检查、提示函或者责令文书 There is no such inspection, risk notice or order.',
});
