import { DomainError, type Fen } from '@anxin/domain-kit';
import { payroll, roster, Unreadable } from '@anxin/intake';
import { attendance, comparableName, countDays, maskForLists } from '@anxin/law';
import { asOf, pageOf } from '@anxin/service-kit';
import { checkSheet } from '../domain/wage-sheet/check';
import type { DraftRow, KnownWorker } from '../domain/wage-sheet/draft';
import { numberPlace } from '../store/persons';
import { personTokens } from '../store/read-lines';
import { staysOfProject } from '../store/read-stays';
import { sheetOfMonth } from '../store/sheet-lines';
import type { Context } from './context';
import { payrollOf, readingOf } from './figures';
import type { Resolvers, WageSheetDraft, WageSheetDraftRow } from './schema.generated';

const ROWS_AT_MOST = 1_000;
const FINDINGS_AT_MOST = 1_000;

type Column = { readonly read: (text: string) => string | undefined | Unreadable };

/** The token of a value as a file would be read: `undefined` where none is given, empty where it is none. */
const tokenOf = (
  column: Column,
  typed: string | null | undefined,
  token: (value: string) => string,
): string | undefined => {
  if (typed === null || typed === undefined || typed.trim() === '') return undefined;
  const value = column.read(typed.trim());
  return value === undefined || value instanceof Unreadable ? '' : token(value);
};

const draftOf =
  ({ app: { vault } }: Context) =>
  ({ idCardNumber, payeeAccount, payeeName, days, netFen }: WageSheetDraftRow): DraftRow => ({
    person: tokenOf(payroll.columns.idCardNumber, idCardNumber, vault.personToken) || undefined,
    cardToken: tokenOf(roster.columns.payRollBankCardNumber, payeeAccount, vault.cardToken),
    nameToken: tokenOf(roster.columns.workerName, payeeName, (name) => vault.nameToken(comparableName(name))),
    days: days ?? undefined,
    netFen,
  });

/** Everybody with a stay on the project, or at its gate in the month. */
const knownWorkers = async (
  { projectCode, payMonth }: WageSheetDraft,
  context: Context,
): Promise<ReadonlyMap<string, KnownWorker> | undefined> => {
  const project = await context.loaders.project.load(projectCode);
  if (!project) return undefined;
  const asked = asOf({}, context);
  const people = (await payrollOf(project, payMonth, readingOf(context.reads.rows, context.app, asked)))?.people ?? [];
  const stays = await staysOfProject(context.reads.rows, projectCode, asked);
  const sheet = await sheetOfMonth(context.reads.rows, projectCode, payMonth);
  const tokens = await personTokens(context.reads.rows, [...people.map(({ personId }) => personId), ...sheet.keys()]);
  type Known = { stays: KnownWorker['stays'][number][]; attendanceDays: number; standingFen?: Fen | undefined };
  const known = new Map<string, Known>();
  const at = (person: string) => {
    const worker: Known = known.get(person) ?? { stays: [], attendanceDays: 0 };
    known.set(person, worker);
    return worker;
  };
  for (const { person, cardToken, nameToken } of stays) at(person).stays.push({ cardToken, nameToken });
  for (const { personId, months } of people) {
    const month = months.find((one) => one.payMonth === payMonth);
    if (month)
      at(tokens.get(personId) ?? '').attendanceDays = countDays(attendance(month.entries, month.exits).attended);
  }
  for (const [personId, netFen] of sheet) at(tokens.get(personId) ?? '').standingFen = netFen;
  return known;
};

/** Numbers of those who are missing from a draft, masked; those of its rows as they were typed. */
const maskedNumbers = async (tokens: readonly string[], { app, loaders }: Context) => {
  const persons = await loaders.person.loadMany(tokens);
  return new Map(
    persons.flatMap((person) =>
      person && !(person instanceof Error)
        ? [
            [
              person.person,
              maskForLists('citizenNumber', app.vault.decrypt(person.idCardNumber, numberPlace(person.person))),
            ] as const,
          ]
        : [],
    ),
  );
};

/** Checks a draft. Throws `PAGE_TOO_LARGE` for too many rows; null when the project is not in the caller's scope. */
export const checkWageSheet: Resolvers['Query']['checkWageSheet'] = async (_, { input }, context) => {
  if (input.rows.length > ROWS_AT_MOST)
    throw new DomainError('PAGE_TOO_LARGE', `至多 ${ROWS_AT_MOST} 行 At most ${ROWS_AT_MOST} rows.`);
  const workers = await knownWorkers(input, context);
  if (!workers) return null;
  const findings = checkSheet(input.rows.map(draftOf(context)), workers, input.payMonth, context.app.law);
  const missing = findings.flatMap(({ row, person }) => (row === null && person ? [person] : []));
  const masked = await maskedNumbers(missing, context);
  return {
    rowsAtFault: new Set(findings.flatMap(({ row }) => row ?? [])).size,
    findings: findings.map(({ row, person, rule, ...finding }) => ({
      ...finding,
      row,
      rule: rule?.id ?? null,
      idCardNumberMasked:
        row === null
          ? (masked.get(person ?? '') ?? null)
          : maskForLists('citizenNumber', input.rows[row - 1]?.idCardNumber ?? ''),
    })),
  };
};

export const WageSheetCheck: Resolvers['WageSheetCheck'] = {
  findings: ({ findings }, args) => pageOf(args, findings, FINDINGS_AT_MOST),
};
