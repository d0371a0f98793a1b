import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document as it stands. */
@Entity('document')
export class DocumentEntity<Kind extends string = string> {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'document_pk' }) id!: string;
  @Column({ type: 'text', name: 'subject_kind' }) subjectKind!: string;
  @Column({ type: 'text', name: 'subject_code' }) subjectCode!: string;
  @Column({ type: 'text' }) kind!: Kind;
  @Column({ type: 'text' }) number!: string;
  @Column({ type: 'date', name: 'issued_on' }) issuedOn!: PlainDate;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'withdrawn_because', nullable: true }) withdrawnBecause!: string | null;
}

/** A version as it was printed; its files are in the file store. */
@Entity('document_version')
export class DocumentVersionEntity {
  @PrimaryColumn({ type: 'text', name: 'document_id' }) documentId!: string;
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'file_id' }) fileId!: string;
  @Column({ type: 'text', name: 'check_code' }) checkCode!: string;
  @Column({ type: 'integer' }) bytes!: number;
  @Column({ type: 'text' }) digest!: string;
  @Column({ type: 'text', name: 'docx_file_id', nullable: true }) docxFileId!: string | null;
  @Column({ type: 'integer', name: 'docx_bytes', nullable: true }) docxBytes!: number | null;
  @Column({ type: 'text', name: 'docx_digest', nullable: true }) docxDigest!: string | null;
  @Column({ type: 'text', name: 'issued_by' }) issuedBy!: string;
  @Column({ type: 'date', name: 'issued_on' }) issuedOn!: PlainDate;
}

/** What a service that writes documents has of them. */
export const documentEntities = [DocumentEntity, DocumentVersionEntity] as const;
