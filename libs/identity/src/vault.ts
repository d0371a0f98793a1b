import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { freshBytes } from './fresh-bytes';

/** Keys of 32 bytes each. Person and card keys are the same in all services, so that tokens meet. */
export type VaultKeys = { readonly person: Buffer; readonly card: Buffer; readonly atRest: Buffer };

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const tokenOf = (key: Buffer, value: string): string => createHmac('sha256', key).update(value).digest('base64url');

/** Numbers that identify people: tokens to compare by, ciphertext to keep. Nothing here is ever logged. */
export class Vault {
  constructor(private readonly keys: VaultKeys) {}

  /** The token of an identity number, the same in every service. */
  readonly personToken = (number: string): string => tokenOf(this.keys.person, number);

  /** The token of a bank card or account. */
  readonly cardToken = (number: string): string => tokenOf(this.keys.card, number);

  /** The token of a person's name, to tell whether two are the same; no number's token is ever equal to it. */
  readonly nameToken = (name: string): string => tokenOf(this.keys.person, `name\u0000${name}`);

  /** What tells one text with personal data from another, and nothing else of it. */
  readonly fingerprint = (text: string): string => tokenOf(this.keys.person, `text\n${text}`);

  /** AES-256-GCM: nonce, tag and ciphertext. */
  readonly encrypt = (plain: string): Buffer => {
    const nonce = freshBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.atRest, nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  };

  /** Throws on a text that was changed or belongs to another key. */
  readonly decrypt = (kept: Buffer): string => {
    const decipher = createDecipheriv('aes-256-gcm', this.keys.atRest, kept.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES, // Without it a shorter tag passes, which is easier to forge.
    });
    decipher.setAuthTag(kept.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(kept.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  };
}
