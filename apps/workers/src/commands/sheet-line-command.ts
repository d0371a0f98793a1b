import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { SheetLineCommand, SheetLineFields, SheetLinePart } from '../domain/sheet-line';
import { namedPerson } from './named-person';
import { amountOf, givenValues, sheetDays, type Stated, validateCorrection } from './read-values';

const PART_OF = {
  DAYS: 'days',
  TOTAL_PAY: 'totalPayFen',
  DEDUCTIONS: 'deductionsFen',
  ADVANCE: 'advanceFen',
  SIGNED_ON: 'signedOn',
} as const satisfies Readonly<Record<string, SheetLinePart>>;

/** What a line of a wage sheet should be, as typed; what is not given stays. */
export type SheetLineShouldBe = Stated<keyof typeof PART_OF> & {
  readonly days?: number | null;
  readonly totalPayFen?: Fen | null;
  readonly deductionsFen?: Fen | null;
  readonly netFen?: Fen | null;
  readonly advanceFen?: Fen | null;
  readonly signedOn?: PlainDate | null;
  readonly idCardNumber?: string | null;
};

/** What an officer types, as a command. Throws `CORRECTION_AMBIGUOUS`, `CORRECTION_EMPTY`, `CORRECTION_VALUE_INVALID`. */
export const sheetLineCommand = (
  shouldBe: SheetLineShouldBe,
  { reason, today }: { readonly reason: string; readonly today: PlainDate },
  vault: Vault,
): SheetLineCommand => {
  const { days, totalPayFen, deductionsFen, netFen, advanceFen, signedOn, idCardNumber, withdrawn, clear } = shouldBe;
  const stated = { days, totalPayFen, deductionsFen, netFen, advanceFen, signedOn, idCardNumber, withdrawn, clear };
  validateCorrection(stated, PART_OF);
  if (withdrawn) return { type: 'Withdraw', reason };
  return {
    type: withdrawn === false ? 'Restore' : 'Correct',
    person: namedPerson(idCardNumber, vault),
    values: givenValues<SheetLineFields>({
      days: sheetDays(days),
      totalPayFen: amountOf('totalPayFen', totalPayFen),
      deductionsFen: amountOf('deductionsFen', deductionsFen),
      netFen: amountOf('netFen', netFen),
      advanceFen: amountOf('advanceFen', advanceFen),
      signedOn,
    }),
    cleared: clear?.map((part) => PART_OF[part]) ?? [],
    today,
    reason,
  };
};
