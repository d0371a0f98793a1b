import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../domain/__kebab__';

/** A row as it stands. */
@Entity('__table__')
export class __Entity__Entity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: '__table___pk' }) code!: string;
  @Column({ type: 'text' }) sector!: Sector;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'date', name: 'opened_on' }) openedOn!: PlainDate;
}
