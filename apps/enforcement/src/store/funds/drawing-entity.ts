import type { Fen, PlainDate } from '@anxin/domain-kit';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Drawing, DrawingStage } from '../../domain/drawing';
import type { Sector } from '../../domain/order';

/** What of a drawing is asked of it alone: one document; sums of fen as text. */
export type DrawingParts = Pick<Drawing, 'purpose' | 'appliedBy' | 'endorsed' | 'approved' | 'paid' | 'ended'> & {
  readonly sums: readonly { readonly person: string; readonly fen: string }[];
};

/** A drawing as it stands. */
@Entity('drawing')
export class DrawingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'drawing_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: DrawingStage;
  @Column({ type: 'text', name: 'fund_code' }) fundCode!: string;
  @Column({ type: 'text', name: 'project_code' }) projectCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text' }) sector!: Sector;
  @Column({ type: 'text' }) use!: Drawing['use'];
  @Column({ type: 'bigint', transformer: fenColumn }) fen!: Fen;
  @Column({ type: 'date', name: 'applied_on' }) appliedOn!: PlainDate;
  @Column({ type: 'jsonb' }) parts!: DrawingParts;
}
