import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { access } from './errors';

/** The header that carries a call's signature between services. */
export const SIGNATURE_HEADER = 'x-anxin-signature';

const WINDOW_MS = 60_000;
// Two minutes at five thousand calls a second.
const NONCES_MAX = 600_000;
const KEY_BYTES_MIN = 32;

/** What a signature covers; `at` is milliseconds since the epoch, `nonce` is used once. */
export type SignedCall = {
  /** The service that is called: no other accepts it. */
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | Uint8Array;
  /** The `authorization` header as it goes along, or nothing: who asks cannot be changed on the way. */
  readonly authorization?: string | undefined;
  readonly at: number;
  readonly nonce: string;
};

/** Keys from `base64[,base64…]`, at least 32 bytes each; the first signs, all are accepted. Throws on a weak key. */
export const callKeys = (text: string): readonly Buffer[] => {
  const keys = text.split(',').map((part) => Buffer.from(part.trim(), 'base64'));
  if (keys.some((key) => key.length < KEY_BYTES_MIN)) {
    throw new Error(`A key between services has at least ${KEY_BYTES_MIN} bytes, in base64`);
  }
  return keys;
};

// Parts of a call hold no line break, and the body is there by its digest: no two calls come to the same text.
const macOf = (key: Uint8Array, call: SignedCall): Buffer => {
  const { service, method, path, body, authorization = '', at, nonce } = call;
  const digest = hash('sha256', body);
  const parts = ['v2', service, method, path, digest, authorization, at, nonce];
  return createHmac('sha256', key).update(parts.join('\n')).digest();
};

/** The value of `SIGNATURE_HEADER` for a call. */
export const signCall = (key: Uint8Array, call: SignedCall): string =>
  `v2 ${call.at} ${call.nonce} ${macOf(key, call).toString('base64url')}`;

const FORM = /^v2 (\d{13}) ([\w-]{16,64}) ([\w-]{43})$/;

/** Remembers nonces for at least the window in which they would be accepted, in two generations of bounded size. */
class Nonces {
  private current = new Set<string>();
  private previous = new Set<string>();
  private turnsAt = 0;

  /** False when the nonce was used before, or when no more can be remembered. */
  use(nonce: string, now: number): boolean {
    if (now >= this.turnsAt) {
      this.previous = now >= this.turnsAt + 2 * WINDOW_MS ? new Set() : this.current;
      this.current = new Set();
      this.turnsAt = now + 2 * WINDOW_MS;
    }
    if (this.current.has(nonce) || this.previous.has(nonce) || this.current.size >= NONCES_MAX) return false;
    this.current.add(nonce);
    return true;
  }
}

/** Accepts a call once, or throws `CALL_REFUSED`, or `CLOCKS_APART` to one who holds a key. */
export type CallVerifier = (header: string, call: Omit<SignedCall, 'service' | 'at' | 'nonce'>) => void;

export type CallVerifierOptions = {
  /** The service that is called. */
  readonly service: string;
  readonly keys: readonly Uint8Array[];
  readonly now?: () => number;
};

/**
 * Checks signatures with any of the keys, so that a key can be changed while both sides run.
 * A nonce is remembered by this process only: between replicas, the window of a minute is the bound.
 */
export const callVerifier = ({ service, keys, now = Date.now }: CallVerifierOptions): CallVerifier => {
  const nonces = new Nonces();
  return (header, call) => {
    const [, at, nonce = '', mac = ''] = FORM.exec(header) ?? [];
    const given = Buffer.from(mac, 'base64url');
    if (at === undefined || given.length !== 32) throw access.callRefused();
    const signed = { ...call, service, at: Number(at), nonce };
    const fits = keys.map((key) => timingSafeEqual(macOf(key, signed), given)).includes(true);
    if (!fits) throw access.callRefused();
    const time = now();
    if (Math.abs(time - signed.at) > WINDOW_MS) throw access.clocksApart(signed.at - time);
    // A nonce counts as used only by one who holds a key: nobody else can fill the memory.
    if (!nonces.use(nonce, time)) throw access.callRefused();
  };
};
