import { ENTRIES_AT_MOST, rosterCardsRegistered, wageSheetSigned, workersRegistered } from '@anxin/contracts';
import { keyOf, payroll, roster, type SheetRow, type Standing, type StayRow, type Table } from '@anxin/intake';
import { type JournalEntry, published, type Vault } from '@anxin/service-kit';
import type { NewBankLine } from '../store/bank-lines';
import type { NewSheetLine } from '../store/sheet-lines';
import type { NewStay } from '../store/stays';
import { placeOf, projectStream } from '../store/streams';
import type { KnownProject } from '../store/subjects';
import { digestOfLines } from './digest';
import { groupedBy, inParts } from './grouped';

/** Of a row that a chunk brought more than once, what it came to. */
const lastOfEach = <Item extends { readonly version: { readonly values: object } }>(
  table: Table,
  items: readonly Item[],
): readonly Item[] => [...new Map(items.map((item) => [keyOf(table, item.version.values as never), item])).values()];

/** Entries of one project as events of a contract, not too many in each. */
const inEvents = <Entry>(
  entries: readonly Entry[],
  eventOf: (part: readonly [Entry, ...Entry[]]) => JournalEntry,
): JournalEntry[] => inParts(entries, ENTRIES_AT_MOST).map((part) => eventOf(part as [Entry, ...Entry[]]));

const registeredEntry = ({ person, version: { values } }: NewStay) => ({
  person: person.token,
  enteredOn: values.enteredOn,
  leftOn: values.leftOn ?? null,
  contractSignedOn: values.contractSignedOn ?? null,
  employerCreditCode: values.employerCreditCode,
  withdrawn: false,
});

/** The stays of a chunk that are new or of which more is known, and the cards that are. */
export const stayEntries = (
  stays: readonly NewStay[],
  before: ReadonlyMap<string, Standing<StayRow>>,
  vault: Vault,
): JournalEntry[] => {
  const cardBefore = (row: StayRow) => before.get(keyOf(roster, row))?.at(-1)?.values.payRollBankCardNumber;
  return [...groupedBy(lastOfEach(roster, stays), ({ project }) => project)].flatMap(([project, own]) => {
    const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
    const cards = own.flatMap(({ person, version: { values } }) => {
      const card = values.payRollBankCardNumber;
      if (card === undefined || card === cardBefore(values)) return [];
      return [{ person: person.token, enteredOn: values.enteredOn, cardToken: vault.cardToken(card) }];
    });
    return [
      ...inEvents(own.map(registeredEntry), (entries) =>
        published(stream, place, workersRegistered, { projectCode, entries: [...entries] }),
      ),
      ...inEvents(cards, (entries) =>
        published(stream, place, rosterCardsRegistered, { projectCode, entries: [...entries] }),
      ),
    ];
  });
};

/** What stays in the service: that rows of a project went in, with a digest that the rows give again. */
const recorded = (project: KnownProject, type: string, lines: readonly string[], more: object = {}): JournalEntry => ({
  stream: projectStream(project.code),
  type,
  place: placeOf(project),
  payload: { projectCode: project.code, ...more, rows: lines.length, digest: digestOfLines(lines) },
});

/** Person token, month, days, total, deductions, net and signing day; what is not known is empty. */
const sheetText = ({ person, version: { values } }: NewSheetLine): string => {
  const { payMonth, days, totalPayAmount, deductions, netAmount, signedOn } = values;
  return [person.token, payMonth, days, totalPayAmount, deductions, netAmount, signedOn].join(' ');
};

/** The sheet lines of a chunk by project and month, and of those that count the ones that were signed. */
export const sheetEntries = (
  lines: readonly NewSheetLine[],
  counting: readonly NewSheetLine[],
  before: ReadonlyMap<string, Standing<SheetRow>>,
): JournalEntry[] => {
  const wasSigned = (row: SheetRow) => before.get(keyOf(payroll, row))?.at(-1)?.values.signedOn !== undefined;
  const counts = new Set(counting);
  const sheets = groupedBy(lines, ({ project, version }) => `${project.id} ${version.values.payMonth}`);
  return [...sheets.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { project, version } = first;
    const payMonth = version.values.payMonth;
    const signed = lastOfEach(
      payroll,
      own.filter((line) => counts.has(line)),
    ).flatMap(({ person, version: { values } }) => {
      if (values.signedOn === undefined || wasSigned(values)) return [];
      return [{ person: person.token, netFen: values.netAmount.toString(), signedOn: values.signedOn }];
    });
    return [
      recorded(project, 'WageSheetRecorded', own.map(sheetText), { payMonth }),
      ...inEvents(signed, (entries) =>
        published(projectStream(project.code), placeOf(project), wageSheetSigned, {
          projectCode: project.code,
          payMonth,
          entries: [...entries],
        }),
      ),
    ];
  });
};

/** Tokens of account, person, card and name; batch, line, month, fen, result, posted at, serial; unknown is empty. */
const bankText = ({ person, version: { values } }: NewBankLine, vault: Vault): string => {
  const name = values.payeeName === undefined ? '' : vault.nameToken(values.payeeName);
  const tokens = [vault.cardToken(values.escrowAccountNo), person.token, vault.cardToken(values.payeeAccount), name];
  const { batchNo, lineNo, payMonth, amount, resultCode, postedAt, bankSerial } = values;
  return [...tokens, batchNo, lineNo, payMonth, amount, resultCode, postedAt, bankSerial].join(' ');
};

/** The bank lines of a chunk by project, with the months that they pay. */
export const bankEntries = (lines: readonly NewBankLine[], vault: Vault): JournalEntry[] =>
  [...groupedBy(lines, ({ project }) => project)].map(([project, own]) =>
    recorded(
      project,
      'BankReturnRecorded',
      own.map((line) => bankText(line, vault)),
      { payMonths: [...new Set(own.map(({ version }) => version.values.payMonth))].toSorted() },
    ),
  );
