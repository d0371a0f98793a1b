import { fen, type Fen } from '@anxin/domain-kit';

/** How an entity's column of fen is read and written: a driver gives 64 bits as text, since a number would round them. */
export const fenColumn = {
  to: (value: bigint | null | undefined): string | null => value?.toString() ?? null,
  from: (value: string | null): Fen | null => (value === null ? null : fen(BigInt(value))),
};
