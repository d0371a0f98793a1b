import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Inspection, InspectionKind, InspectionStage } from '../../domain/inspection';
import type { Sector } from '../../domain/order';

/** What of an inspection is asked of it alone: one document. */
export type InspectionParts = Omit<
  Inspection,
  | 'code'
  | 'kind'
  | 'areaCode'
  | 'sector'
  | 'projectCode'
  | 'creditCode'
  | 'campaignCode'
  | 'drawCode'
  | 'plannedOn'
  | 'closedOn'
>;

/** An inspection as it stands, with its problems counted. */
@Entity('inspection')
export class InspectionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'inspection_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: InspectionStage;
  @Column({ type: 'text' }) kind!: InspectionKind;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'credit_code', nullable: true }) creditCode!: string | null;
  @Column({ type: 'text', name: 'campaign_code', nullable: true }) campaignCode!: string | null;
  @Column({ type: 'text', name: 'draw_code', nullable: true }) drawCode!: string | null;
  @Column({ type: 'date', name: 'planned_on' }) plannedOn!: PlainDate;
  @Column({ type: 'date', name: 'visited_on', nullable: true }) visitedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'closed_on', nullable: true }) closedOn!: PlainDate | null;
  @Column({ type: 'int' }) problems!: number;
  @Column({ type: 'int' }) rectified!: number;
  @Column({ type: 'int' }) notices!: number;
  @Column({ type: 'jsonb' }) parts!: InspectionParts;
}
