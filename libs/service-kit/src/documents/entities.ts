import type { PlainDate } from '@anxin/domain-kit';
import { Column, type ColumnOptions, Entity } from 'typeorm';

type Columns<Row> = Readonly<Record<keyof Row & string, ColumnOptions>>;

/** Decorates a class from here: the compiler's own decorators are those of the service that is compiled, not of a library. */
const stored = <Row extends object>(row: new () => Row, table: string, columns: Columns<Row>): void => {
  Entity(table)(row);
  for (const [name, options] of Object.entries<ColumnOptions>(columns)) Column(options)(row.prototype as object, name);
};

/** A document as it stands. */
export class DocumentEntity<Kind extends string = string> {
  id!: string;
  subjectKind!: string;
  subjectCode!: string;
  kind!: Kind;
  number!: string;
  issuedOn!: PlainDate;
  version!: number;
  withdrawnBecause!: string | null;
}
stored(DocumentEntity, 'document', {
  id: { type: 'text', primary: true, primaryKeyConstraintName: 'document_pk' },
  subjectKind: { type: 'text', name: 'subject_kind' },
  subjectCode: { type: 'text', name: 'subject_code' },
  kind: { type: 'text' },
  number: { type: 'text' },
  issuedOn: { type: 'date', name: 'issued_on' },
  version: { type: 'integer' },
  withdrawnBecause: { type: 'text', name: 'withdrawn_because', nullable: true },
});

/** A version as it was printed; its files are in the file store. */
export class DocumentVersionEntity {
  documentId!: string;
  version!: number;
  fileId!: string;
  checkCode!: string;
  bytes!: number;
  digest!: string;
  drawnFrom!: string;
  docxFileId!: string | null;
  docxBytes!: number | null;
  docxDigest!: string | null;
  issuedBy!: string;
  issuedOn!: PlainDate;
}
stored(DocumentVersionEntity, 'document_version', {
  documentId: { type: 'text', name: 'document_id', primary: true },
  version: { type: 'integer', primary: true },
  fileId: { type: 'text', name: 'file_id' },
  checkCode: { type: 'text', name: 'check_code' },
  bytes: { type: 'integer' },
  digest: { type: 'text' },
  drawnFrom: { type: 'text', name: 'drawn_from' },
  docxFileId: { type: 'text', name: 'docx_file_id', nullable: true },
  docxBytes: { type: 'integer', name: 'docx_bytes', nullable: true },
  docxDigest: { type: 'text', name: 'docx_digest', nullable: true },
  issuedBy: { type: 'text', name: 'issued_by' },
  issuedOn: { type: 'date', name: 'issued_on' },
});

/** What a service that writes documents has of them. */
export const documentEntities = [DocumentEntity, DocumentVersionEntity] as const;
