import { type AreaId, type CreditCode, defineErrors } from '@anxin/domain-kit';

/** An enterprise (企业): registered once and whole, nothing of it is filled later. */
export type Enterprise = {
  readonly creditCode: CreditCode;
  readonly name: string;
  readonly areaCode: AreaId;
  readonly kind: 'OWNER' | 'GENERAL_CONTRACTOR' | 'SUBCONTRACTOR';
};

export type EnterpriseState =
  { readonly status: 'UNKNOWN' } | { readonly status: 'REGISTERED'; readonly enterprise: Enterprise };

export type EnterpriseCommand = {
  readonly type: 'RecordFromFile';
  readonly enterprise: Enterprise;
  /** File, line and import. */
  readonly origin: string;
  /** What stood in columns that the table does not know. */
  readonly unknown?: unknown;
};

export type EnterpriseEvent = { readonly type: 'EnterpriseRegistered'; readonly enterprise: Enterprise };

export const enterpriseErrors = defineErrors('ENTERPRISE', {
  UNKNOWN: '没有这个企业 There is no such enterprise.',
  CONTRADICTS: '与已登记的内容矛盾 It contradicts what is registered.',
});
