import type { DomainError } from '@anxin/domain-kit';
import { maskNumbers } from './personal';

const LENGTH = 2_000;

type Refusals = {
  readonly [Name in 'TEXT_MISSING' | 'TEXT_PERSONAL']: (details: { readonly field: string }) => DomainError;
};

/** Others will read a text: it holds something, up to 2,000 characters, and nobody's number. */
export const textCheckBy =
  (errors: Refusals) =>
  (field: string, text: string): void => {
    if (text.trim() === '' || text.length > LENGTH) throw errors.TEXT_MISSING({ field });
    if (maskNumbers(text) !== text) throw errors.TEXT_PERSONAL({ field });
  };
