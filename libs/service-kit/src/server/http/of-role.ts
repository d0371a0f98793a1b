import { access, type Actor, type Role } from '@anxin/identity';

/** Somebody of one of these roles. Throws `UNAUTHENTICATED` of nobody in particular, `FORBIDDEN` of others. */
export const ofRole = (actor: Actor, roles: readonly Role[]): Actor => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (!roles.includes(actor.role)) throw access.forbidden();
  return actor;
};
