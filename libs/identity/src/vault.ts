import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Transform } from 'node:stream';
import { freshBytes } from './fresh-bytes';
import { type NamedKey, opening, sealedBytes, sealing } from './sealed-stream';

/** Keys of 32 bytes each. Person and card keys are the same in all services, so that tokens meet. */
export type VaultKeys = {
  readonly person: Buffer;
  readonly card: Buffer;
  /** Several while a key is changed: the first encrypts, each reads its own. */
  readonly atRest: Buffer | readonly Buffer[];
};

const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const tokenOf = (key: Buffer, value: string): string => createHmac('sha256', key).update(value).digest('base64url');

/** Tells keys apart, and nothing of them. */
const keyIdOf = (key: Buffer): Buffer => createHmac('sha256', key).update('key id').digest().subarray(0, KEY_ID_BYTES);

/** What is kept so that only who holds the key reads it. Nothing here is ever logged. */
export class AtRest {
  readonly #keys: readonly NamedKey[];

  /** @param keys several while a key is changed: the first encrypts, each reads its own */
  constructor(keys: Buffer | readonly Buffer[]) {
    this.#keys = [keys].flat().map((key) => ({ id: keyIdOf(key), key }));
  }

  /**
   * AES-256-GCM: the key's id, nonce, tag and ciphertext.
   * @param place where it will stand, such as `person.id_card_number <token>`: elsewhere it is not read
   */
  readonly encrypt = (plain: string, place: string): Buffer => {
    const { id, key } = this.#first();
    const nonce = freshBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([id, nonce, cipher.getAuthTag(), body]);
  };

  /** Throws on a text that was changed, belongs to another key, or was kept for another place. */
  readonly decrypt = (kept: Buffer, place: string): string => {
    const [tagAt, bodyAt] = [KEY_ID_BYTES + NONCE_BYTES, KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES];
    const key = this.#byId(kept.subarray(0, KEY_ID_BYTES));
    const decipher = createDecipheriv('aes-256-gcm', key, kept.subarray(KEY_ID_BYTES, tagAt), {
      authTagLength: TAG_BYTES, // Without it a shorter tag passes, which is easier to forge.
    });
    decipher.setAAD(Buffer.from(place)).setAuthTag(kept.subarray(tagAt, bodyAt));
    return decipher.update(kept.subarray(bodyAt), undefined, 'utf8') + decipher.final('utf8');
  };

  /** The same for a file of any size, as it passes. @param place where it will stand: elsewhere it is not read */
  readonly sealing = (place: string): Transform => sealing(this.#first(), place);

  /** Reads such a file as it passes; fails before anything is given out that was changed, moved or cut off. */
  readonly opening = (place: string): Transform => opening((id) => this.#byId(id), KEY_ID_BYTES, place);

  /** How many bytes a file of so many takes when it is sealed. */
  readonly sealedBytes = (plainBytes: number): number => sealedBytes(plainBytes, KEY_ID_BYTES);

  #first(): NamedKey {
    return this.#keys[0] ?? this.#missing();
  }

  #byId(kept: Buffer): Buffer {
    return (this.#keys.find(({ id }) => id.equals(kept)) ?? this.#missing()).key;
  }

  #missing(): never {
    throw new Error('a cipher of a key that is not here');
  }
}

/** Numbers that identify people: tokens to compare by, ciphertext to keep. */
export class Vault extends AtRest {
  constructor(private readonly keys: VaultKeys) {
    super(keys.atRest);
  }

  /** What tells these keys from others: a database remembers them, since with others nothing of it can be read or found. */
  get keyIds(): Readonly<Record<'person' | 'card' | 'atRest', readonly string[]>> {
    const ids = (...keys: readonly Buffer[]): readonly string[] => keys.map((key) => keyIdOf(key).toString('hex'));
    return { person: ids(this.keys.person), card: ids(this.keys.card), atRest: ids(...[this.keys.atRest].flat()) };
  }

  /** The token of an identity number, the same in every service. */
  readonly personToken = (number: string): string => tokenOf(this.keys.person, number);

  /** The token of a bank card or account. */
  readonly cardToken = (number: string): string => tokenOf(this.keys.card, number);

  /** The token of a person's name, to tell whether two are the same; no number's token is ever equal to it. */
  readonly nameToken = (name: string): string => tokenOf(this.keys.person, `name\u0000${name}`);

  /** What tells one text with personal data from another, and nothing else of it. */
  readonly fingerprint = (text: string): string => tokenOf(this.keys.person, `text\n${text}`);
}
