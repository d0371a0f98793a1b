import type { AccountNumber } from '@anxin/domain-kit';
import { account, Unreadable } from '@anxin/intake';
import { projectErrors } from '../domain/project';

const column = account();

/** An account number as files are read: normalised, or refused. */
export const readAccountNo = (typed: string): AccountNumber => {
  const text = typed.trim();
  const value = text.length > column.limit || /\p{Cc}/u.test(text) ? undefined : column.read(text);
  if (value === undefined || value instanceof Unreadable || text === '') throw projectErrors.ACCOUNT_NO_INVALID();
  return value;
};
