import { defineErrors, type Fen, type PlainDate } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';

/** A project (工程项目) with its systems. What is in the wage deposit is kept beside the fields it was told by. */
export type Project =
  | { readonly status: 'UNKNOWN' }
  | {
      readonly status: 'REGISTERED';
      readonly row: ProjectRow;
      readonly depositFen: Fen;
      /** The day of the last movement of the deposit; absent while none but the lodging is known. */
      readonly depositMovedOn?: PlainDate | undefined;
    };

export type Registered = Extract<Project, { status: 'REGISTERED' }>;

/** The fields that may be told later than the project itself. */
export type LaterFields = Partial<
  Pick<
    ProjectRow,
    | 'governmentFunded'
    | 'permitIssuedOn'
    | 'startedOn'
    | 'plannedEndOn'
    | 'escrowAccountNo'
    | 'escrowOpenedOn'
    | 'agreementSignedOn'
    | 'depositForm'
    | 'depositAmount'
    | 'depositOn'
    | 'depositExpiresOn'
    | 'rightsBoardPostedOn'
  >
>;

export type ProjectCommand =
  /** A row as a file tells it. */
  | { readonly type: 'Record'; readonly row: ProjectRow; readonly origin: string; readonly unknown?: unknown }
  /** Fields that an officer tells on the business day `today`. */
  | { readonly type: 'Complete'; readonly fields: LaterFields; readonly today: PlainDate }
  | (DepositMove & { readonly type: 'DrawDeposit'; readonly reason: string })
  | (DepositMove & { readonly type: 'TopUpDeposit' });

/** Money that enters or leaves the deposit on a day, told on the business day `today`. */
export type DepositMove = { readonly amountFen: Fen; readonly on: PlainDate; readonly today: PlainDate };

export type ProjectEvent =
  | { readonly type: 'Registered'; readonly row: ProjectRow }
  /** Fields that were empty are filled; each event names those of one subject. */
  | { readonly type: 'Completed'; readonly subject: Subject; readonly fields: LaterFields }
  | { readonly type: 'DepositDrawn'; readonly amountFen: Fen; readonly on: PlainDate; readonly reason: string }
  | { readonly type: 'DepositToppedUp'; readonly amountFen: Fen; readonly on: PlainDate };

/** What a later field is about; each subject is told as one event. */
export const SUBJECTS = {
  FUNDING: ['governmentFunded'],
  PERMIT: ['permitIssuedOn'],
  START: ['startedOn'],
  PLANNED_END: ['plannedEndOn'],
  ACCOUNT_NAMED: ['escrowAccountNo'],
  ACCOUNT_OPENED: ['escrowOpenedOn'],
  AGREEMENT: ['agreementSignedOn'],
  DEPOSIT: ['depositForm', 'depositAmount', 'depositOn', 'depositExpiresOn'],
  RIGHTS_BOARD: ['rightsBoardPostedOn'],
} as const satisfies Readonly<Record<string, readonly (keyof LaterFields)[]>>;
export type Subject = keyof typeof SUBJECTS;

/** Days that have happened; a planned end and an expiry lie ahead. */
export const HAPPENED = [
  'permitIssuedOn',
  'startedOn',
  'escrowOpenedOn',
  'agreementSignedOn',
  'depositOn',
  'rightsBoardPostedOn',
] as const satisfies readonly (keyof LaterFields)[];

export const projectErrors = defineErrors('PROJECT', {
  UNKNOWN: '没有这个项目 There is no such project.',
  CONTRADICTS: '与已登记的内容矛盾 It contradicts what is registered.',
  DEPOSIT_NOT_LODGED: '保证金尚未存储 No deposit has been lodged.',
  DEPOSIT_TOO_SMALL: '保证金余额不足 The deposit holds less than that.',
  ACCOUNT_NO_INVALID: '账号无法读取 The account number cannot be read.',
  ACCOUNT_TAKEN: '该账号已属于其他项目 The account belongs to another project.',
  DEPOSIT_DAY_PASSED: '早于保证金的上一笔变动 It lies before the last movement of the deposit.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DEPOSIT_EXPIRES_BEFORE: '保证金到期日早于存储日 The deposit expires before it is lodged.',
  REASON_INVALID: '理由应为 1 至 1,000 字 A reason has 1 to 1,000 characters.',
  AMOUNT_NOT_POSITIVE: '金额应大于零 The amount must be above zero.',
});
