import { type AreaId, type CreditCode, defineErrors, type PlainDate } from '@anxin/domain-kit';

/** An enterprise (企业) as it is registered: whole, nothing of it is filled later. */
export type Enterprise = {
  readonly creditCode: CreditCode;
  readonly name: string;
  readonly areaCode: AreaId;
  readonly kind: 'OWNER' | 'GENERAL_CONTRACTOR' | 'SUBCONTRACTOR';
};

/** What of an enterprise may have been wrong, or changes. */
export type EnterpriseFields = Omit<Enterprise, 'creditCode'>;

/** What is otherwise from a day on. */
export type EnterpriseChange = Partial<EnterpriseFields> & { readonly changedOn: PlainDate };

/** An enterprise as it was registered, and what changed of it, in the order of the days. */
export type RegisteredEnterprise = {
  readonly status: 'REGISTERED';
  readonly registered: Enterprise;
  readonly changes: readonly EnterpriseChange[];
};
export type EnterpriseState = { readonly status: 'UNKNOWN' } | RegisteredEnterprise;

/** What was registered, and then what it became by each change: the last is what it is. */
export const versionsOf = ({ registered, changes }: RegisteredEnterprise): readonly Enterprise[] =>
  changes.reduce<Enterprise[]>(
    (versions, { changedOn: _, ...values }) => [...versions, { ...(versions.at(-1) ?? registered), ...values }],
    [registered],
  );

export const standingEnterprise = (state: RegisteredEnterprise): Enterprise =>
  versionsOf(state).at(-1) ?? state.registered;

export type RecordEnterprise = {
  readonly type: 'RecordFromFile';
  readonly enterprise: Enterprise;
  /** File, line and import. */
  readonly origin: string;
  /** What stood in columns that the table does not know. */
  readonly unknown?: unknown;
};
/** A field was always wrong; what is not named stays. */
export type CorrectEnterprise = {
  readonly type: 'CorrectEnterprise';
  readonly values: Partial<EnterpriseFields>;
  readonly reason: string;
};
/** A field is otherwise from a day on; what is not named stays. */
export type ChangeEnterprise = {
  readonly type: 'ChangeEnterprise';
  readonly change: EnterpriseChange;
  readonly reason: string;
  readonly today: PlainDate;
};
/** What was said to change on a day changed on another, or never did. */
export type CorrectEnterpriseChange = {
  readonly type: 'CorrectEnterpriseChange';
  readonly changedOn: PlainDate;
  /** Absent: it never did. */
  readonly becomes?: PlainDate | undefined;
  readonly reason: string;
  readonly today: PlainDate;
};
export type EnterpriseCommand = RecordEnterprise | CorrectEnterprise | ChangeEnterprise | CorrectEnterpriseChange;

/** What it was, for those who only see where it was; and why it is told otherwise. */
type Amended = { readonly before: Enterprise; readonly reason: string };
export type EnterpriseEvent =
  | { readonly type: 'EnterpriseRegistered'; readonly enterprise: Enterprise }
  | (Amended & { readonly type: 'EnterpriseCorrected'; readonly registered: Enterprise })
  | (Amended & { readonly type: 'EnterpriseChanged'; readonly changes: readonly EnterpriseChange[] });

export const enterpriseErrors = defineErrors('ENTERPRISE', {
  UNKNOWN: '没有这个企业 There is no such enterprise.',
  CONTRADICTS:
    '与已登记的内容矛盾；原来写错的请更正（enterpriseCorrect），后来更名或迁址的请变更（enterpriseChange） It contradicts what is registered. What was wrong is corrected (enterpriseCorrect); a new name or place is told as a change (enterpriseChange).',
  FIELD_INVALID: '该项无法读取 The field cannot be read.',
  REASON_INVALID: '理由应为 1 至 200 字 A reason has 1 to 200 characters.',
  REASON_PERSONAL: '理由中不得写身份证号、卡号、电话 No identity, card or phone number belongs in a reason.',
  NOTHING_CORRECTED: '没有要更正的内容 Nothing would be corrected.',
  NOTHING_CHANGED: '没有要变更的内容 Nothing would change.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  CHANGE_UNKNOWN: '该日没有变更 Nothing changed on that day.',
  CHANGE_EXISTS:
    '另一日已有变更，请在该日变更中一并填写（enterpriseChange） The other day has a change already; say it there (enterpriseChange).',
  CORRECTION_AMBIGUOUS:
    '变更的更正：要么填应为的日期，要么作废 A change was of another day, or never was: one of the two.',
});
