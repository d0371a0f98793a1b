import {
  ENTRIES_AT_MOST,
  newCardsRegistered,
  rosterCardsRegistered,
  wageSheetSigned,
  workersRegistered,
} from '@anxin/contracts';
import { groupedBy, inParts, NOTHING } from '@anxin/domain-kit';
import {
  type BankRow,
  type CardRow,
  cards,
  keyOf,
  payroll,
  roster,
  type SheetRow,
  type StayRow,
  type Table,
} from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type FactVersion, type JournalEntry, published, type StoredFacts } from '@anxin/service-kit';
import type { KnownProject, PersonOnProject } from '../domain/subjects';
import { placeOf, projectStream } from '../store/streams';
import { digestOfLines } from './digest';

type Fact<Row> = FactVersion<Row, PersonOnProject>;

/** Of a row that a chunk brought more than once, what it came to. */
const lastOfEach = <Item extends { readonly values: object }>(
  table: Table,
  items: readonly Item[],
): readonly Item[] => [...new Map(items.map((item) => [keyOf(table, item.values as never), item])).values()];

/** Entries of one project as events of a contract, not too many in each. */
const inEvents = <Entry>(
  entries: readonly Entry[],
  eventOf: (part: readonly [Entry, ...Entry[]]) => JournalEntry,
): JournalEntry[] => inParts(entries, ENTRIES_AT_MOST).map((part) => eventOf(part as [Entry, ...Entry[]]));

const registeredEntry = ({ of: { person }, values }: Fact<StayRow>) => ({
  person: person.token,
  enteredOn: values.enteredOn,
  leftOn: values.leftOn ?? null,
  contractSignedOn: values.contractSignedOn ?? null,
  employerCreditCode: values.employerCreditCode,
  withdrawn: false,
});

/** The stays of a chunk that are new or of which more is known, and the cards that are; of those that stand. */
export const stayEntries = (
  facts: readonly Fact<StayRow>[],
  stored: StoredFacts<StayRow>,
  vault: Vault,
): JournalEntry[] => {
  const cardBefore = (row: StayRow) => stored.get(keyOf(roster, row))?.at(-1)?.values.payRollBankCardNumber;
  const stays = lastOfEach(
    roster,
    facts.filter(({ withdrawn }) => !withdrawn),
  );
  return [...groupedBy(stays, ({ of }) => of.project)].flatMap(([project, own]) => {
    const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
    const cards = own.flatMap(({ of: { person }, values }) => {
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

/** The cards of a chunk that wages go to from a day on; of those that stand. */
export const newCardEntries = (facts: readonly Fact<CardRow>[], vault: Vault): JournalEntry[] => {
  const standing = lastOfEach(
    cards,
    facts.filter(({ withdrawn }) => !withdrawn),
  );
  return [...groupedBy(standing, ({ of }) => of.project)].flatMap(([project, own]) => {
    const entries = own.map(({ of: { person }, values }) => ({
      person: person.token,
      validFrom: values.validFrom,
      cardToken: vault.cardToken(values.payRollBankCardNumber),
    }));
    return inEvents(entries, (part) =>
      published(projectStream(project.code), placeOf(project), newCardsRegistered, {
        projectCode: project.code,
        entries: [...part],
      }),
    );
  });
};

/** What stays in the service: that rows of a project went in, with a digest that the rows give again. */
const recorded = (project: KnownProject, type: string, lines: readonly string[], more: object = {}): JournalEntry => ({
  stream: projectStream(project.code),
  type,
  place: placeOf(project),
  payload: { projectCode: project.code, ...more, rows: lines.length, digest: digestOfLines(lines) },
});

/**
 * Person token, month, days, total, deductions, net and signing day; what is not known is empty. And the number of the
 * sheet and the advance, where it is not the month's own or has one.
 */
const sheetText = ({ of: { person }, values }: Fact<SheetRow>): string => {
  const { payMonth, days, totalPayAmount, deductions, netAmount, signedOn, sheetNo, advanceDeducted } = values;
  const more = sheetNo === 1 && advanceDeducted === undefined ? [] : [sheetNo, advanceDeducted];
  return [person.token, payMonth, days, totalPayAmount, deductions, netAmount, signedOn, ...more].join(' ');
};

/** The sheet lines of a chunk by project and month, and of those that stand the ones that were signed. */
export const sheetEntries = (facts: readonly Fact<SheetRow>[], stored: StoredFacts<SheetRow>): JournalEntry[] => {
  const wasSigned = (row: SheetRow) => stored.get(keyOf(payroll, row))?.at(-1)?.values.signedOn !== undefined;
  const sheets = groupedBy(facts, ({ of, values }) => `${of.project.id} ${values.payMonth}`);
  return [...sheets.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { project } = first.of;
    const { payMonth } = first.values;
    const signed = lastOfEach(
      payroll,
      own.filter(({ withdrawn }) => !withdrawn),
    ).flatMap(({ of: { person }, values }) => {
      if (values.signedOn === undefined || wasSigned(values)) return [];
      return [
        {
          person: person.token,
          sheetNo: values.sheetNo,
          netFen: values.netAmount.toString(),
          advanceFen: (values.advanceDeducted ?? NOTHING).toString(),
          signedOn: values.signedOn,
        },
      ];
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

/** Tokens of account, person, card and name; batch, line, month, fen, result, posted at, serial, and the day it came back; unknown is empty. */
const bankText = ({ of: { person }, values }: Fact<BankRow>, vault: Vault): string => {
  const name = values.payeeName === undefined ? '' : vault.nameToken(values.payeeName);
  const tokens = [vault.cardToken(values.escrowAccountNo), person.token, vault.cardToken(values.payeeAccount), name];
  const { batchNo, lineNo, payMonth, amount, resultCode, postedAt, bankSerial, returnedOn } = values;
  const back = returnedOn === undefined ? [] : [returnedOn];
  return [...tokens, batchNo, lineNo, payMonth, amount, resultCode, postedAt, bankSerial, ...back].join(' ');
};

/** The bank lines of a chunk by project, with the months that they pay. */
export const bankEntries = (facts: readonly Fact<BankRow>[], vault: Vault): JournalEntry[] =>
  [...groupedBy(facts, ({ of }) => of.project)].map(([project, own]) =>
    recorded(
      project,
      'BankReturnRecorded',
      own.map((line) => bankText(line, vault)),
      { payMonths: [...new Set(own.map(({ values }) => values.payMonth))].toSorted() },
    ),
  );
