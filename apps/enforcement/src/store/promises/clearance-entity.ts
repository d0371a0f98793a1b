import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clearance, ClearanceItem, ClearanceStage } from '../../domain/clearance';

/** As JSON has it: the sum of fen as text. */
export type StoredItem = Omit<ClearanceItem, 'owedFen'> & { readonly owedFen: string };

/** A clearance as it stands. */
@Entity('clearance')
export class ClearanceEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'clearance_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: ClearanceStage;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'date', name: 'begun_on' }) begunOn!: PlainDate;
  @Column({ type: 'jsonb' }) items!: readonly StoredItem[];
  @Column({ type: 'jsonb', nullable: true }) ended!: Clearance['ended'] | null;
}
