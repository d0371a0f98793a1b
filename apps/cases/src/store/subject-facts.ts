import type { Vault } from '@anxin/identity';
import { cellOf, type Rows } from '@anxin/service-kit';
import { documentErrors, type DocumentFacts } from '../domain/document';
import { clueFacts } from '../domain/document/clue-facts';
import type { Subject, SubjectKind } from '../domain/subject';
import { stateOf } from './clue-row';
import { clueStore } from './clue-store';
import { reportsOf } from './read-clues';

type Office = { readonly vault: Pick<Vault, 'decrypt'>; readonly officePhone?: string | undefined };
type ReadFacts = (rows: Rows, code: string, office: Office) => Promise<DocumentFacts>;

const ofClue: ReadFacts = async (rows, code, { vault, officePhone }) => {
  const row = (await clueStore.byKey(rows, [code])).get(code);
  if (!row) throw documentErrors.SUBJECT_UNKNOWN();
  const report = (await reportsOf(rows, [code])).get(code);
  const cell = report && cellOf('clue_report', [report.channel, report.externalNo], 'reporter_name');
  const reporter = report?.name && cell ? vault.decrypt(report.name, cell) : undefined;
  return clueFacts(stateOf(row), { reporter, officePhone });
};

const FACTS: Readonly<Record<SubjectKind, ReadFacts>> = { clue: ofClue };

/** What a document may say of a subject, as it stands. */
export const factsOfSubject = (rows: Rows, { kind, code }: Subject, office: Office): Promise<DocumentFacts> =>
  FACTS[kind](rows, code, office);
