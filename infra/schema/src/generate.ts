import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTypes, subgraphSdl } from '@anxin/service-kit/graphql';
import { plugin as typescript, type TypeScriptPluginConfig } from '@graphql-codegen/typescript';
import { plugin as resolvers, type TypeScriptResolversPluginConfig } from '@graphql-codegen/typescript-resolvers';
import {
  type ASTNode,
  buildASTSchema,
  type DocumentNode,
  GraphQLSchema,
  parse,
  specifiedDirectives,
  visit,
} from 'graphql';

const APPS = join(__dirname, '../../../apps');

/** What the resolvers of a GraphQL type receive, by its name: `module#Type`; a type not named is received as the schema has it. */
type Mappers = Readonly<Record<string, string>>;

/** Of the types that every subgraph shares and the kit resolves. */
const SHARED: Mappers = {
  Text: '@anxin/law#Text as Sentence',
  Indicator: '@anxin/service-kit#ExplainedIndicator',
  Why: '@anxin/service-kit#WhyRow',
  RuleApplied: '@anxin/law#RuleApplied as AppliedRule',
  ParameterApplied: '@anxin/law#ParameterUse',
  FactSeen: '@anxin/service-kit#FactRow',
  DocumentVersion: '@anxin/service-kit/documents#StoredVersion',
  HistoryActor: '@anxin/service-kit#HistoryActor as ActedBy',
  Import: '@anxin/service-kit#StoredImport',
  Fault: '@anxin/intake#Fault as RowFault',
  Looks: '@anxin/service-kit#LooksRow',
  LookProposal: '@anxin/service-kit#LookProposal as AskedLooks',
  Seen: '@anxin/service-kit#Seen as SeenRow',
};

const CONFIG = {
  federation: true,
  contextType: './context#Context',
  rootValueType: 'unknown',
  scalars: {
    ID: 'string',
    Fen: '@anxin/domain-kit#Fen',
    Day: '@anxin/domain-kit#PlainDate',
    Month: '@anxin/domain-kit#PlainMonth',
    Moment: 'string',
  },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  maybeValue: 'T | null',
  // Every resolver is named as one that must be; `ResolversOf` lets off those that a row answers by itself.
  avoidOptionals: { field: true, resolvers: true, query: true, mutation: true },
  allResolversTypeName: 'AllResolvers',
  makeResolverTypeCallable: true,
  useTypeImports: true,
  showUnusedMappers: false,
  skipTypename: true,
} as const satisfies TypeScriptPluginConfig & TypeScriptResolversPluginConfig;

const HEADER = '// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.';

const FOOTER = `
/** The resolvers that the service writes: those of every field that a row does not answer by itself. */
export type Resolvers = ResolversOf<AllResolvers, ResolversParentTypes>;
`;

/** A service whose types are generated: each app with a \`schema.graphql\`. */
export const services = (): readonly string[] =>
  readdirSync(APPS).filter((app) => existsSync(join(APPS, app, 'schema.graphql')));

/** Where the types of a service stand. */
export const generatedFile = (app: string): string => join(APPS, app, 'src/resolvers/schema.generated.ts');

const mappersOf = (app: string): Mappers => {
  const file = join(APPS, app, 'src/resolvers/mappers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Mappers) : {};
};

/** The kit's pages, of what the resolvers of an entry receive. */
const pagesOf = (ownSdl: string): Mappers =>
  Object.fromEntries(listTypes(ownSdl).map(({ name, of, kind }) => [name, `${kind}<ResolversTypes['${of}']>`]));

/** What a field means is told by the schema alone. */
const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, { enter: (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : node) });

/** The types of inputs, arguments and resolvers that a service's own SDL asks for. Throws for a mapper without a type. */
export const generate = async (ownSdl: string, mappers: Mappers): Promise<string> => {
  const sdl = buildASTSchema(withoutDescriptions(parse(subgraphSdl(ownSdl))), { assumeValidSDL: true });
  // Directives are the kit's and the gateway's: no resolver knows them.
  const schema = new GraphQLSchema({ ...sdl.toConfig(), directives: specifiedDirectives });
  const idle = Object.keys(mappers).filter((type) => !schema.getType(type));
  if (idle.length > 0) throw new Error(`mappers.json names what the schema does not have: ${idle.join(', ')}`);
  const shared = Object.entries(SHARED).filter(([type]) => schema.getType(type));
  const config = { ...CONFIG, mappers: { ...Object.fromEntries(shared), ...pagesOf(ownSdl), ...mappers } };
  const ofKit = [...new Set(listTypes(ownSdl).map(({ kind }) => kind as string)), 'ResolversOf'].toSorted().join(', ');
  const parts = [await typescript(schema, [], config), await resolvers(schema, [], config)];
  const imports = new Set(parts.flatMap(({ prepend }) => prepend ?? []));
  const kit = `import type { ${ofKit} } from '@anxin/service-kit';`;
  return [HEADER, kit, ...imports, ...parts.map(({ content }) => content), FOOTER].join('\n');
};

/** What the file of a service should hold. */
export const generateFor = (app: string): Promise<string> =>
  generate(readFileSync(join(APPS, app, 'schema.graphql'), 'utf8'), mappersOf(app));
