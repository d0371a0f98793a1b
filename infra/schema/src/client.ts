import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plugin as typescript } from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

import { actsOf } from './acts';
import { services } from './generate';

const HOUSE = join(__dirname, '../../..');
const API = join(HOUSE, 'apps/gateway/api.graphql');
const CLIENT = join(HOUSE, 'libs/client');

/** Scalars as they are on the wire. */
const CONFIG = {
  scalars: { ID: 'string', Fen: 'string', Day: 'string', Month: 'string', Moment: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
} as const;

const HEADER =
  '// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.';

/** The files of the client package, by their paths in it. */
export type ClientFiles = Readonly<Record<string, string>>;

type Operation = { readonly name: string; readonly type: 'query' | 'mutation'; readonly body: string };

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION;

/** The fragments that a definition spreads, each once, with what those spread. */
const spreadBy = (
  node: DefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> => {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const spread = fragments.find((fragment) => fragment.name.value === name.value);
      if (spread && !found.has(spread)) spreadBy(spread, fragments, found.add(spread));
    },
  });
  return found;
};

const operationOf = (node: DefinitionNode, fragments: readonly FragmentDefinitionNode[]): Operation => {
  if (node.kind !== Kind.OPERATION_DEFINITION || !node.name || node.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Error(`An operation of the client is a whole query or mutation with a name: ${print(node)}`);
  const body = [node, ...spreadBy(node, fragments)].map(print).join('\n\n');
  return { name: node.name.value, type: node.operation, body };
};

/** The operations of a file, each whole: with the fragments of the file that it spreads. */
const operationsOf = ({ definitions }: DocumentNode): readonly Operation[] => {
  const fragments = definitions.filter(isFragment);
  return definitions.filter((node) => !isFragment(node)).map((node) => operationOf(node, fragments));
};

const documentOf = ({ name, type, body }: Operation): string => {
  const types = `Types.${name}${type === 'query' ? 'Query' : 'Mutation'}`;
  return `export const ${name}: Document<${types}, ${types}Variables> = ${JSON.stringify(body)};\n`;
};

/** The documents of a file, apart from those of others: who asks the ones need not load the others. */
const groupOf = (operations: readonly Operation[]): string =>
  [
    HEADER,
    "import type { Document } from '../document';",
    "import type * as Types from '../types.generated';",
    '',
    ...operations.map(documentOf),
  ].join('\n');

const indexOf = (groups: readonly string[]): string =>
  [HEADER, ...groups.map((group) => `export * from './${group}.generated';`), ''].join('\n');

/** The operations as `OPERATIONS_FILE` takes them. */
const manifestOf = (operations: readonly Operation[]): string =>
  `${JSON.stringify(
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: operations.map(({ name, type, body }) => ({
        ...{ id: createHash('sha256').update(body).digest('hex'), name, type, body },
      })),
    },
    undefined,
    2,
  )}\n`;

/**
 * The typed documents of operations on a schema, and their manifest. Throws what the schema does not have, by file and
 * field, and an operation without a name.
 * @param subgraphs their schemas as they are written
 */
export const generateClient = async (
  api: string,
  files: Readonly<Record<string, string>>,
  subgraphs: readonly string[] = [],
): Promise<ClientFiles> => {
  const schema = buildSchema(api, { assumeValid: true });
  const documents = Object.entries(files).map(([location, text]) => ({ location, document: parse(text) }));
  for (const { location, document } of documents)
    for (const { message } of validate(schema, document)) throw new Error(`${location}: ${message}`);
  const groups = documents.map(({ location, document }) => ({
    name: basename(location, '.graphql'),
    operations: operationsOf(document),
  }));
  const operations = groups.flatMap((group) => group.operations);
  const { prepend = [], content } = await typescript(schema, documents, CONFIG, { outputFile: 'types.generated.ts' });
  const acts = actsOf(
    schema,
    subgraphs.map((text) => parse(text)),
  );
  return {
    'src/types.generated.ts': [HEADER, ...prepend, content].join('\n'),
    ...Object.fromEntries(
      groups.map((group) => [`src/operations/${group.name}.generated.ts`, groupOf(group.operations)]),
    ),
    'src/operations/index.generated.ts': indexOf(groups.map(({ name }) => name)),
    'src/acts.generated.ts': acts.acts,
    'src/enums.generated.ts': acts.enums,
    'operations.json': manifestOf([...operations, ...acts.operations]),
  };
};

/** What the files of the client should hold. */
export const clientFiles = (): Promise<ClientFiles> => {
  const folder = join(CLIENT, 'operations');
  const names = readdirSync(folder).toSorted();
  return generateClient(
    readFileSync(API, 'utf8'),
    Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    services().map((name) => readFileSync(join(HOUSE, 'apps', name, 'schema.graphql'), 'utf8')),
  );
};

/** Where a file of the client stands. */
export const clientFile = (name: string): string => join(CLIENT, name);
