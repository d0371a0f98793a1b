import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
} from 'graphql';

const APPS = join(__dirname, '../../../apps');

/** A mutation of a service as it can be given: whoever is refused is refused for who it is. */
export type Command = {
  readonly service: ServiceName;
  readonly mutation: string;
  /** The roles that the field allows. */
  readonly roles: readonly string[];
  readonly text: string;
};

/** A value of each scalar. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ Boolean: 'true', Int: '1', Fen: '"100"' },
  ...{ Day: '"2026-02-10"', Month: '"2025-12"', Moment: '"2026-02-10T01:00:00.000Z"' },
};

/** Something that an argument may be: all that must be given, and of a choice the first. */
const anything = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return anything(type.ofType);
  if (isListType(type)) return `[${anything(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return VALUES[type.name] ?? '"x"';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{ ${given.map((field) => `${field.name}: ${anything(field.type)}`).join(', ')} }`;
};

/** Who may give what, as a service's schema says it. */
const rolesIn = (service: ServiceName): ReadonlyMap<string, readonly string[]> => {
  const { definitions } = parse(readFileSync(join(APPS, service, 'schema.graphql'), 'utf8'));
  const fields = definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(
    fields.map(({ name, directives = [] }) => {
      const to = directives.find((directive) => directive.name.value === 'allow')?.arguments?.[0]?.value;
      const roles = to?.kind === Kind.LIST ? to.values : [];
      return [name.value, roles.flatMap((role) => (role.kind === Kind.ENUM ? [role.value] : []))];
    }),
  );
};

/** Every command of every service, from their schemas alone: one that is added is tried with the rest. */
export const commandsOfAll = (): readonly Command[] => {
  const schema = buildSchema(readFileSync(join(APPS, 'gateway/api.graphql'), 'utf8'));
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return SERVICE_NAMES.flatMap((service) =>
    [...rolesIn(service)].map(([mutation, roles]) => {
      const field = mutations[mutation];
      if (!field) throw new Error(`The gateway does not know ${mutation}.`);
      const given = field.args.map(({ name, type }) => `${name}: ${anything(type)}`).join(', ');
      const shown = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      return { service, mutation, roles, text: `mutation { ${mutation}(${given})${shown} }` };
    }),
  );
};
