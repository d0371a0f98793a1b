import type { Vault } from '@anxin/identity';
import { cellOf, entityStore, type Rows } from '@anxin/service-kit';
import type { Evidence } from '../../domain/evidence';
import type { Subject } from '../../domain/subject';
import { EvidenceEntity } from './evidence-entity';

export const evidenceStore = entityStore<EvidenceEntity>(EvidenceEntity);

/** Whoever changes it locks it. */
export const evidenceStream = (id: string): string => `evidence:${id}`;

const cellOfName = (id: string): string => cellOf('evidence', [id], 'file_name');
export const sealedName = (vault: Pick<Vault, 'encrypt'>, id: string, name: string): Buffer =>
  vault.encrypt(name, cellOfName(id));
/** The name that its file had. */
export const nameOf = (vault: Pick<Vault, 'decrypt'>, { id, fileName }: EvidenceEntity): string =>
  vault.decrypt(fileName, cellOfName(id));

export const subjectOf = ({ subjectKind: kind, subjectCode: code }: EvidenceEntity): Subject => ({ kind, code });

/** A row as the evidence it keeps. */
export const evidenceOf = (row: EvidenceEntity): Evidence => {
  const { id, type, bytes, digest } = row;
  return { id, subject: subjectOf(row), type, bytes, digest };
};

/** Evidence of a subject in the order in which it was kept, after one. */
export const evidencePage = (
  rows: Rows,
  { kind, code }: Subject,
  { after = '', limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly { readonly id: string }[]> =>
  rows<{ id: string }>(
    'SELECT id FROM evidence WHERE subject_kind = $1 AND subject_code = $2 AND id > $3 ORDER BY id LIMIT $4',
    [kind, code, after, limit],
  );

export const countEvidence = async (rows: Rows, { kind, code }: Subject): Promise<number> => {
  const sql = 'SELECT count(*)::int AS pieces FROM evidence WHERE subject_kind = $1 AND subject_code = $2';
  return (await rows<{ pieces: number }>(sql, [kind, code]))[0]?.pieces ?? 0;
};

/** Digests of what somebody gave about a subject. */
export const digestsBy = async (rows: Rows, keptBy: string, { kind, code }: Subject): Promise<readonly string[]> => {
  const sql = 'SELECT digest FROM evidence WHERE subject_kind = $1 AND subject_code = $2 AND kept_by = $3 LIMIT 1000';
  return (await rows<{ digest: string }>(sql, [kind, code, keptBy])).map(({ digest }) => digest);
};
