import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Register } from '../../domain/registers';

/** What a register keeps, as it stands. */
@Entity('register_entry')
export class RegisterEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'register_entry_pk' }) code!: string;
  @Column({ type: 'text' }) register!: Register;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) stage!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: string | null;
  @Column({ type: 'date' }) day!: PlainDate;
  @Column({ type: 'text', nullable: true }) subject!: string | null;
  @Column({ type: 'jsonb' }) entry!: object;
}
