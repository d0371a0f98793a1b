import {
  type BankRecord,
  type CardRecord,
  maskForLists,
  type MonthRecords,
  type SheetRecord,
  type StayRecord,
  type TermsRecord,
} from '@anxin/law';
import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { type Asked, changesKnown, payTermsOf, registeredKnown } from '../../domain/pay-terms';
import type { Vault } from '@anxin/identity';
import {
  type BankLineFact,
  type CardVersion,
  holderOf,
  type LineFacts,
  newCardOf,
  paymentOf,
  type SheetVersion,
  standingCards,
  type StayVersion,
} from '../../store/wages/line-facts';
import { unsealedPayee } from '../../store/wages/bank-lines';
import { shiftRecords } from '../../store/gates/gate-days';
import { unsealedCard } from '../../store/people/new-cards';
import { unsealed } from '../../store/roster/stays';
import type { WageProject } from '../../store/wage-projects';

// The facts of the tables as the law's proofs ask for them: with their origin, names and numbers masked.

const masked = (name: string | null, account: string | null) => ({
  name: name && maskForLists('name', name),
  account: account && maskForLists('bankCard', account),
});

const stayRecord = (stay: StayVersion, vault: Vault): StayRecord => ({
  enteredOn: stay.enteredOn,
  leftOn: stay.leftOn ?? undefined,
  contractSignedOn: stay.contractSignedOn ?? undefined,
  wageType: stay.wageType,
  wageRateFen: stay.wageRateFen,
  withdrawn: stay.withdrawn,
  reason: stay.reason,
  origin: stay.origin,
  recordedAt: stay.recordedAt,
  ...holderOf(stay),
  shown: masked(unsealed(vault, stay, 'workerName'), unsealed(vault, stay, 'card')),
});

const cardRecord = (card: CardVersion, vault: Vault): CardRecord => ({
  ...newCardOf(card),
  origin: card.origin,
  recordedAt: card.recordedAt,
  shown: maskForLists('bankCard', unsealedCard(vault, card)),
});

const sheetRecord = (sheet: SheetVersion): SheetRecord => ({
  sheetNo: sheet.sheetNo,
  netFen: sheet.netFen,
  advanceFen: sheet.advanceFen,
  signedOn: sheet.signedOn ?? undefined,
  withdrawn: sheet.withdrawn,
  reason: sheet.reason,
  origin: sheet.origin,
  recordedAt: sheet.recordedAt,
});

const bankRecord = (line: BankLineFact, vault: Vault): BankRecord => ({
  ...paymentOf(line),
  resultCode: line.resultCode,
  bankSerial: line.bankSerial,
  underWrong: line.underWrong,
  origin: line.origin,
  recordedAt: line.recordedAt,
  shown: masked(unsealedPayee(vault, line, 'payeeName'), unsealedPayee(vault, line, 'payeeAccount')),
});

/** The terms of pay of a month, with the event that told what holds of them. */
export const termsRecord = (project: WageProject, payMonth: PlainMonth, asked: Asked): TermsRecord => {
  const change = changesKnown(project, asked)
    .filter(({ changedOn }) => changedOn <= firstDayOf(payMonth) && changedOn <= asked.on)
    .at(-1);
  const { origin, recordedAt } = change ?? registeredKnown(project, asked);
  return { ...payTermsOf(project, payMonth, asked), origin, recordedAt };
};

/** What was told of a person's month on a project. */
export const monthRecords = (
  { stays, cards, sheetLines, bankLines, days }: LineFacts,
  payMonth: PlainMonth,
  vault: Vault,
): MonthRecords => ({
  payMonth,
  stays: stays.map((stay) => stayRecord(stay, vault)),
  cards: standingCards(cards).map((card) => cardRecord(card, vault)),
  sheets: sheetLines.map(sheetRecord),
  bankLines: bankLines.map((line) => bankRecord(line, vault)),
  days: shiftRecords(days, payMonth),
});
