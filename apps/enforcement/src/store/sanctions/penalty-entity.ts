import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Penalised } from '@anxin/law';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { Penalty, PenaltyStage } from '../../domain/penalty';

/** What of a penalty is asked of it alone: one document. */
export type PenaltyParts = Pick<
  Penalty,
  'grounds' | 'term' | 'drafters' | 'hearingRight' | 'statement' | 'hearing' | 'decided' | 'waived' | 'revoked'
> & {
  readonly served?: Omit<NonNullable<Penalty['served']>, 'on'> | undefined;
  /** As JSON has it: sums of fen as text. */
  readonly payments: readonly { readonly on: PlainDate; readonly fen: string; readonly receiptNo: string }[];
};

/** A penalty as it stands. */
@Entity('penalty')
export class PenaltyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'penalty_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: PenaltyStage;
  @Column({ type: 'text', name: 'order_code' }) orderCode!: string;
  @Column({ type: 'text' }) rule!: string;
  @Column({ type: 'text' }) party!: Penalised;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text', nullable: true }) person!: string | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'date', name: 'filed_on' }) filedOn!: PlainDate;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'date', name: 'told_on', nullable: true }) toldOn!: PlainDate | null;
  @Column({ type: 'date', name: 'served_on', nullable: true }) servedOn!: PlainDate | null;
  @Column({ type: 'bigint', name: 'fine_fen', transformer: fenColumn }) fineFen!: Fen;
  @Column({ type: 'bigint', name: 'late_fen', nullable: true, transformer: fenColumn }) lateFen!: Fen | null;
  @Column({ type: 'jsonb' }) parts!: PenaltyParts;
}
