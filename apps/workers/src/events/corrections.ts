import { newCardsRegistered, rosterCardsRegistered, wageSheetSigned, workersRegistered } from '@anxin/contracts';
import { NOTHING, type PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { BankLineEvent, KnownBankLine } from '../domain/bank-line';
import type { KnownCard, NewCardEvent } from '../domain/new-card';
import type { KnownSheetLine, SheetLineEvent, SheetLineFields, SheetLineOfMonth } from '../domain/sheet-line';
import type { KnownStay, StayEvent, StayFields } from '../domain/stay';
import type { KnownProject } from '../domain/subjects';
import { placeOf, projectStream } from '../store/streams';

/** A row as a correction left it, of a person by token. */
type Left<Fields> = { readonly person: string; readonly fields: Fields; readonly withdrawn: boolean };

/** Stays as a correction left them: how they stand, and which cards count. */
const stayCorrected = (
  project: KnownProject,
  reason: string,
  stays: readonly (Left<StayFields> & { readonly enteredOn: PlainDate })[],
  vault: Vault,
): readonly JournalEntry[] => {
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
  const cardOf = ({ withdrawn, fields: { payRollBankCardNumber: card } }: Left<StayFields>) =>
    withdrawn || card === undefined ? null : vault.cardToken(card);
  return [
    {
      stream,
      type: 'StayCorrected',
      place,
      payload: { projectCode, reason, stays: stays.map(({ person, enteredOn }) => ({ person, enteredOn })) },
    },
    published(stream, place, workersRegistered, {
      projectCode,
      entries: stays.map(({ person, enteredOn, fields, withdrawn }) => ({
        person,
        enteredOn,
        leftOn: fields.leftOn ?? null,
        contractSignedOn: fields.contractSignedOn ?? null,
        employerCreditCode: fields.employerCreditCode,
        withdrawn,
      })),
    }),
    published(stream, place, rosterCardsRegistered, {
      projectCode,
      entries: stays.map((stay) => ({ person: stay.person, enteredOn: stay.enteredOn, cardToken: cardOf(stay) })),
    }),
  ];
};

/** Lines of a sheet as a correction left them; one that is withdrawn is not signed. */
const sheetLineCorrected = (
  project: KnownProject,
  { payMonth, sheetNo }: Pick<SheetLineOfMonth, 'payMonth' | 'sheetNo'>,
  reason: string,
  lines: readonly Left<SheetLineFields>[],
): readonly JournalEntry[] => {
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
  const entries = lines.map(({ person, fields, withdrawn }) => ({
    person,
    sheetNo,
    netFen: fields.netFen.toString(),
    advanceFen: (fields.advanceFen ?? NOTHING).toString(),
    signedOn: withdrawn ? null : (fields.signedOn ?? null),
  }));
  return [
    {
      stream,
      type: 'SheetLineCorrected',
      place,
      payload: { projectCode, payMonth, sheetNo, reason, lines: lines.length },
    },
    published(stream, place, wageSheetSigned, { projectCode, payMonth, entries }),
  ];
};

/** What an event of a stay tells; `after` is what it left under the key of the stay. */
export const tellStay = (
  vault: Vault,
  { of: { project, person }, enteredOn, fields }: KnownStay,
  event: StayEvent,
): readonly JournalEntry[] => {
  const { reason } = event;
  const own = { person: person.token, enteredOn, fields };
  switch (event.type) {
    case 'Corrected':
      return stayCorrected(project, reason, [{ ...own, fields: event.fields, withdrawn: false }], vault);
    case 'Withdrawn':
      return stayCorrected(project, reason, [{ ...own, withdrawn: true }], vault);
    case 'Moved': {
      const { person: other, enteredOn: day } = event.to;
      const there = { person: other?.token ?? person.token, enteredOn: day, fields: event.fields, withdrawn: false };
      return stayCorrected(project, reason, [{ ...own, withdrawn: true }, there], vault);
    }
    case 'IdentityReassigned':
      return [
        {
          stream: projectStream(project.code),
          type: 'NumberRegisteredWrongly',
          place: placeOf(project),
          payload: { projectCode: project.code, reason, wrong: person.token, right: event.right.token },
        },
      ];
    case 'SheetLineMoved': {
      const { fields: line } = event.line;
      return sheetLineCorrected(project, event.line, reason, [
        { person: person.token, fields: line, withdrawn: true },
        { person: event.right.token, fields: line, withdrawn: false },
      ]);
    }
  }
};

/** What an event of a line of a wage sheet tells; `after` is what it left under the person of the line. */
export const tellSheetLine = (
  { of: { project, person }, fields, ...sheet }: KnownSheetLine,
  event: SheetLineEvent,
): readonly JournalEntry[] => {
  const { reason } = event;
  const own = { person: person.token, fields };
  switch (event.type) {
    case 'Corrected':
      return sheetLineCorrected(project, sheet, reason, [{ ...own, fields: event.fields, withdrawn: false }]);
    case 'Withdrawn':
      return sheetLineCorrected(project, sheet, reason, [{ ...own, withdrawn: true }]);
    case 'Moved':
      return sheetLineCorrected(project, sheet, reason, [
        { ...own, withdrawn: true },
        { person: event.person.token, fields: event.fields, withdrawn: false },
      ]);
  }
};

/** What an event of a new card tells. */
export const tellNewCard = (
  vault: Vault,
  { of: { project, person }, validFrom }: KnownCard,
  event: NewCardEvent,
): readonly JournalEntry[] => {
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
  const cardToken = event.type === 'CardStands' ? vault.cardToken(event.card) : null;
  const payload = { projectCode, person: person.token, validFrom, reason: event.reason };
  return [
    { stream, type: 'NewCardCorrected', place, payload },
    published(stream, place, newCardsRegistered, {
      projectCode,
      entries: [{ person: person.token, validFrom, cardToken }],
    }),
  ];
};

/** What was said of a bank line as a journal may hold it: whom it paid by tokens. */
const journalled = (vault: Vault, event: BankLineEvent) => {
  if (event.type === 'BankLineRejected') return { proposalId: event.proposalId };
  const { type: _, proposal, ...decided } = event;
  const { payeeName: name, payeeAccount: card, ...values } = proposal.values;
  const payee = {
    ...(name === undefined ? {} : { payeeNameToken: vault.nameToken(name) }),
    ...(card === undefined ? {} : { payeeCardToken: vault.cardToken(card) }),
  };
  return { ...decided, proposal: { ...proposal, values: { ...values, ...payee } } };
};

/** What was said of a bank line stays in this journal: what it changes of wages is told by the evaluation. */
export const tellBankLine = (
  vault: Vault,
  { of: { project, person }, row: { batchNo, lineNo } }: KnownBankLine,
  event: BankLineEvent,
): readonly JournalEntry[] => [
  {
    stream: projectStream(project.code),
    type: event.type,
    place: placeOf(project),
    payload: { projectCode: project.code, person: person.token, batchNo, lineNo, ...journalled(vault, event) },
  },
];
