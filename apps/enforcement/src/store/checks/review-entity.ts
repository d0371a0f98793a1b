import type { Fen, PlainDate } from '@anxin/domain-kit';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormStage, ReviewForm, ReviewStage, UnitSize, WrittenReview } from '../../domain/written-review';

/** A written review as it stands; what it came to is counted from its forms. */
@Entity('written_review')
export class WrittenReviewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'written_review_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: ReviewStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'int' }) year!: number;
  @Column({ type: 'date', name: 'announced_on' }) announcedOn!: PlainDate;
  @Column({ type: 'jsonb' }) parts!: Omit<WrittenReview, 'code' | 'areaCode' | 'year' | 'announcedOn'>;
}

/** What of a form is asked of it alone: one document. */
export type FormParts = Pick<ReviewForm, 'evidence' | 'selfCheck' | 'submittedBy' | 'verified' | 'problem'>;

/** What a unit handed in for a review. */
@Entity('review_form')
export class ReviewFormEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'review_form_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: FormStage;
  @Column({ type: 'text', name: 'review_code' }) reviewCode!: string;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'date', name: 'submitted_on' }) submittedOn!: PlainDate;
  @Column({ type: 'boolean', name: 'is_late' }) isLate!: boolean;
  @Column({ type: 'text' }) size!: UnitSize;
  @Column({ type: 'int' }) people!: number;
  @Column({ type: 'int' }) contracts!: number;
  @Column({ type: 'bigint', name: 'payroll_fen', transformer: fenColumn }) payrollFen!: Fen;
  @Column({ type: 'jsonb' }) parts!: FormParts;
}
