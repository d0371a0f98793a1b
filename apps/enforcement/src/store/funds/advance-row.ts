import { fen, type Fen, NOTHING } from '@anxin/domain-kit';
import type { AdvanceCap } from '@anxin/law';
import { type Advance, advancedFen, type KnownAdvance } from '../../domain/advance';
import type { AdvanceEntity, StoredVerified } from './advance-entity';
import type { AdvancedSum } from './advance-sums';

const textOf = (sum: Fen | null): string | null => (sum === null ? null : sum.toString());
const fenOf = (text: string | null): Fen | null => (text === null ? null : fen(BigInt(text)));

/** The caps that an advance was held against. */
export const capOf = ({ cap }: StoredVerified): AdvanceCap => ({
  ...{ onePersonFen: fenOf(cap.onePersonFen), totalFen: fenOf(cap.totalFen), mark: cap.mark },
});

const storedVerified = (verified: NonNullable<Advance['verified']>): StoredVerified => {
  const { owed: _, wagesFen, cap, ...known } = verified;
  const { onePersonFen, totalFen, mark } = cap;
  return {
    ...known,
    wagesFen: wagesFen?.toString(),
    cap: { onePersonFen: textOf(onePersonFen), totalFen: textOf(totalFen), mark },
  };
};

const verifiedOf = (stored: StoredVerified, sums: readonly AdvancedSum[]): NonNullable<Advance['verified']> => ({
  ...stored,
  wagesFen: stored.wagesFen === undefined ? undefined : fen(BigInt(stored.wagesFen)),
  cap: capOf(stored),
  owed: sums.map(({ person, owedFen, isTold }) => ({ person, fen: owedFen ?? NOTHING, isTold: isTold ?? false })),
});

/** An advance as its row. */
export const advanceRowOf = ({ stage, advance }: KnownAdvance): AdvanceEntity => {
  const { code, fundCode, caseCode, projectCode, areaCode, sector, creditCode, appliedOn, ...rest } = advance;
  const { recoveredFen, writtenOffFen, isOverdue, sums, verified, ...parts } = rest;
  return {
    ...{ code, stage, fundCode, projectCode, areaCode, creditCode, appliedOn, recoveredFen, writtenOffFen, isOverdue },
    ...{ caseCode: caseCode ?? null, sector: sector ?? null, people: sums.length, totalFen: advancedFen({ sums }) },
    parts: { ...parts, verified: verified && storedVerified(verified) },
  };
};

/** A row with its sums as the advance that they keep. */
export const advanceOf = (row: AdvanceEntity, sums: readonly AdvancedSum[]): Advance => {
  const { code, fundCode, caseCode, projectCode, areaCode, sector, creditCode, appliedOn } = row;
  const { verified, ...parts } = row.parts;
  const { recoveredFen, writtenOffFen, isOverdue } = row;
  return {
    ...parts,
    ...{ code, fundCode, projectCode, areaCode, creditCode, appliedOn, recoveredFen, writtenOffFen, isOverdue },
    ...{ caseCode: caseCode ?? undefined, sector: sector ?? undefined },
    sums: sums.map(({ person, fen: own }) => ({ person, fen: own })),
    verified: verified && verifiedOf(verified, sums),
  };
};
