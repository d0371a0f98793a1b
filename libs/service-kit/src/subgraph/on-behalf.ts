import { randomBytes } from 'node:crypto';
import { SIGNATURE_HEADER, signCall } from '@anxin/identity';
import { type Dispatcher, request } from 'undici';
import { addressesOf } from './publishers';

const ANSWER_WITHIN_MS = 10_000;

export type Asked = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** JSON. */
  readonly body?: string;
};

/**
 * Asks another service for whoever asked here, with their own token: it answers what they may see, and what it keeps on
 * record of reading is theirs. The call is signed, token and all.
 */
export const onBehalf =
  (publishers: readonly string[], key: Uint8Array) =>
  (service: string, authorization: string, { method, path, body = '' }: Asked): Promise<Dispatcher.ResponseData> => {
    const nonce = randomBytes(16).toString('base64url');
    const signature = signCall(key, { service, method, path, body, authorization, at: Date.now(), nonce });
    return request(`${addressesOf(publishers).get(service) ?? ''}${path}`, {
      method,
      headers: {
        ...{ authorization, [SIGNATURE_HEADER]: signature },
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
      },
      body: body === '' ? null : body,
      headersTimeout: ANSWER_WITHIN_MS,
      bodyTimeout: ANSWER_WITHIN_MS,
    });
  };
