import { entityStore, type Rows } from '@anxin/service-kit';
import type { LastWarning, Subject, SubjectPlace } from '../../domain/warning';
import { WarningEntity } from './warning-entity';

export const warningStore = entityStore<WarningEntity>(WarningEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const warningStream = (id: string): string => `warning:${id}`;

/** The id in the name of a stream. */
export const warningOfStream = (stream: string): string => stream.slice(warningStream('').length);

/** Held by whoever may raise a warning of a subject: one raises it, whoever comes second finds it. */
export const subjectStream = (code: string): string => `subject:${code}`;

/** Where subjects are, by their codes; those not known are left out. A code of one kind is never one of the other. */
export const subjectPlaces = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, { readonly subject: Subject; readonly place: SubjectPlace }>> => {
  const found = await rows<Subject & SubjectPlace>(
    `SELECT 'PROJECT' AS kind, code, sector, area_code AS area FROM project WHERE code = ANY($1)
     UNION ALL SELECT 'ENTERPRISE', credit_code, NULL, area_code FROM enterprise WHERE credit_code = ANY($1)`,
    [codes],
  );
  return new Map(
    found.map(({ kind, code, sector, area }) => [code, { subject: { kind, code }, place: { sector, area } }]),
  );
};

/** The last warning of each indicator of subjects. */
export const lastWarnings = async (
  rows: Rows,
  subjects: readonly string[],
): Promise<(subject: string, indicator: string) => LastWarning | undefined> => {
  const found = await rows<LastWarning & { subject: string; indicator: string }>(
    `SELECT DISTINCT ON (subject, indicator) subject, indicator, id, round, stage FROM warning
     WHERE subject = ANY($1) ORDER BY subject, indicator, round DESC`,
    [subjects],
  );
  const last = new Map(found.map(({ subject, indicator, ...one }) => [`${subject} ${indicator}`, one]));
  return (subject, indicator) => last.get(`${subject} ${indicator}`);
};
