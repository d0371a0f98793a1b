import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const promiseErrors = defineErrors('PROMISE', {
  UNKNOWN: '没有该承诺书，或不在您的范围内 There is no such promise in your scope.',
  ALREADY_RECORDED: '该承诺书已登记 The promise is recorded already.',
  STAGE: '承诺书当前的状态不能这样办理 The promise is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  TERM_INVALID: '期限应为 1 至 365 日 A time is 1 to 365 days.',
  PROOF_MISSING: '请附承诺书的证据编号 The letter itself is needed, by the id of its file.',
  MEDIA_MISSING: '须有照片或者录像 A photograph or video is needed.',
});
