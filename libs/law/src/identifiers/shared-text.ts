import type { DomainError } from '@anxin/domain-kit';
import { maskNumbers } from './personal';

const LENGTH = 2_000;

/** What a catalogue of refusals says of such a text: `defineErrors('ORDER', { ...TEXT_SENTENCES, … })`. */
export const TEXT_SENTENCES = {
  TEXT_MISSING: '请填写 1 至 2000 字 A text of 1 to 2000 characters is needed.',
  TEXT_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
} as const;

type Refusals = {
  readonly [Name in keyof typeof TEXT_SENTENCES]: (details: { readonly field: string }) => DomainError;
};

/** Others will read a text: it holds something, up to 2,000 characters, and nobody's number. */
export const textCheckBy =
  (errors: Refusals) =>
  (field: string, text: string): void => {
    if (text.trim() === '' || text.length > LENGTH) throw errors.TEXT_MISSING({ field });
    if (maskNumbers(text) !== text) throw errors.TEXT_PERSONAL({ field });
  };
