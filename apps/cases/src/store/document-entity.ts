import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind } from '../domain/document';
import type { SubjectKind } from '../domain/subject';

/** A document as it stands. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'document_pk' }) id!: string;
  @Column({ type: 'text', name: 'subject_kind' }) subjectKind!: SubjectKind;
  @Column({ type: 'text', name: 'subject_code' }) subjectCode!: string;
  @Column({ type: 'text' }) kind!: DocumentKind;
  @Column({ type: 'text' }) number!: string;
  @Column({ type: 'date', name: 'issued_on' }) issuedOn!: PlainDate;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'withdrawn_because', nullable: true }) withdrawnBecause!: string | null;
}

/** A version as it was printed; the PDF is in the file store. */
@Entity('document_version')
export class DocumentVersionEntity {
  @PrimaryColumn({ type: 'text', name: 'document_id' }) documentId!: string;
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'file_id' }) fileId!: string;
  @Column({ type: 'text', name: 'check_code' }) checkCode!: string;
  @Column({ type: 'integer' }) bytes!: number;
  @Column({ type: 'text' }) digest!: string;
  @Column({ type: 'text', name: 'issued_by' }) issuedBy!: string;
  @Column({ type: 'date', name: 'issued_on' }) issuedOn!: PlainDate;
}
