import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project as it stands. Every version of it is in `project_fact`. */
@Entity('project')
export class ProjectEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'project_pk' }) code!: string;
  @Column({ type: 'text' }) name!: string;
  /** What the name is found by, beside itself. */
  @Column({ type: 'text' }) initials!: string;
  @Column({ type: 'text' }) sector!: 'HOUSING' | 'WATER' | 'TRANSPORT';
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', name: 'owner_credit_code' }) ownerCreditCode!: string;
  @Column({ type: 'text', name: 'contractor_credit_code' }) contractorCreditCode!: string;
  @Column({ type: 'boolean', name: 'government_funded', nullable: true }) governmentFunded!: boolean | null;
  @Column({ type: 'bigint', name: 'contract_sum_fen', transformer: fenColumn }) contractSumFen!: bigint;
  @Column({ type: 'bigint', name: 'labour_cost_monthly_fen', transformer: fenColumn }) labourCostMonthlyFen!: bigint;
  @Column({ type: 'integer', name: 'labour_cost_day' }) labourCostDay!: number;
  @Column({ type: 'integer', name: 'pay_day' }) payDay!: number;
  @Column({ type: 'integer', name: 'pay_period_offset' }) payPeriodOffset!: number;
  @Column({ type: 'date', name: 'contract_signed_on' }) contractSignedOn!: string;
  @Column({ type: 'date', name: 'permit_issued_on', nullable: true }) permitIssuedOn!: string | null;
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column({ type: 'date', name: 'planned_end_on', nullable: true }) plannedEndOn!: string | null;
  @Column({ type: 'text', name: 'wage_account_no', nullable: true }) wageAccountNo!: string | null;
  @Column({ type: 'date', name: 'wage_account_opened_on', nullable: true }) wageAccountOpenedOn!: string | null;
  @Column({ type: 'date', name: 'agreement_signed_on', nullable: true }) agreementSignedOn!: string | null;
  @Column({ type: 'text', name: 'deposit_form', nullable: true }) depositForm!: string | null;
  @Column({ type: 'bigint', name: 'deposit_amount_fen', nullable: true, transformer: fenColumn })
  depositAmountFen!: bigint | null;
  @Column({ type: 'date', name: 'deposit_lodged_on', nullable: true }) depositLodgedOn!: string | null;
  @Column({ type: 'date', name: 'deposit_expires_on', nullable: true }) depositExpiresOn!: string | null;
  @Column({ type: 'date', name: 'rights_board_posted_on', nullable: true }) rightsBoardPostedOn!: string | null;
}
