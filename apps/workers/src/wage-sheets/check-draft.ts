import { type AccountNumber, NOTHING, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { noteSentenceOf, payroll, roster, sentenceOf, Unreadable } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import {
  attendance,
  comparableName,
  countDays,
  isUnclearName,
  maskForLists,
  type ParameterBook,
  text,
  worthOf,
} from '@anxin/law';
import type { FactKind, Rows } from '@anxin/service-kit';
import { checkSheet } from '../domain/wage-sheet/check';
import type { DraftPayee, DraftRow, KnownWorker, Said, SheetFinding } from '../domain/wage-sheet/draft';
import { numberPlace } from '../store/people/persons';
import { oneMonth } from '../store/people/read-people';
import { readPayrolls } from '../store/wages/read-payrolls';
import { personsById, personsByToken, type StoredPerson } from '../store/people/read-persons';
import { registeredCards } from '../store/people/registered-cards';
import { sheetsOfMonth } from '../store/wages/sheet-lines';
import type { WageProject } from '../store/wage-projects';
import type { ToldDraft } from './draft-rows';

/** What a draft is checked with: reads of the caller's scope, and the import's own judgement. */
export type Checking = {
  readonly rows: Rows;
  readonly vault: Vault;
  readonly law: ParameterBook;
  readonly today: PlainDate;
  readonly payrollImport: FactKind<typeof payroll>;
};

/** A draft of a project's month. */
export type Draft = { readonly project: WageProject; readonly month: PlainMonth; readonly rows: readonly ToldDraft[] };

/** What was found in a draft. */
export type Checked = {
  /** Rows that the import would refuse; one of another project or month was not looked at. */
  readonly refused: number;
  /** Rows of which anything is said. */
  readonly rowsAtFault: number;
  readonly findings: readonly (SheetFinding & {
    readonly sheet: string;
    readonly line: number | null;
    readonly idCardNumberMasked: string | null;
    /** Of a row that the import would refuse. */
    readonly isFault: boolean;
  })[];
};

const OTHER_SHEET: Said = {
  code: 'OTHER_SHEET',
  says: text('这一行属于其他项目或月份，未检查。', 'This row is of another project or month, and was not checked.'),
};

type Column = { readonly read: (text: string) => string | undefined | Unreadable };

/** The token of a value as a file would be read: `undefined` where none is given, empty where it is none. */
const tokenOf = (column: Column, typed: string | undefined, token: (value: string) => string): string | undefined => {
  if (typed === undefined || typed.trim() === '') return undefined;
  const value = column.read(typed.trim());
  return value === undefined || value instanceof Unreadable ? '' : token(value);
};

const payeeOf = ({ account, name }: ToldDraft['payee'], vault: Vault): DraftPayee => {
  const { payRollBankCardNumber: card, workerName } = roster.columns;
  const payeeAccount = tokenOf(card, account, vault.cardToken) as AccountNumber | undefined;
  const payeeName = tokenOf(workerName, name, (read) => vault.nameToken(comparableName(read)));
  return {
    ...(payeeAccount === undefined ? {} : { payeeAccount }),
    ...(payeeName === undefined ? {} : { payeeName }),
    isNameUnclear: isUnclearName(name),
  };
};

/** Whether a row says that it is of another project or month. */
const isOfOthers = ({ row: { values } }: ToldDraft, { project, month }: Draft): boolean =>
  ((values.projectCode as string | undefined) ?? project.code) !== project.code ||
  ((values.payMonth as PlainMonth | undefined) ?? month) !== month;

/** The rows as the import would judge them. */
const judged = async (draft: Draft, { rows, vault, payrollImport }: Checking): Promise<readonly DraftRow[]> => {
  const own = draft.rows.filter((told) => !isOfOthers(told, draft));
  const position = (column: string): number => Object.keys(payroll.columns).indexOf(column);
  const { refused, notes } = await payrollImport.judge(
    rows,
    own.map(({ row }) => row),
    position,
  );
  const faultsOf = new Map(refused.map(({ line, faults }) => [line, faults]));
  return draft.rows.map((told): DraftRow => {
    if (isOfOthers(told, draft)) return { judged: [OTHER_SHEET] };
    const { line, values, notes: oddities } = told.row;
    const faults = faultsOf.get(line);
    if (faults)
      return { judged: faults.map((fault) => ({ code: fault.code, column: fault.column, says: sentenceOf(fault) })) };
    const odd = [...oddities, ...notes.filter((note) => note.line === line)];
    const { idCardNumber, sheetNo, days, netAmount: netFen, advanceDeducted: advanceFen = NOTHING } = values;
    return {
      judged: odd.map((note) => ({ code: note.code, column: note.column, says: noteSentenceOf(note) })),
      takes: {
        ...{ person: vault.personToken(idCardNumber), sheetNo, days, worthFen: worthOf({ netFen, advanceFen }) },
        payee: payeeOf(told.payee, vault),
      },
    };
  });
};

/** Everybody whom rows name, or at the gate in the month, or on a sheet of it. */
const knownWorkers = async (
  { project, month }: Draft,
  named: readonly string[],
  { rows, law, today }: Checking,
): Promise<ReadonlyMap<string, KnownWorker>> => {
  const [payrolls, standing] = [
    await readPayrolls(rows, [project], { on: today }, law, { months: oneMonth(month) }),
    await sheetsOfMonth(rows, project.code, month),
  ];
  const attended = new Map(
    (payrolls[0]?.people ?? []).flatMap(({ personId, months }) => {
      const own = months.find(({ payMonth }) => payMonth === month);
      return own ? [[personId, countDays(attendance(own.entries, own.exits).attended)] as const] : [];
    }),
  );
  const persons = new Map([...(await personsByToken(rows, named)).values()].map((person) => [person.personId, person]));
  const more = [...new Set([...attended.keys(), ...standing.keys()])].filter((id) => !persons.has(id));
  const people: readonly StoredPerson[] = [...persons.values(), ...(await personsById(rows, more)).values()];
  const onProject = ({ personId: id }: StoredPerson) => ({ project: { id: project.id }, person: { id } });
  const registeredOf = await registeredCards(rows, people.map(onProject));
  return new Map(
    people.map((person) => [
      person.person,
      {
        registered: registeredOf(onProject(person)),
        attendanceDays: attended.get(person.personId) ?? 0,
        standing: standing.get(person.personId) ?? new Map(),
      },
    ]),
  );
};

/** Numbers of those who are missing, masked, by token. */
const maskedNumbers = async (tokens: readonly string[], { rows, vault }: Checking) =>
  new Map(
    [...(await personsByToken(rows, tokens)).values()].map(({ person, idCardNumber }) => [
      person,
      maskForLists('citizenNumber', vault.decrypt(idCardNumber, numberPlace(person))),
    ]),
  );

/** The number of a row as it may be shown; of one that cannot be read what the fault shows of it. */
const shownNumber = ({ row: { values, faults } }: ToldDraft): string | null => {
  const number = values.idCardNumber as string | undefined;
  if (number !== undefined) return maskForLists('citizenNumber', number);
  return faults.find(({ column }) => column === 'idCardNumber')?.shown ?? null;
};

/** A row of a draft as it may be shown: what was read of it, its numbers masked. */
export const shownRow = (told: ToldDraft, index: number) => {
  const { sheet, line, row, payee } = told;
  const { sheetNo, days, totalPayAmount, deductions, netAmount, advanceDeducted, signedOn } = row.values;
  const fen = (amount: bigint | undefined): string | null => amount?.toString() ?? null;
  return {
    ...{ row: index + 1, sheet, line, idCardNumberMasked: shownNumber(told) },
    ...{ sheetNo: sheetNo ?? null, days: days ?? null, signedOn: signedOn ?? null },
    ...{ totalPayFen: fen(totalPayAmount), deductionsFen: fen(deductions) },
    ...{ netFen: fen(netAmount), advanceFen: fen(advanceDeducted) },
    payeeAccountMasked: payee.account === undefined ? null : maskForLists('bankCard', payee.account),
    payeeNameMasked: payee.name === undefined ? null : maskForLists('name', payee.name),
  };
};

/** Checks a draft by the import's judgement and by the rules; nothing is recorded. */
export const checkDraft = async (draft: Draft, checking: Checking): Promise<Checked> => {
  const rows = await judged(draft, checking);
  const isRefused = (index: number): boolean => {
    const told = draft.rows[index];
    return told !== undefined && rows[index]?.takes === undefined && !isOfOthers(told, draft);
  };
  const named = [...new Set(rows.flatMap(({ takes }) => takes?.person ?? []))];
  const workers = await knownWorkers(draft, named, checking);
  const found = checkSheet(rows, workers, { month: draft.month, on: checking.today }, checking.law);
  const missing = await maskedNumbers(
    found.flatMap(({ person }) => person ?? []),
    checking,
  );
  return {
    refused: rows.filter((_, index) => isRefused(index)).length,
    rowsAtFault: new Set(found.flatMap(({ row }) => row ?? [])).size,
    findings: found.map((finding) => {
      const told = finding.row === null ? undefined : draft.rows[finding.row - 1];
      const idCardNumberMasked = told ? shownNumber(told) : (missing.get(finding.person ?? '') ?? null);
      const isFault = finding.row !== null && isRefused(finding.row - 1);
      return { ...finding, sheet: told?.sheet ?? '', line: told?.line ?? null, idCardNumberMasked, isFault };
    }),
  };
};
