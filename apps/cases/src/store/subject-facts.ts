import { capitalYuan, fen, formatYuan } from '@anxin/domain-kit';
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

const CASE = `
SELECT c.clues[1] AS clue, coalesce(c.found_fen, c.wage_fen)::text AS "amountFen", coalesce(c.found_people,
  (SELECT count(*)::int FROM case_worker w WHERE w.case_code = c.code)) AS people
FROM wage_case c WHERE c.code = $1`;

type CaseSums = { readonly clue: string | null; readonly amountFen: string; readonly people: number };

/** What its first clue says, with the people and the sum that were determined, or else claimed. */
const ofCase: ReadFacts = async (rows, code, office) => {
  const [known] = await rows<CaseSums>(CASE, [code]);
  if (!known) throw documentErrors.SUBJECT_UNKNOWN();
  const amount = fen(BigInt(known.amountFen));
  return {
    ...(known.clue === null ? {} : await ofClue(rows, known.clue, office)),
    people: String(known.people),
    amount: formatYuan(amount),
    capitals: capitalYuan(amount),
  };
};

const FACTS: Readonly<Record<SubjectKind, ReadFacts>> = { clue: ofClue, case: ofCase };

/** What a document may say of a subject, as it stands. */
export const factsOfSubject = (rows: Rows, { kind, code }: Subject, office: Office): Promise<DocumentFacts> =>
  FACTS[kind](rows, code, office);
