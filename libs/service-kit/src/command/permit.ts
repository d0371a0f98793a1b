import type { Actor, Role } from '../access/actor';
import { access } from '../access/errors';
import type { Rows } from '../database/rows';
import type { Aggregate } from './aggregate';

/** What of an aggregate says who may command it. */
export type Commanded<Type extends string> = Pick<
  Aggregate<unknown, { readonly type: Type }, unknown>,
  'isVisible' | 'unknown'
> & { readonly givenBy: { readonly [Name in Type]: readonly Role[] } };

/**
 * The one place that says who may do what to whom: the actor's role must be among those that may give the command, and
 * the subject within the actor's scope. Throws `FORBIDDEN`, or the aggregate's own refusal of what is unknown or unseen.
 * @param rows reads with the actor's scope
 */
export const permit = async <Type extends string>(
  actor: Actor,
  { type, aggregate, id }: { readonly type: Type; readonly aggregate: Commanded<Type>; readonly id: string },
  rows: Rows,
): Promise<void> => {
  if (!aggregate.givenBy[type].includes(actor.role)) throw access.forbidden({ command: type });
  if (!(await aggregate.isVisible(rows, id))) throw aggregate.unknown(id);
};
