import { defineErrors } from '@anxin/domain-kit';

export const evidenceErrors = defineErrors('EVIDENCE', {
  UNKNOWN: '没有该证据，或不在您的范围内 There is no such evidence in your scope.',
  ALREADY_KEPT: '该证据已保存，内容不能更改 This evidence is kept already and is not changed.',
  SUBJECT_UNKNOWN:
    '没有该办理对象，或不在您的范围内；写作 subject=clue:<编号> There is no such subject in your scope; it is named as subject=clue:<code>.',
});
