/** A key of the caller's own, under which a mutation is done once; also where the page has no secure origin. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
