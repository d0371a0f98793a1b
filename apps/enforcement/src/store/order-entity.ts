import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../domain/order';

/** A row as it stands. */
@Entity('orders')
export class OrderEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'orders_pk' }) code!: string;
  @Column({ type: 'text' }) sector!: Sector;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'date', name: 'opened_on' }) openedOn!: PlainDate;
}
