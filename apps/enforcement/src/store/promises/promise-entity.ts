import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '../../domain/order';
import type { Promising, PromiseLetter, PromiseStage } from '../../domain/promise';

/** As JSON has it: the sum of fen as text. */
export type StoredBreach = { readonly on: PlainDate; readonly dueOn: PlainDate; readonly fen: string };

/** A promise letter as it stands. */
@Entity('promise')
export class PromiseEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'promise_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: PromiseStage;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  @Column({ type: 'text' }) party!: Promising;
  @Column({ type: 'text', name: 'project_code' }) projectCode!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'date', name: 'given_on' }) givenOn!: PlainDate;
  @Column({ type: 'date', name: 'recorded_on' }) recordedOn!: PlainDate;
  @Column({ type: 'jsonb' }) evidence!: readonly string[];
  @Column({ type: 'jsonb', nullable: true }) breach!: StoredBreach | null;
  @Column({ type: 'jsonb', nullable: true }) withdrawn!: PromiseLetter['withdrawn'] | null;
}
