import type { Fen, Moment } from '@anxin/domain-kit';
import type { Gravity, GroupEventLevel } from '@anxin/law';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/clue';
import type { Content, Grading, GroupEvent, GroupEventStage } from '../../domain/group-event';
import { momentColumn } from '../moment-column';

/** What of a group event is asked of it alone: one document. */
export type GroupEventParts = Omit<
  GroupEvent,
  'code' | 'areaCode' | 'sector' | 'projectCode' | 'caseCode' | 'reportedAt' | 'content' | 'grading'
> & {
  readonly content: Omit<Content, 'people' | 'gravity' | 'amountFen'>;
  readonly grading?: Omit<Grading, 'level'> | undefined;
};

/** A group event as it stands. */
@Entity('group_event')
export class GroupEventEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'group_event_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: GroupEventStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'case_code', nullable: true }) caseCode!: string | null;
  @Column({ type: 'text', nullable: true }) level!: GroupEventLevel | null;
  @Column({ type: 'timestamptz', name: 'reported_at', transformer: momentColumn }) reportedAt!: Moment;
  @Column({ type: 'integer' }) people!: number;
  @Column({ type: 'bigint', name: 'amount_fen', nullable: true, transformer: fenColumn }) amountFen!: Fen | null;
  @Column({ type: 'text', array: true }) gravity!: readonly Gravity[];
  @Column({ type: 'boolean', name: 'is_arrival_in_time', nullable: true }) isArrivalInTime!: boolean | null;
  @Column({ type: 'jsonb' }) parts!: GroupEventParts;
}
