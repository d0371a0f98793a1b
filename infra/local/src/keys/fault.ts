export type KeyFaultCode = 'KEY_FIXED' | 'KEY_KIND_UNKNOWN' | 'KEY_NEEDED' | 'KEYS_MISSING' | 'NOTHING_TO_RETIRE';

/** Why a key stays as it is: one line for the operator, with the way out. */
export class KeyFault extends Error {
  constructor(
    readonly code: KeyFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'KeyFault';
  }
}
