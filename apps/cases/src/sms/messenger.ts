import { fileURLToPath } from 'node:url';
import type { SmsStep } from '../domain/clue';
import { fileMessenger } from './file-messenger';
import { httpMessenger } from './http-messenger';

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

type Settings = { readonly SMS_URL?: URL | undefined; readonly SMS_KEY?: string | undefined };

/** The messenger that the settings name; without one nothing is sent. Throws where its key is missing. */
export const openMessenger = ({ SMS_URL: url, SMS_KEY: key }: Settings): Messenger | undefined => {
  if (!url) return undefined;
  if (url.protocol === 'file:') return fileMessenger(fileURLToPath(url));
  if (key === undefined) throw new Error('SMS_KEY is needed beside SMS_URL');
  return httpMessenger(url, key);
};
