import { fileURLToPath } from 'node:url';
import { fileMessenger } from './file-messenger';
import { httpMessenger } from './http-messenger';
import type { Messenger } from './messenger';

type Settings = { readonly SMS_URL?: URL | undefined; readonly SMS_KEY?: string | undefined };

/** The messenger that the settings name; without one nothing is sent. Throws where its key is missing. */
export const openMessenger = ({ SMS_URL: url, SMS_KEY: key }: Settings): Messenger | undefined => {
  if (!url) return undefined;
  if (url.protocol === 'file:') return fileMessenger(fileURLToPath(url));
  if (key === undefined) throw new Error('SMS_KEY is needed beside SMS_URL');
  return httpMessenger(url, key);
};
