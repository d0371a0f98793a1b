import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { access } from './errors';

/** How far the time of a message may be from ours. */
const WINDOW_SECONDS = 300;

/** What somebody outside signs with, by the id of each key: two at least while one takes the place of another. */
export type MessageKeys = ReadonlyMap<string, string>;

/** A message as it came, with what its sender says of its signature. */
export type SignedMessage = {
  readonly keyId: string;
  /** Seconds since the epoch, as text. */
  readonly timestamp: string;
  /** Hexadecimal. */
  readonly signature: string;
  readonly body: Uint8Array;
};

/** The signature of a message: HMAC-SHA256 over `<timestamp>.<body>`, hexadecimal. */
export const signMessage = (secret: string, timestamp: string, body: string | Uint8Array): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');

/** Tried in place of a key that is not known, so that it takes as long as one that does not fit. */
const NOBODYS = randomBytes(32).toString('hex');

/**
 * Checks what somebody outside has signed. Throws `SIGNATURE_INVALID` and says of nothing more, or `SIGNATURE_EXPIRED` to
 * one who holds a key. A message may come again within its time: what it tells has a number of its own.
 * @param now milliseconds since the epoch
 */
export const verifyMessage = (keys: MessageKeys, message: SignedMessage, now: number): void => {
  const { keyId, timestamp, signature, body } = message;
  const secret = keys.get(keyId);
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : '0'.repeat(64), 'hex');
  const isOurs = timingSafeEqual(Buffer.from(signMessage(secret ?? NOBODYS, timestamp, body), 'hex'), given);
  if (!isOurs || secret === undefined || !/^\d{10}$/.test(timestamp)) throw access.signatureInvalid();
  const aheadSeconds = Number(timestamp) - Math.floor(now / 1_000);
  if (Math.abs(aheadSeconds) > WINDOW_SECONDS) throw access.signatureExpired(aheadSeconds);
};
