import type { AreaId, CreditCode } from '@anxin/domain-kit';

/** An enterprise (企业), told once and whole. */
export type Enterprise = {
  readonly creditCode: CreditCode;
  readonly name: string;
  readonly areaCode: AreaId;
  readonly kind: 'OWNER' | 'GENERAL_CONTRACTOR' | 'SUBCONTRACTOR';
};
