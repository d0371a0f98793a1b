import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../../domain/subject';

/** A file that is kept; its content is in the file store under the same id. */
@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'evidence_pk' }) id!: string;
  @Column({ type: 'text', name: 'subject_kind' }) subjectKind!: SubjectKind;
  @Column({ type: 'text', name: 'subject_code' }) subjectCode!: string;
  /** Encrypted: it may name a person. */
  @Column({ type: 'bytea', name: 'file_name' }) fileName!: Buffer;
  @Column({ type: 'text' }) type!: string;
  @Column({ type: 'integer' }) bytes!: number;
  @Column({ type: 'text' }) digest!: string;
  @Column({ type: 'text', name: 'kept_by' }) keptBy!: string;
  @Column({ type: 'date', name: 'kept_on' }) keptOn!: PlainDate;
  /** The database's own. */
  @Column({ type: 'timestamptz', name: 'kept_at', insert: false }) keptAt?: Date;
}
