import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Conclusion, Procedure, Sector, Stage, Unit } from '../../domain/clue';

/** A clue as it stands; what its reporter told is in `clue_report`, with every version. */
@Entity('clue')
export class ClueEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'clue_pk' }) code!: string;
  @Column({ type: 'text' }) channel!: Channel;
  @Column({ type: 'text', name: 'external_no' }) externalNo!: string;
  @Column({ type: 'date', name: 'received_on' }) receivedOn!: PlainDate;
  @Column({ type: 'text' }) stage!: Stage;
  @Column({ type: 'text', name: 'stage_before', nullable: true }) before!: Stage | null;
  /** Where it belongs: whoever handles it, and the area that was told. */
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'area_code', nullable: true }) areaCode!: string | null;
  @Column({ type: 'text', name: 'unit_kind', nullable: true }) unitKind!: Unit['kind'] | null;
  @Column({ type: 'text', name: 'told_area_code', nullable: true }) toldAreaCode!: string | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'employer_name', nullable: true }) employerName!: string | null;
  @Column({ type: 'text', name: 'employer_credit_code', nullable: true }) employerCreditCode!: string | null;
  @Column({ type: 'integer', nullable: true }) people!: number | null;
  @Column({ type: 'bigint', name: 'amount_fen', nullable: true, transformer: fenColumn }) amountFen!: Fen | null;
  @Column({ type: 'text', name: 'period_from', nullable: true }) periodFrom!: PlainMonth | null;
  @Column({ type: 'text', name: 'period_to', nullable: true }) periodTo!: PlainMonth | null;
  @Column({ type: 'text', nullable: true }) conclusion!: Conclusion | null;
  @Column({ type: 'text', nullable: true }) procedure!: Procedure | null;
  @Column({ type: 'boolean', name: 'is_extended' }) isExtended!: boolean;
  @Column({ type: 'boolean', name: 'is_overdue' }) isOverdue!: boolean;
  @Column({ type: 'text', nullable: true }) matter!: string | null;
}
