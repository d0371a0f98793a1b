/** What stands for a text of which nothing may be shown: not its length, and not that it was malformed. */
export const HIDDEN = '****';

const MOBILE = /^\d{11}$/;

/** `138****1234` (DAT-16); a number of another form shows nothing. */
export const maskPhone = (text: string): string =>
  MOBILE.test(text) ? `${text.slice(0, 3)}${HIDDEN}${text.slice(-4)}` : HIDDEN;

/** `张*` (DAT-16): one star however long the name; a name of one character is hidden whole. */
export const maskName = (text: string): string => {
  const [first = '', ...rest] = text.trim(); // by code point: rare surnames take two code units
  return rest.length > 0 ? `${first}*` : '*';
};
