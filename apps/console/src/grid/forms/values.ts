import type { Values } from '../draft';

/** The values whose names begin so: `pay.W06` of `pay` is `W06`. */
export const named = (values: Values, head: string): readonly (readonly [string, string])[] =>
  Object.entries(values).flatMap(([name, value]) =>
    name.startsWith(`${head}.`) ? [[name.slice(head.length + 1), value] as const] : [],
  );

/** Yuan as typed, in fen: `1,234.5` is `123450`; undefined of what is no amount. */
export const fenOf = (typed: string): string | undefined => {
  const [, whole = '', cents = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(typed.replaceAll(/[,，\s]/g, '')) ?? [];
  return whole === '' ? undefined : BigInt(whole + cents.padEnd(2, '0')).toString();
};

/** Several choices stand in one value. */
export const choicesIn = (value: string | undefined): readonly string[] => value?.split(' ').filter(Boolean) ?? [];

export type Officer = { readonly id: string; readonly certificateNo: string };

/** Who went, as typed: `officer.0.id`, `officer.0.certificateNo`, `officer.1.id` …; an empty line is nobody. */
export const officersIn = (values: Values): readonly Officer[] =>
  [0, 1, 2].flatMap((place) => {
    const [id, certificateNo] = ['id', 'certificateNo'].map((part) => values[`officer.${place}.${part}`]?.trim() ?? '');
    return id || certificateNo ? [{ id: id ?? '', certificateNo: certificateNo ?? '' }] : [];
  });
