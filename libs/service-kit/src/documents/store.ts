import type { PlainDate, SubjectOf } from '@anxin/domain-kit';
import { entityStore } from '../database/entity-store';
import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';
import type { Document } from './document';
import { DocumentEntity } from './entities';

export const documentStore = entityStore<DocumentEntity>(DocumentEntity);

/** Whoever changes it locks it. */
export const documentStream = (id: string): string => `document:${id}`;

/** A row as the document it keeps. */
export const documentOf = (row: DocumentEntity): Document => {
  const { id, kind, number, issuedOn, version, withdrawnBecause } = row;
  const subject = { kind: row.subjectKind, code: row.subjectCode };
  return { id, subject, kind, number, issuedOn, version, withdrawnBecause: withdrawnBecause ?? undefined };
};

/** A document as its row. */
export const documentRow = (document: Document): DocumentEntity => {
  const { id, subject, kind, number, issuedOn, version, withdrawnBecause } = document;
  const named = { subjectKind: subject.kind, subjectCode: subject.code };
  return { id, ...named, kind, number, issuedOn, version, withdrawnBecause: withdrawnBecause ?? null };
};

const NEXT = `INSERT INTO document_sequence AS s (word, year, last) VALUES ($1, $2, 1)
ON CONFLICT (word, year) DO UPDATE SET last = s.last + 1 RETURNING last`;

/**
 * The next number of an office's word in a year: whoever takes it holds it until the transaction ends, so that none is
 * left out.
 */
export const nextInSequence = async (tx: Tx, word: string, year: number): Promise<number> => {
  const [taken] = await tx.query<{ last: number }[]>(NEXT, [word, year]);
  return taken?.last ?? 0;
};

/** A version as it is shown. */
export type StoredVersion = {
  readonly documentId: string;
  readonly version: number;
  readonly fileId: string;
  readonly checkCode: string;
  readonly bytes: number;
  readonly digest: string;
  readonly drawnFrom: string;
  readonly docxFileId: string | null;
  readonly docxBytes: number | null;
  readonly docxDigest: string | null;
  readonly issuedBy: string;
  readonly issuedOn: PlainDate;
};

const VERSION = `SELECT document_id AS "documentId", version, file_id AS "fileId", check_code AS "checkCode", bytes, digest, drawn_from AS "drawnFrom",
  docx_file_id AS "docxFileId", docx_bytes AS "docxBytes", docx_digest AS "docxDigest", issued_by AS "issuedBy", issued_on::text AS "issuedOn" FROM document_version`;

/** Versions by their document, oldest first. */
export const versionsOf = async (
  rows: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredVersion[]>> => {
  const found = await rows<StoredVersion>(`${VERSION} WHERE document_id = ANY($1) ORDER BY version`, [ids]);
  return new Map(ids.map((id) => [id, found.filter(({ documentId }) => documentId === id)]));
};

/** What anybody who holds a printed document may know of it. */
export type Checked = Pick<DocumentEntity, 'kind' | 'number' | 'withdrawnBecause'> &
  Pick<StoredVersion, 'version' | 'digest' | 'issuedOn'> & { readonly latest: number };

const CHECKED = `SELECT d.kind, d.number, d.withdrawn_because AS "withdrawnBecause", d.version AS latest, v.version, v.digest,
    v.issued_on::text AS "issuedOn" FROM document_version v JOIN document d ON d.id = v.document_id`;

/** The version of a check code. */
export const checkedByCode = async (rows: Rows, code: string): Promise<Checked | undefined> =>
  (await rows<Checked>(`${CHECKED} WHERE v.check_code = $1`, [code]))[0];

/** The version whose PDF or DOCX has a SHA-256, in lower-case hex. */
export const checkedByDigest = async (rows: Rows, digest: string): Promise<Checked | undefined> =>
  (await rows<Checked>(`${CHECKED} WHERE v.digest = $1 OR v.docx_digest = $1 LIMIT 1`, [digest]))[0];

/** Documents about a subject in the order in which they were issued, after one. */
export const documentPage = (
  rows: Rows,
  { kind, code }: SubjectOf<string>,
  { after = '', limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly { readonly id: string }[]> =>
  rows<{ id: string }>(
    'SELECT id FROM document WHERE subject_kind = $1 AND subject_code = $2 AND id > $3 ORDER BY id LIMIT $4',
    [kind, code, after, limit],
  );

export const countDocuments = async (rows: Rows, { kind, code }: SubjectOf<string>): Promise<number> => {
  const sql = 'SELECT count(*)::int AS documents FROM document WHERE subject_kind = $1 AND subject_code = $2';
  return (await rows<{ documents: number }>(sql, [kind, code]))[0]?.documents ?? 0;
};

/** A document that stands, by its last version. */
export type StandingDocument = Pick<StoredVersion, 'version' | 'bytes' | 'digest' | 'issuedOn'> & {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
};

const STANDING = `
SELECT d.id, d.kind, d.number, v.version, v.bytes, v.digest, v.issued_on::text AS "issuedOn"
FROM document d JOIN document_version v ON v.document_id = d.id AND v.version = d.version
WHERE (d.subject_kind, d.subject_code) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND d.withdrawn_because IS NULL
ORDER BY d.id`;

/** The documents about some subjects that were not withdrawn, in the order in which they were issued. */
export const standingDocuments = (
  rows: Rows,
  subjects: readonly SubjectOf<string>[],
): Promise<readonly StandingDocument[]> =>
  rows<StandingDocument>(STANDING, [subjects.map(({ kind }) => kind), subjects.map(({ code }) => code)]);
