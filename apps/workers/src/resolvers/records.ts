import {
  type BankRecord,
  type DayRecord,
  maskForLists,
  type MonthRecords,
  type SheetRecord,
  type StayRecord,
  type TermsRecord,
} from '@anxin/law';
import type { PlainMonth } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import {
  type BankLineFact,
  holderOf,
  type LineFacts,
  payeeOf,
  type SheetVersion,
  type StayVersion,
} from '../store/line-facts';
import { unsealedPayee } from '../store/bank-lines';
import { unsealed } from '../store/stays';
import type { WageProject } from '../store/wage-projects';

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

const sheetRecord = ({ netFen, signedOn, withdrawn, reason, origin, recordedAt }: SheetVersion): SheetRecord => ({
  netFen,
  signedOn: signedOn ?? undefined,
  withdrawn,
  reason,
  origin,
  recordedAt,
});

const bankRecord = (line: BankLineFact, vault: Vault): BankRecord => ({
  ...payeeOf(line),
  amountFen: line.amountFen,
  postedOn: line.postedOn,
  resultCode: line.resultCode,
  bankSerial: line.bankSerial,
  underWrong: line.underWrong,
  origin: line.origin,
  recordedAt: line.recordedAt,
  shown: masked(unsealedPayee(vault, line, 'payeeName'), unsealedPayee(vault, line, 'payeeAccount')),
});

export const termsRecord = ({ terms, termsOrigin, termsRecordedAt }: WageProject): TermsRecord => ({
  ...terms,
  origin: termsOrigin,
  recordedAt: termsRecordedAt,
});

/** What was told of a person's month on a project. */
export const monthRecords = (
  { stays, sheetLines, bankLines, days }: LineFacts,
  payMonth: PlainMonth,
  vault: Vault,
): MonthRecords => ({
  payMonth,
  stays: stays.map((stay) => stayRecord(stay, vault)),
  sheets: sheetLines.map(sheetRecord),
  bankLines: bankLines.map((line) => bankRecord(line, vault)),
  days: days.map((day): DayRecord => day),
});
