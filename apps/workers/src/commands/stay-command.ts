import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import type { Vault } from '@anxin/identity';
import type { StayCommand, StayFields, StayPart } from '../domain/stay';
import { namedPerson } from './named-person';
import { amountOf, givenValues, rosterValue, type Stated, validateCorrection } from './read-values';

const PART_OF = {
  TEAM_NAME: 'teamName',
  WORK_TYPE: 'workType',
  CELL_PHONE: 'cellPhone',
  PAY_ROLL_BANK_CARD_NUMBER: 'payRollBankCardNumber',
  CONTRACT_SIGNED_ON: 'contractSignedOn',
  LEFT_ON: 'leftOn',
} as const satisfies Readonly<Record<string, StayPart>>;

/** What a stay should be, as typed; what is not given stays. */
export type StayShouldBe = Stated<keyof typeof PART_OF> & {
  readonly idCardNumber?: string | null;
  readonly workerName?: string | null;
  readonly teamName?: string | null;
  readonly workType?: string | null;
  readonly cellPhone?: string | null;
  readonly payRollBankCardNumber?: string | null;
  readonly employerCreditCode?: string | null;
  readonly wageType?: WageType | null;
  readonly wageRateFen?: Fen | null;
  readonly contractSignedOn?: PlainDate | null;
  readonly enteredOn?: PlainDate | null;
  readonly leftOn?: PlainDate | null;
};

/** What an officer types, as a command. Throws `CORRECTION_AMBIGUOUS`, `CORRECTION_EMPTY`, `CORRECTION_VALUE_INVALID`. */
export const stayCommand = (shouldBe: StayShouldBe, reason: string, vault: Vault): StayCommand => {
  validateCorrection(shouldBe, PART_OF);
  const { withdrawn, clear, wageType, contractSignedOn, leftOn } = shouldBe;
  if (withdrawn) return { type: 'Withdraw', reason };
  return {
    type: withdrawn === false ? 'Restore' : 'Correct',
    person: namedPerson(shouldBe.idCardNumber, vault),
    enteredOn: shouldBe.enteredOn ?? undefined,
    values: givenValues<StayFields>({
      teamName: rosterValue('teamName', shouldBe.teamName),
      employerCreditCode: rosterValue('employerCreditCode', shouldBe.employerCreditCode),
      workerName: rosterValue('workerName', shouldBe.workerName),
      cellPhone: rosterValue('cellPhone', shouldBe.cellPhone),
      payRollBankCardNumber: rosterValue('payRollBankCardNumber', shouldBe.payRollBankCardNumber),
      workType: rosterValue('workType', shouldBe.workType),
      wageType,
      wageRateFen: amountOf('wageRateFen', shouldBe.wageRateFen),
      contractSignedOn,
      leftOn,
    }),
    cleared: clear?.map((part) => PART_OF[part]) ?? [],
    reason,
  };
};
