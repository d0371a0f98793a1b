import type { PlainDate } from '@anxin/domain-kit';
import type { RegisterState } from '../register';

/** A member unit that answers for a town (包干), by the code of the unit and that of the area. */
export type Pair = { readonly unit: string; readonly townCode: string };

export type Pairing = {
  /** Area and year: `620522/2026`. */
  readonly code: string;
  readonly areaCode: string;
  readonly year: number;
  readonly setOn: PlainDate;
  readonly pairs: readonly Pair[];
};

export const PAIRING_STAGES = ['SET'] as const;
export type PairingStage = (typeof PAIRING_STAGES)[number];
export type PairingState = RegisterState<PairingStage, Pairing>;
