import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { AdvanceCap } from '@anxin/law';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Advance, AdvanceStage } from '../../domain/advance';
import type { Sector } from '../../domain/order';

type Verified = NonNullable<Advance['verified']>;
/** As JSON has it: sums of fen as text, and what each is owed beside it. */
export type StoredVerified = Omit<Verified, 'owed' | 'wagesFen' | 'cap'> & {
  readonly wagesFen?: string | undefined;
  readonly cap: { readonly [Field in keyof AdvanceCap]: string | (null extends AdvanceCap[Field] ? null : never) };
};

/** What of an advance is asked of it alone: one document. */
export type AdvanceParts = Pick<
  Advance,
  'cause' | 'purpose' | 'facts' | 'appliedBy' | 'approved' | 'paid' | 'claim' | 'writeOff' | 'writtenOff' | 'ended'
> & { readonly verified?: StoredVerified | undefined };

/** An advance as it stands. */
@Entity('advance')
export class AdvanceEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'advance_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: AdvanceStage;
  @Column({ type: 'text', name: 'fund_code' }) fundCode!: string;
  @Column({ type: 'text', name: 'case_code', nullable: true }) caseCode!: string | null;
  @Column({ type: 'text', name: 'project_code' }) projectCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'date', name: 'applied_on' }) appliedOn!: PlainDate;
  @Column({ type: 'integer' }) people!: number;
  @Column({ type: 'bigint', name: 'total_fen', transformer: fenColumn }) totalFen!: Fen;
  @Column({ type: 'bigint', name: 'recovered_fen', transformer: fenColumn }) recoveredFen!: Fen;
  @Column({ type: 'bigint', name: 'written_off_fen', transformer: fenColumn }) writtenOffFen!: Fen;
  @Column({ type: 'boolean', name: 'is_overdue' }) isOverdue!: boolean;
  @Column({ type: 'jsonb' }) parts!: AdvanceParts;
}
