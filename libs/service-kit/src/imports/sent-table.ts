import { DomainError } from '@anxin/domain-kit';
import { access } from '@anxin/identity';
import type { FastifyRequest } from 'fastify';
import { type SeenProjects, sentBy } from './by-scope';
import type { ImportKind } from './kind';
import { type Kinds, senderOf } from './request';

/** Of somebody who sends by scope: some projects' tables of a month. */
const BY_SCOPE_BYTES = 20 * 1024 * 1024;

/** Which rows a sender may send, and how many bytes anybody. */
export type Limits = { readonly seenProjects: SeenProjects; readonly limitBytes: number };

/**
 * The table of a file as its sender may send it, and in how many bytes at most. Throws `IMPORT_KIND_UNKNOWN`,
 * `UNAUTHENTICATED`, `FORBIDDEN`.
 */
export const sentTable = (
  request: FastifyRequest<{ Params: { kind: string } }>,
  kinds: Kinds,
  { seenProjects, limitBytes }: Limits,
): { readonly kind: ImportKind; readonly limit: number } => {
  const sender = senderOf(request);
  const whole = kinds.get(request.params.kind);
  if (!whole && sender.role !== 'OFFICE') throw access.forbidden();
  if (!whole) throw new DomainError('IMPORT_KIND_UNKNOWN', `没有这种表 No such table: ${[...kinds.keys()].join(', ')}`);
  const kind = sentBy(whole, sender, seenProjects);
  return { kind, limit: kind === whole ? limitBytes : Math.min(limitBytes, BY_SCOPE_BYTES) };
};
