import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';
import { rolesOf } from './roles';

const LIST = /^(\w+?)(Connection|Edge)$/;

/** Types that lists are made of, `<Type>Connection` and `<Type>Edge`, named and not written by a schema. */
export type ListType = { readonly name: string; readonly of: string; readonly kind: 'Connection' | 'Edge' };

/** The lists that a schema names and does not write: a connection brings the edges that it names along. */
export const listTypesIn = (document: DocumentNode): readonly ListType[] => {
  const written = new Set(
    document.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  );
  const lists = new Map<string, ListType>();
  const take = (name: string): void => {
    const [, of = '', kind] = LIST.exec(name) ?? [];
    if (!written.has(of) || written.has(name) || lists.has(name)) return;
    lists.set(name, { name, of, kind: kind as ListType['kind'] });
    if (kind === 'Connection') take(`${of}Edge`);
  };
  visit(document, { NamedType: ({ name }) => take(name.value) });
  return [...lists.values()];
};

const FIELDS = {
  Connection: (of: string): readonly string[] => [
    `"条目 Entries" nodes: [${of}!]!`,
    `"条目及其游标 Entries with a cursor each" edges: [${of}Edge!]!`,
    `"分页 Where the page ends" pageInfo: PageInfo!`,
    `"筛选所及的总数，不限于本页 How many there are in all, not on the page alone" totalCount: Int!`,
  ],
  Edge: (of: string): readonly string[] => [
    `"给作 after，从此条之后继续 Given as after, goes on behind this entry" cursor: String!`,
    `"条目 Entry" node: ${of}!`,
  ],
};
const SAYS = { Connection: '一页 A page of a list', Edge: '列表中的一条 An entry of a list' };

/** Who may see a list's own fields: whoever may see any field of its entries. */
const rolesOfEntries = ({ fields = [] }: ObjectTypeDefinitionNode): readonly string[] => [
  ...new Set(fields.flatMap((field) => rolesOf(field) ?? [])),
];

/** The SDL of those lists, alike everywhere; shareable where the entries are. */
export const listTypesSdl = (document: DocumentNode): string => {
  const types = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  return listTypesIn(document)
    .flatMap(({ name, of, kind }) => {
      const entry = types.get(of);
      if (!entry) return [];
      const shareable = entry.directives?.some((directive) => directive.name.value === 'shareable')
        ? ' @shareable'
        : '';
      const allow = ` @allow(to: [${rolesOfEntries(entry).join(', ')}])`;
      const fields = FIELDS[kind](of).map((field) => `  ${field}${allow}`);
      return [`"${SAYS[kind]}: ${of}"\ntype ${name}${shareable} {\n${fields.join('\n')}\n}\n`];
    })
    .join('\n');
};
