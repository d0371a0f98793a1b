/** In a raw template an escape would stand for itself. */
const RAW = /String\.raw`[^`]*[\u0080-\uffff]/;

/**
 * The same program in ASCII, where it can be: with one sign beyond, V8 holds two bytes for each of all its signs. The
 * compiler leaves some in patterns, where the escape means the sign, and in comments.
 */
export const inAscii = (text: string): string =>
  RAW.test(text)
    ? text
    : text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
