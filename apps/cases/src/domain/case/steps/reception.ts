import type { PlainDate } from '@anxin/domain-kit';
import type { CaseUnit, KnownCase } from '../case';
import { refuseAlone } from './meeting';
import { type Given, type Happened, refuseFuture, refuseText } from '../shape';

/** Several units receive the workers together, in one place (S4-28). */
export type Reception = {
  readonly heldOn: PlainDate;
  readonly units: readonly CaseUnit[];
  /** How many came. */
  readonly people: number;
  readonly record: string;
};

export type HoldReception = Given<'HoldReception'> & Reception;
export type ReceptionHeld = Happened<'ReceptionHeld'> & { readonly act: Reception };

export const holdReception = (
  _: KnownCase,
  { type: _type, today: on, ...act }: HoldReception,
): readonly ReceptionHeld[] => {
  refuseAlone(act.units);
  refuseFuture(act.heldOn, on);
  refuseText('record', act.record);
  return [{ type: 'ReceptionHeld', on, act }];
};
