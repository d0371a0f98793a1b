import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { GradingStage, ProjectGrading, TenderGrade } from '../../domain/project-grading';

/** The grade of a project as it stands. */
@Entity('project_grading')
export class ProjectGradingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'project_grading_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: GradingStage;
  @Column({ type: 'text', name: 'project_code' }) projectCode!: string;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text' }) sector!: Sector;
  @Column({ type: 'text' }) grade!: TenderGrade;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'date', name: 'graded_on', nullable: true }) gradedOn!: PlainDate | null;
  @Column({ type: 'jsonb' }) parts!: Pick<ProjectGrading, 'basis' | 'held' | 'proposed' | 'agreed' | 'refused'>;
}
