import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import { rolesOf } from '@anxin/service-kit/graphql';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  parse,
} from 'graphql';

const APPS = join(__dirname, '../../../apps');

/** What an operation may begin with, as it can be asked: whoever is refused is refused for who it is. */
export type Asking = {
  readonly service: ServiceName;
  readonly root: Root;
  readonly field: string;
  /** The roles that the field allows. */
  readonly roles: readonly string[];
  readonly text: string;
};

const ROOTS = ['Query', 'Mutation'] as const;
type Root = (typeof ROOTS)[number];

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

/** Who may ask or give what, as a service's schema says it. */
const rolesIn = (service: ServiceName, root: Root): ReadonlyMap<string, readonly string[]> => {
  const { definitions } = parse(readFileSync(join(APPS, service, 'schema.graphql'), 'utf8'));
  const fields = definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === root
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(fields.map((field) => [field.name.value, rolesOf(field) ?? []]));
};

/** Every question and command of every service, from their schemas alone: one that is added is tried with the rest. */
export const operationsOfAll = (): readonly Asking[] => {
  const schema = buildSchema(readFileSync(join(APPS, 'gateway/api.graphql'), 'utf8'));
  return ROOTS.flatMap((root) =>
    SERVICE_NAMES.flatMap((service) =>
      [...rolesIn(service, root)].map(([name, roles]) => {
        const field = (schema.getType(root) as GraphQLObjectType).getFields()[name];
        if (!field) throw new Error(`The gateway does not know ${name}.`);
        const args = field.args
          .filter(isRequiredArgument)
          .map((argument) => `${argument.name}: ${anything(argument.type)}`);
        const given = args.length > 0 ? `(${args.join(', ')})` : '';
        const shown = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
        return { service, root, field: name, roles, text: `${root.toLowerCase()} { ${name}${given}${shown} }` };
      }),
    ),
  );
};
