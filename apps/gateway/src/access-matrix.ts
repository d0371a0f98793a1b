import { ROLES, type Role } from '@anxin/identity';
import { STREAM_SDL } from '@anxin/service-kit';
import { rolesOf, subgraphSdl } from '@anxin/service-kit/graphql';
import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';
import type { Source } from './compose';

/** A field and the roles that may see it, or, of a mutation, give it. */
type AccessRule = {
  readonly service: string;
  readonly type: string;
  readonly field: FieldDefinitionNode;
  readonly roles: readonly Role[];
};

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const isObject = ({ kind }: { readonly kind: Kind }): boolean =>
  kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION;

const rulesIn = (service: string, sdl: string): readonly AccessRule[] =>
  parse(sdl)
    .definitions.filter(isObject)
    .map((definition) => definition as ObjectTypeDefinitionNode | ObjectTypeExtensionNode)
    .flatMap(({ name, fields = [] }) =>
      fields.map((field) => ({ service, type: name.value, field, roles: (rolesOf(field) ?? []) as readonly Role[] })),
    );

/** The rule of each field of each subgraph, by type and field; what every subgraph says of its events is there once. */
const accessRules = (sources: readonly Source[]): readonly AccessRule[] => [
  ...sources.flatMap(({ name, sdl }) => rulesIn(name, subgraphSdl(sdl))),
  ...rulesIn('each', STREAM_SDL),
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const byName = (a: AccessRule, b: AccessRule): number => a.field.name.value.localeCompare(b.field.name.value, 'en');

const rootTable = (rules: readonly AccessRule[], type: string): string => {
  const rows = rules
    .filter((rule) => rule.type === type)
    .toSorted(byName)
    .map(({ service, field, roles }) => [
      `\`${field.name.value}\``,
      service,
      ...ROLES.map((role) => (roles.includes(role) ? '✓' : '')),
    ]);
  return table(['field', 'service', ...ROLES], rows);
};

/** The fields of types, those of the same type, subgraph and roles in one row. */
const typeRows = (rules: readonly AccessRule[]): readonly (readonly string[])[] => {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly fields: string[] }>();
  for (const { type, service, roles, field } of rules) {
    const cells = [`\`${type}\``, service, roles.join(' ')];
    const row = rows.get(cells.join('|')) ?? { cells, fields: [] };
    row.fields.push(`\`${field.name.value}\``);
    rows.set(cells.join('|'), row);
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cells, fields }]) => [...cells, fields.join(', ')]);
};

const SCOPES: Readonly<Record<Role, string>> = {
  OFFICE: 'everything of the county that the service serves',
  DEPARTMENT: 'what belongs to its sectors',
  TOWN: 'what lies in its areas',
  CONTRACTOR: 'projects of which its enterprises are contractor or owner, and their own enterprise',
  SUBCONTRACTOR:
    'sites where its enterprises employ people, and of them these people alone; what its enterprises were told of themselves',
  WORKER: 'the own person',
  PUBLIC: 'what is published: whoever has no token',
};

const INTRODUCTION = `Printed from the schemas by \`npm run schema\`; not edited by hand. A role sees a field only where it is named: none
implies another. A field is refused by the service that answers it (\`FORBIDDEN\`), whatever road leads there; what lies
beyond the scope looks like what does not exist. In which state a command may be given, and where, stands in the README
of its service. A story (\`tests/stories/src/zhenjiang.int.spec.ts\`) tries every question and command as each role that
may not, at the gateway and at its service, and every question as each that may. Events are heard at each service
directly, never at the gateway.`;

const TITLES: Readonly<Record<string, string>> = {
  Query: 'Questions',
  Mutation: 'Commands',
  Subscription: 'Subscriptions',
};

/**
 * Who may see and do what, as Markdown: the scope of each role, a row for each question, command and subscription, and the
 * fields of every type by the roles that may see them.
 */
export const printAccess = (sources: readonly Source[]): string => {
  const rules = accessRules(sources);
  const roots = ROOTS.filter((type) => rules.some((rule) => rule.type === type));
  return [
    '# Who may see and do what',
    INTRODUCTION,
    '## Scopes',
    table(
      ['role', 'sees'],
      ROLES.map((role) => [role, SCOPES[role]]),
    ),
    ...roots.flatMap((type) => [`## ${TITLES[type]}`, rootTable(rules, type)]),
    '## Fields of types',
    table(['type', 'service', 'roles', 'fields'], typeRows(rules.filter(({ type }) => !ROOTS.includes(type)))),
    '',
  ].join('\n\n');
};
