import type { PlainDate } from '@anxin/domain-kit';
import type { LiableParty } from '@anxin/law';
import { fenColumn } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Order, OrderKind, OrderStage, Sector } from '../../domain/order';

/** What of an order is asked of it alone: one document. */
export type OrderParts = Pick<
  Order,
  | 'findings'
  | 'term'
  | 'rules'
  | 'drafters'
  | 'isExtended'
  | 'isOverdue'
  | 'hearing'
  | 'correction'
  | 'remedy'
  | 'dunning'
  | 'court'
  | 'revoked'
> & {
  readonly served?: Omit<NonNullable<Order['served']>, 'on'> | undefined;
  readonly decidedBy?: string | undefined;
  /** As JSON has it: sums of fen as text. */
  readonly liability?: unknown;
};

/** An order as it stands; its sums are rows of their own. */
@Entity('orders')
export class OrderEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'orders_pk' }) code!: string;
  @Column({ type: 'text' }) kind!: OrderKind;
  @Column({ type: 'text' }) stage!: OrderStage;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', name: 'case_code', nullable: true }) caseCode!: string | null;
  @Column({ type: 'text', name: 'obliged_code' }) obligedCode!: string;
  @Column({ type: 'text' }) party!: LiableParty;
  @Column({ type: 'date', name: 'filed_on' }) filedOn!: PlainDate;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'date', name: 'owed_on', nullable: true }) owedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'told_on', nullable: true }) toldOn!: PlainDate | null;
  @Column({ type: 'date', name: 'decided_on', nullable: true }) decidedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'served_on', nullable: true }) servedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'obeyed_on', nullable: true }) obeyedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'lapsed_on', nullable: true }) lapsedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'lapsed_day', nullable: true }) lapsedDay!: PlainDate | null;
  @Column({ type: 'bigint', name: 'lapsed_fen', nullable: true, transformer: fenColumn }) lapsedFen!: Fen | null;
  @Column({ type: 'date', name: 'final_on', nullable: true }) finalOn!: PlainDate | null;
  @Column({ type: 'bigint', name: 'total_fen', transformer: fenColumn }) totalFen!: Fen;
  @Column({ type: 'integer' }) people!: number;
  @Column({ type: 'jsonb' }) parts!: OrderParts;
}
