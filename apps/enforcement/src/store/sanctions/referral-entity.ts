import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { Referral, ReferralStage } from '../../domain/referral';
import type { ThresholdRow } from './threshold-row';

/** What of a referral is asked of it alone: one document, amounts as text. */
export type ReferralParts = Omit<
  Referral,
  'code' | 'orderCode' | 'creditCode' | 'areaCode' | 'sector' | 'projectCode' | 'openedOn' | 'threshold'
> & { readonly threshold: ThresholdRow };

/** The transfer of a suspected crime as it stands. */
@Entity('referral')
export class ReferralEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'referral_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: ReferralStage;
  @Column({ type: 'text', name: 'order_code' }) orderCode!: string;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'date', name: 'opened_on' }) openedOn!: PlainDate;
  @Column({ type: 'jsonb' }) parts!: ReferralParts;
}
