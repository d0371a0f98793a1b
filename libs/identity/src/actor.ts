import { z } from 'zod';

/** The roles of the office's world; `PUBLIC` is anyone without a token. */
export const ROLES = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR', 'SUBCONTRACTOR', 'WORKER', 'PUBLIC'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, and the scope that binds the answer: a department its sectors, a town its areas, contractors their enterprises, a worker the own person. */
export type Actor = {
  readonly id: string;
  readonly name?: string;
  readonly role: Role;
  readonly sectors?: readonly string[];
  readonly areas?: readonly string[];
  readonly enterprises?: readonly string[];
  readonly person?: string;
};

export const PUBLIC: Actor = { id: 'public', role: 'PUBLIC' };

const text = z.string().min(1).max(128);
/** A scope is a list: whoever has one of them has a list of one. */
const texts = z.array(text).min(1).max(100);
const signed = { sub: text, name: text.optional() };

// Unknown claims are dropped: a scope that does not belong to the role never reaches a query.
const Claims = z.discriminatedUnion('role', [
  z.object({ ...signed, role: z.literal('OFFICE') }),
  z.object({ ...signed, role: z.literal('DEPARTMENT'), sectors: texts }),
  z.object({ ...signed, role: z.literal('TOWN'), areas: texts }),
  z.object({ ...signed, role: z.literal('CONTRACTOR'), enterprises: texts }),
  z.object({ ...signed, role: z.literal('SUBCONTRACTOR'), enterprises: texts }),
  z.object({ ...signed, role: z.literal('WORKER'), person: text }),
]);

/** The claims of a verified token as an actor; `undefined` when the role is unknown or its scope is missing. */
export const actorOf = (claims: unknown): Actor | undefined => {
  const read = Claims.safeParse(claims);
  if (!read.success) return undefined;
  const { sub, name, ...rest } = read.data;
  return { id: sub, ...(name === undefined ? {} : { name }), ...rest };
};
