const ZERO = 48;
const NINE = 57;

/** Whether every character from `from` up to, not including, `to` is one of 0–9. */
export const areDigits = (text: string, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (!(code >= ZERO && code <= NINE)) return false; // so put that the NaN beyond the end fails too
  }
  return true;
};

/** The number that these digits write; they must be digits. */
export const numberAt = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
};
