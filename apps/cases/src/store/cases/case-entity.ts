import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Case, CaseConclusion, CaseKind, CaseLevel, CaseStage, CaseUnit, Determination } from '../../domain/case';
import type { Sector } from '../../domain/clue';

/** What of a case is asked of it alone: one document. */
export type CaseParts = Pick<
  Case,
  | 'warnings'
  | 'parties'
  | 'obstacles'
  | 'tasks'
  | 'mediation'
  | 'referral'
  | 'letters'
  | 'followUps'
  | 'supervision'
  | 'leader'
  | 'isKey'
  | 'backlog'
  | 'aid'
  | 'accountability'
  | 'isExtended'
  | 'isOverdue'
  | 'drawnFor'
> & { readonly determination?: Omit<Determination, 'people' | 'amountFen'> | undefined };

/** A case as it stands; its workers are rows of their own. */
@Entity('wage_case')
export class CaseEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'wage_case_pk' }) code!: string;
  @Column({ type: 'text' }) kind!: CaseKind;
  @Column({ type: 'text' }) stage!: CaseStage;
  @Column({ type: 'text', name: 'stage_before', nullable: true }) before!: CaseStage | null;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', array: true }) units!: readonly CaseUnit[];
  @Column({ type: 'text', name: 'lead_unit', nullable: true }) leadUnit!: CaseUnit | null;
  @Column({ type: 'text', name: 'first_asked' }) firstAsked!: string;
  @Column({ type: 'text' }) owner!: string;
  @Column({ type: 'text' }) level!: CaseLevel;
  @Column({ type: 'date', name: 'opened_on' }) openedOn!: PlainDate;
  @Column({ type: 'date', name: 'closed_on', nullable: true }) closedOn!: PlainDate | null;
  @Column({ type: 'text', name: 'period_from' }) periodFrom!: PlainMonth;
  @Column({ type: 'text', name: 'period_to' }) periodTo!: PlainMonth;
  @Column({ type: 'date', name: 'claimed_on' }) claimedOn!: PlainDate;
  @Column({ type: 'bigint', name: 'wage_fen', transformer: fenColumn }) wageFen!: Fen;
  @Column({ type: 'bigint', name: 'project_fen', transformer: fenColumn }) projectFen!: Fen;
  @Column({ type: 'integer', name: 'found_people', nullable: true }) foundPeople!: number | null;
  @Column({ type: 'bigint', name: 'found_fen', nullable: true, transformer: fenColumn }) foundFen!: Fen | null;
  @Column({ type: 'text', nullable: true }) conclusion!: CaseConclusion | null;
  @Column({ type: 'boolean', name: 'is_urgent' }) isUrgent!: boolean;
  @Column({ type: 'text', array: true }) clues!: readonly string[];
  @Column({ type: 'jsonb' }) parts!: CaseParts;
}
