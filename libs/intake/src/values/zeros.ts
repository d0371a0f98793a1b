/** What a spreadsheet makes of `0000`, `01` and `001`, and what they were. */
export const fourZeros = (value: string): string => (/^0+$/.test(value) ? '0000' : value);
export const zeroBeforeOne = (value: string): string => (/^[12]$/.test(value) ? `0${value}` : value);
export const zerosToThree = (value: string): string => (/^\d{1,2}$/.test(value) ? value.padStart(3, '0') : value);
/** A serial as a spreadsheet writes it that ate its zeros. */
export const withoutZerosBefore = (value: string): string => value.replace(/^0+/, '');
