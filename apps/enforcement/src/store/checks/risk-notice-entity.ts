import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { RiskNotice, RiskNoticeStage } from '../../domain/risk-notice';

/** What of a risk notice is asked of it alone: one document. */
export type RiskNoticeParts = Omit<
  RiskNotice,
  'code' | 'areaCode' | 'sector' | 'projectCode' | 'creditCode' | 'issuedOn' | 'isOverdue'
>;

/** A risk notice as it stands. */
@Entity('risk_notice')
export class RiskNoticeEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'risk_notice_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: RiskNoticeStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code' }) projectCode!: string;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'date', name: 'issued_on' }) issuedOn!: PlainDate;
  @Column({ type: 'date', name: 'served_on', nullable: true }) servedOn!: PlainDate | null;
  @Column({ type: 'boolean', name: 'is_overdue' }) isOverdue!: boolean;
  @Column({ type: 'jsonb' }) parts!: RiskNoticeParts;
}
