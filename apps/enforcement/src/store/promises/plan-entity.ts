import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { Plan, PlanStage, PlanSubject } from '../../domain/plan';

/** A plan as it stands. */
@Entity('plan')
export class PlanEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'plan_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: PlanStage;
  @Column({ type: 'text' }) subject!: PlanSubject;
  @Column({ type: 'text', name: 'subject_code' }) subjectCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'date', name: 'opened_on' }) openedOn!: PlainDate;
  @Column({ type: 'jsonb' }) parts!: Pick<Plan, 'problem' | 'owner' | 'steps' | 'openedBy' | 'closed'>;
}
