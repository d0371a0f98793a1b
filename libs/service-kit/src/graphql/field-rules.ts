import { defineErrors, type DomainError } from '@anxin/domain-kit';
import { access, type Actor, ROLES, type Role } from '@anxin/identity';
import { getDirective } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Faults of a schema's rules; they stop a build, no request ever meets them. */
export const ruleErrors = defineErrors('SCHEMA', {
  FIELD_WITHOUT_RULE: 'Every field says who may see it: @allow(to: [...]).',
  RULE_ON_INTERFACE: 'A rule stands on the fields of object types: an interface resolves nothing.',
  RESOLVER_WITHOUT_FIELD: 'A resolver answers a field that the schema does not have.',
});

/** What the rules ask of a resolver's context: who asks, and whether the gateway's signature stands on the call. */
export type Caller = { readonly actor: Actor; readonly signed: boolean };

/** The directive as SDL: one rule on each field, naming every role that may see it. No role implies another. */
export const RULES_SDL = `"谁可以看 Who may see the field: the roles named, and no other."
directive @allow(to: [Role!]!) on FIELD_DEFINITION

"角色 A role; PUBLIC is anyone without a token."
enum Role {
${ROLES.map((role) => `  ${role}`).join('\n')}
}
`;

type Field = GraphQLField<unknown, Caller>;

/** Federation's own doors, which no role opens: only a signed call does. */
const DOORS = new Set(['_entities', '_service']);
const FEDERATION_TYPES = new Set(['_Service']);

const rulesOf = (schema: GraphQLSchema, field: Field): readonly Role[] | undefined =>
  getDirective(schema, field, 'allow')?.[0]?.['to'] as Role[] | undefined;

const fieldsOf = (schema: GraphQLSchema, of: typeof isObjectType | typeof isInterfaceType) =>
  Object.values(schema.getTypeMap())
    .filter((type) => of(type))
    .filter(({ name }) => !name.startsWith('__') && !FEDERATION_TYPES.has(name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => !DOORS.has(field.name))
    .map(({ name, field }) => ({ name, rule: rulesOf(schema, field as Field) }));

/** The fields of object types that say nothing about who may see them, as `Type.field`. */
export const fieldsWithoutRule = (schema: GraphQLSchema): readonly string[] =>
  fieldsOf(schema, isObjectType)
    .filter(({ rule }) => rule === undefined)
    .map(({ name }) => name);

/** Throws `SCHEMA_FIELD_WITHOUT_RULE` naming what has none, `SCHEMA_RULE_ON_INTERFACE` for rules that would never run. */
export const refuseGaps = (schema: GraphQLSchema): void => {
  const bare = fieldsWithoutRule(schema);
  if (bare.length > 0) throw ruleErrors.FIELD_WITHOUT_RULE({ fields: bare.join(', ') });
  const idle = fieldsOf(schema, isInterfaceType).filter(({ rule }) => rule !== undefined);
  if (idle.length > 0) throw ruleErrors.RULE_ON_INTERFACE({ fields: idle.map(({ name }) => name).join(', ') });
};

type Resolver = GraphQLFieldResolver<unknown, Caller>;
type Guard = (caller: Caller, field: string) => DomainError | undefined;

const guarded =
  (resolve: Resolver, guard: Guard): Resolver =>
  (source, args, caller, info) => {
    const refusal = guard(caller, `${info.parentType.name}.${info.fieldName}`);
    if (refusal) throw refusal;
    return resolve(source, args, caller, info);
  };

const guardOf = (roles: readonly Role[]): Guard => {
  const allowed = new Set(roles);
  return ({ actor }, field) => (allowed.has(actor.role) ? undefined : access.forbidden({ field }));
};

const onlySigned: Guard = ({ signed }) => (signed ? undefined : access.forbidden());

/** Makes every field of a schema ask its rule before its resolver runs. */
export const enforceFieldRules = (schema: GraphQLSchema): void => {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()) as Field[]) {
      const roles = rulesOf(schema, field);
      const guard = roles ? guardOf(roles) : type === query && DOORS.has(field.name) ? onlySigned : undefined;
      if (!guard) continue;
      field.resolve = guarded(field.resolve ?? defaultFieldResolver, guard);
      if (field.subscribe) field.subscribe = guarded(field.subscribe, guard);
    }
};
