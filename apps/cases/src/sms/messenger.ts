import type { SmsStep } from '../domain/clue';

/** One SMS. */
export type Sms = {
  /** The same when it is sent again. */
  readonly id: string;
  /** The telephone number, without spaces. */
  readonly to: string;
  /** By which a gateway finds the text that was approved for it. */
  readonly step: SmsStep;
  /** What the text names: the number of the report. */
  readonly number: string;
  readonly text: string;
};

/** A gateway takes no SMS of this kind, however often it is sent. Says how it answered, and nothing of the number. */
export class SmsRefused extends Error {}

/** What carries an SMS to a telephone. `send` throws `SmsRefused`, or another fault where it may be tried again. */
export type Messenger = { readonly send: (sms: Sms) => Promise<void> };
