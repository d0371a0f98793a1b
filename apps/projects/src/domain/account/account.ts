import { defineErrors } from '@anxin/domain-kit';

/** How an account stands, and from which instant on its tokens count. Role and scope are the issuer's to know. */
export type Account = {
  readonly account: string;
  readonly standing: 'STANDS' | 'WITHDRAWN';
  readonly notBefore: string;
};

export type AccountState = { readonly status: 'UNKNOWN' } | ({ readonly status: Account['standing'] } & Account);

type Given<Type extends string> = {
  readonly type: Type;
  readonly account: string;
  /** When it is given, ISO 8601. */
  readonly at: string;
  readonly reason: string;
};

/** The issuer gave it another role or scope: its tokens end, and the next ones count. */
export type ChangeAccount = Given<'ChangeAccount'>;
/** Its tokens end, and none count until it is restored. */
export type WithdrawAccount = Given<'WithdrawAccount'>;
export type RestoreAccount = Given<'RestoreAccount'>;
export type AccountCommand = ChangeAccount | WithdrawAccount | RestoreAccount;

export type AccountEvent = { readonly type: 'AccountChanged'; readonly account: Account; readonly reason: string };

export const accountErrors = defineErrors('ACCOUNT', {
  UNKNOWN: '该账号未停用 The account is not withdrawn.',
  STANDS: '该账号未停用 The account is not withdrawn.',
  WITHDRAWN: '该账号已停用，恢复后方可变更 The account is withdrawn: restore it first.',
  ID_INVALID:
    '账号标识应为 1 至 128 字，不得含个人号码 The id of an account has 1 to 128 characters and no number of a person.',
  REASON_INVALID: '理由应为 1 至 200 字，不得含个人号码 A reason has 1 to 200 characters and no number of a person.',
});
