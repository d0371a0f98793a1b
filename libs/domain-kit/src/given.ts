import type { PlainDate } from './plain-date';

/** What every command says: the business day on which it is given. */
export type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate };

/** The same of one that says by which account it is given. */
export type GivenBy<Type extends string> = Given<Type> & { readonly by: string };

/** What every event says: the business day on which it happened. */
export type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };
