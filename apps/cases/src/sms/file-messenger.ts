import { appendFile } from 'node:fs/promises';
import { maskForLists } from '@anxin/law';
import type { Messenger } from './messenger';

/** For a demonstration: a line of JSON for each SMS, with the number masked. */
export const fileMessenger = (path: string): Messenger => ({
  send: ({ to, ...sms }) =>
    appendFile(path, `${JSON.stringify({ ...sms, to: maskForLists('phone', to) })}\n`, { mode: 0o600 }),
});
