import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Draw, DrawStage } from '../../domain/draw';
import type { Sector } from '../../domain/order';

/** What of a draw is asked of it alone: one document. */
export type DrawParts = Omit<Draw, 'code' | 'areaCode' | 'sector' | 'committedOn'>;

/** A random draw as it stands, with all that recomputes it. */
@Entity('draw')
export class DrawEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draw_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: DrawStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'date', name: 'committed_on' }) committedOn!: PlainDate;
  @Column({ type: 'date', name: 'drawn_on', nullable: true }) drawnOn!: PlainDate | null;
  @Column({ type: 'date', name: 'published_on', nullable: true }) publishedOn!: PlainDate | null;
  @Column({ type: 'jsonb' }) parts!: DrawParts;
}
