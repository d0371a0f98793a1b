import type { AccountNumber } from '@anxin/domain-kit';
import { account, Unreadable } from '@anxin/intake';
import { projectErrors } from './project';

/** An account number as files are read: normalised, or refused. */
export const readAccountNo = (text: string): AccountNumber => {
  const value = account().read(text.trim());
  if (value === undefined || value instanceof Unreadable || text.trim() === '')
    throw projectErrors.ACCOUNT_NO_INVALID();
  return value;
};
