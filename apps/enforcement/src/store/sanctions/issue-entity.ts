import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IssueStage, PublicationIssue } from '../../domain/publication-issue';

/** A publication of serious violations as it stands. */
@Entity('publication_issue')
export class PublicationIssueEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'publication_issue_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: IssueStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  /** The name of its period; none of what is exposed beside the periods. */
  @Column({ type: 'text', nullable: true }) period!: string | null;
  @Column({ type: 'date', name: 'gathered_on' }) gatheredOn!: PlainDate;
  @Column({ type: 'date', name: 'released_on', nullable: true }) releasedOn!: PlainDate | null;
  @Column({ type: 'jsonb' }) parts!: Omit<PublicationIssue, 'code' | 'areaCode' | 'gatheredOn'>;
}
