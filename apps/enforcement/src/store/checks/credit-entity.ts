import type { PlainDate } from '@anxin/domain-kit';
import type { CreditGrade } from '@anxin/law';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessmentStage, CreditAssessment } from '../../domain/credit-assessment';
import type { Sector } from '../../domain/order';

/** What of an assessment is asked of it alone: one document. */
export type AssessmentParts = Omit<
  CreditAssessment,
  'code' | 'creditCode' | 'areaCode' | 'sector' | 'year' | 'grade' | 'proposedOn'
>;

/** The credit grade of an enterprise for a year as it stands. */
@Entity('credit_assessment')
export class CreditAssessmentEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'credit_assessment_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: AssessmentStage;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'int' }) year!: number;
  @Column({ type: 'text' }) grade!: CreditGrade;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'date', name: 'confirmed_on', nullable: true }) confirmedOn!: PlainDate | null;
  @Column({ type: 'jsonb' }) parts!: AssessmentParts;
}
