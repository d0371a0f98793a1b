/** Without letters that look like others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as signs that a person can read out, five bits of each byte, in groups of so many. */
export const spelled = (bytes: Uint8Array, group: number): string =>
  Array.from(bytes, (byte, place) => (place > 0 && place % group === 0 ? '-' : '') + SIGNS.charAt(byte & 31)).join('');
