import { capitalYuan, fen, formatYuan } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { cellOf, type Rows } from '@anxin/service-kit';
import { documentErrors, type DocumentFacts } from '@anxin/service-kit/documents';
import { stateOf } from '../store/clue-row';
import { clueStore } from '../store/clue-store';
import { reportsOf } from '../store/read-clues';
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

const CASE = `
SELECT c.clues[1] AS clue, coalesce(c.found_fen, c.wage_fen)::text AS "amountFen", coalesce(c.found_people,
  (SELECT count(*)::int FROM case_worker w WHERE w.case_code = c.code)) AS people
FROM wage_case c WHERE c.code = $1`;

type CaseSums = { readonly clue: string | null; readonly amountFen: string; readonly people: number };

/** What its first clue says, with the people and the sum that were determined, or else claimed. */
export const factsOfCase: ReadFacts = async (rows, code, vault) => {
  const [known] = await rows<CaseSums>(CASE, [code]);
  if (!known) throw documentErrors.SUBJECT_UNKNOWN();
  const amount = fen(BigInt(known.amountFen));
  return {
    ...(known.clue === null ? {} : await factsOfClue(rows, known.clue, vault)),
    people: String(known.people),
    amount: formatYuan(amount),
    capitals: capitalYuan(amount),
  };
};
