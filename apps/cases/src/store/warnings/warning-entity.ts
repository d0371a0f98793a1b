import type { PlainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector, Unit } from '../../domain/clue';
import type { WarningStage } from '../../domain/warning';

/** A warning as it stands; what happened to it is in the journal. */
@Entity('warning')
export class WarningEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'warning_pk' }) id!: string;
  /** A project or an enterprise, one of the two. */
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'credit_code', nullable: true }) creditCode!: string | null;
  @Column({ type: 'text' }) indicator!: string;
  @Column({ type: 'integer' }) round!: number;
  @Column({ type: 'date', name: 'raised_on' }) raisedOn!: PlainDate;
  @Column({ type: 'text' }) level!: Level;
  @Column({ type: 'text', name: 'raised_level', nullable: true }) raisedLevel!: Level | null;
  @Column({ type: 'date' }) since!: PlainDate;
  @Column({ type: 'jsonb' }) facts!: Readonly<Record<string, unknown>>;
  @Column({ type: 'text', name: 'inputs_digest' }) inputsDigest!: string;
  @Column({ type: 'date', name: 'rule_version', nullable: true }) ruleVersion!: PlainDate | null;
  @Column({ type: 'text' }) stage!: WarningStage;
  @Column({ type: 'date', name: 'acknowledged_on', nullable: true }) acknowledgedOn!: PlainDate | null;
  @Column({ type: 'text', name: 'unit_kind', nullable: true }) unitKind!: Unit['kind'] | null;
  @Column({ type: 'text', name: 'unit_sector', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'unit_area', nullable: true }) areaCode!: string | null;
  @Column({ type: 'text', nullable: true }) explanation!: string | null;
  @Column({ type: 'date', name: 'explained_on', nullable: true }) explainedOn!: PlainDate | null;
  @Column({ type: 'text', name: 'waiver_reason', nullable: true }) waiverReason!: string | null;
  @Column({ type: 'text', name: 'waiver_by', nullable: true }) waiverBy!: string | null;
  @Column({ type: 'date', name: 'cleared_on', nullable: true }) clearedOn!: PlainDate | null;
}
