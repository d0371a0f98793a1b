import type { Vault } from '@anxin/identity';
import { cellOf, type Rows } from '@anxin/service-kit';
import { documentErrors, type DocumentFacts } from '@anxin/service-kit/documents';
import { caseStore } from '../store/cases/case-store';
import { paidOfCases } from '../store/cases/case-workers';
import { stateOf } from '../store/clues/clue-row';
import { clueStore } from '../store/clues/clue-store';
import { reportsOf } from '../store/clues/read-clues';
import { caseFacts } from './case-facts';
import { clueFacts } from './clue-facts';

type ReadFacts = (rows: Rows, code: string, vault: Pick<Vault, 'decrypt'>) => Promise<DocumentFacts>;

/** What a document may say of a clue, as it stands. */
export const factsOfClue: ReadFacts = async (rows, code, vault) => {
  const row = (await clueStore.byKey(rows, [code])).get(code);
  if (!row) throw documentErrors.SUBJECT_UNKNOWN();
  const report = (await reportsOf(rows, [code])).get(code);
  const cell = report && cellOf('clue_report', [report.channel, report.externalNo], 'reporter_name');
  const reporter = report?.name && cell ? vault.decrypt(report.name, cell) : undefined;
  return clueFacts(stateOf(row), reporter);
};

/** What its first clue says, and what is known of the case. */
export const factsOfCase: ReadFacts = async (rows, code, vault) => {
  const row = (await caseStore.byKey(rows, [code])).get(code);
  if (!row) throw documentErrors.SUBJECT_UNKNOWN();
  const [clue] = row.clues;
  const paid = (await paidOfCases(rows, [code])).get(code) ?? {};
  return {
    ...(clue === undefined ? {} : await factsOfClue(rows, clue, vault)),
    // Of each of its workers there is what was told, be it nothing.
    ...caseFacts(row, Object.keys(paid).length, paid),
  };
};
