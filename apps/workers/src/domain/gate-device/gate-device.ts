import { defineErrors, type PlainDate } from '@anxin/domain-kit';
import type { KnownProject } from '../subjects';

/** Which way people pass a device: both, by what each punch says; or one, whatever a punch says. */
export type Passage = 'BOTH' | 'ENTRANCE' | 'EXIT';

/** A device as it stands at a project's gate. */
export type Installed = {
  readonly passage: Passage;
  /** Punches before this day are none of the project's. */
  readonly installedOn: PlainDate;
  /** SHA-256 of the secret, in hex: the secret itself is with the device alone. */
  readonly secretDigest: string;
};

export type KnownDevice = {
  /** ELSEWHERE: it stands at another project's gate. */
  readonly status: 'ABSENT' | 'INSTALLED' | 'ELSEWHERE';
  readonly project: KnownProject;
  /** As it stands, wherever; as it stood, where it was removed. */
  readonly device?: Installed | undefined;
  /** The day on which it was last removed from a gate. */
  readonly removedOn?: PlainDate | undefined;
};

/** A gate device of a serial as a project has it. */
export type GateDevice = { readonly status: 'UNKNOWN' } | KnownDevice;

export type GateDeviceCommand =
  | { readonly type: 'Install'; readonly device: Installed; readonly today: PlainDate }
  | { readonly type: 'RenewSecret'; readonly secretDigest: string }
  | { readonly type: 'Remove'; readonly today: PlainDate };

export type GateDeviceEvent =
  | { readonly type: 'GateDeviceInstalled'; readonly device: Installed }
  | { readonly type: 'GateDeviceSecretRenewed'; readonly secretDigest: string }
  | { readonly type: 'GateDeviceRemoved'; readonly on: PlainDate };

export const gateErrors = defineErrors('GATE', {
  PROJECT_UNKNOWN: '没有这个项目 There is no such project.',
  SERIAL_INVALID: '设备序列号应为 1 至 64 个字母、数字或连字符 A serial has 1 to 64 letters, digits or hyphens.',
  DAY_INVALID:
    '安装日不得晚于今天，也不得早于上次拆除日 A device is not installed later than today, nor before it was last removed.',
  DEVICE_UNKNOWN: '该项目没有这台门禁设备 The project has no such gate device.',
  DEVICE_EXISTS:
    '该设备已在本项目，安装日只能改早；密钥遗失请更换（gateDeviceRenewSecret） The device stands at this project already, and its day of installation may only be made earlier; renew its secret (gateDeviceRenewSecret) where that is lost.',
  DEVICE_ELSEWHERE:
    '该设备在其他项目，请先拆除（gateDeviceRemove） The device stands at another project; remove it there first (gateDeviceRemove).',
  USER_NUMBER_INVALID:
    '设备人员编号应为 1 至 32 位字母或数字，不得为手机号、银行卡号；编号即身份证号的无需登记 A user number has 1 to 32 letters or digits, and is no phone or card number; one that is an identity number needs no enrolment.',
  USER_NUMBER_TAKEN:
    '该编号当日已属他人，请先注销（gateUsersRetire） The number is somebody else’s on that day; retire it first (gateUsersRetire).',
  USER_NOT_ON_ROSTER:
    '该证件号不在本项目花名册上，请核对或先登记进场 This paper’s number is not on the roster of the project; see whether it is right, or send the roster first.',
  USER_NUMBER_UNKNOWN: '该编号没有登记给任何人 The number is nobody’s.',
  USER_DAY_INVALID:
    '注销日不得早于登记日和该人在本项目门禁的最后一次考勤，也不得晚于今天 A number is not retired before it was enrolled, nor before its person last passed a gate of the project, nor later than today.',
  USERS_TOO_MANY: '一次至多 1,000 个编号 At most 1,000 numbers at once.',
});
