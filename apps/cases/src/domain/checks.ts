import { daysBetween, type DomainError, type PlainDate } from '@anxin/domain-kit';
import type { DutyChange } from '@anxin/law';

/** An account, which is no name. */
const ACCOUNT = /^[\w.@:-]{1,100}$/;

/** Officers are known by their accounts alone. */
export const refuseAccounts = (accounts: readonly string[], refusal: () => DomainError): void => {
  if (!accounts.every((account) => ACCOUNT.test(account))) throw refusal();
};

/** The same twice in a list. */
export const repeated = (all: readonly string[]): string | undefined =>
  all.find((one, place) => all.indexOf(one) !== place);

type Begun = { readonly duty: string; readonly rule: string; readonly on: PlainDate };

/** A clock that runs until a day that somebody set. */
export const setDay = (begun: Begun, dueOn: PlainDate): DutyChange => ({
  type: 'START',
  ...begun,
  term: { length: daysBetween(begun.on, dueOn), unit: 'CD' },
});
