import { defineErrors } from '@anxin/domain-kit';

export const fileErrors = defineErrors('FILE', {
  EMPTY: '文件是空的 The file is empty.',
  TYPE_NOT_ALLOWED:
    '不接受这种文件：类型按内容识别，可接受的见 details This type of file is not taken; a type is told by the content, and `details` names those that are.',
  TOO_LARGE: '文件过大，该类型的上限见 details The file is too large; `details` names the limit of its type.',
  NO_STORE:
    '本服务没有设置存放文件的地方，请通知运维 No place to keep files is set (FILES_FOLDER or FILES_S3_URL): tell the operators.',
  STORE_UNAVAILABLE:
    '存放文件的地方暂不可用，请稍后重试 The place where files are kept does not answer; try again in a moment.',
  DAMAGED:
    '文件已损坏或被改动，请通知运维从备份恢复 The file was damaged or changed where it is kept: tell the operators, who have a copy.',
  MISSING:
    '文件不在存放的地方，请通知运维从备份恢复 The file is not where it was kept: tell the operators, who have a copy.',
});
