/** Writes JSON schemas for kubeconform: of Kubernetes's own OpenAPI document, and of CustomResourceDefinitions. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

type Schema = { readonly [key: string]: unknown };
type Kind = { readonly group: string; readonly version: string; readonly kind: string };
type Swagger = {
  readonly definitions: Readonly<Record<string, Schema & { 'x-kubernetes-group-version-kind'?: Kind[] }>>;
};
type Definition = {
  readonly kind?: string;
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema?: { readonly openAPIV3Schema: Schema } }[];
  };
};

/** What is not named is refused: a word that is misspelt must not pass. */
const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const isOpen = 'additionalProperties' in all || all['x-kubernetes-preserve-unknown-fields'] === true;
  const isAnyOf = all['x-kubernetes-int-or-string'] === true || all['format'] === 'int-or-string';
  if (isAnyOf) return { oneOf: [{ type: 'string' }, { type: 'integer' }] };
  return typeof all['properties'] === 'object' && 'type' in all && !isOpen
    ? { ...all, additionalProperties: false }
    : all;
};

const [out = '', swaggerFile = '', ...crdFiles] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
/** Under the name by which kubeconform asks: what is of no group is of that of its version. */
const write = ({ kind, group, version }: Kind, schema: unknown): void =>
  writeFileSync(join(out, `${kind}-${group || version}-${version}.json`.toLowerCase()), JSON.stringify(schema));

const swagger = JSON.parse(readFileSync(swaggerFile, 'utf8')) as Swagger;
writeFileSync(join(out, 'definitions.json'), JSON.stringify(strict({ definitions: swagger.definitions })));
for (const [name, { 'x-kubernetes-group-version-kind': kinds = [] }] of Object.entries(swagger.definitions))
  for (const kind of kinds) write(kind, { $ref: `definitions.json#/definitions/${name}` });

for (const file of crdFiles)
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    const { kind, spec } = document.toJS() as Definition;
    if (kind !== 'CustomResourceDefinition') continue;
    for (const { name: version, schema } of spec.versions) {
      if (!schema) continue;
      const { group, names } = spec;
      const whole = strict(schema.openAPIV3Schema) as { readonly properties: object };
      const properties = {
        ...whole.properties,
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: { type: 'object' },
      };
      write({ kind: names.kind, group, version }, { ...whole, properties });
    }
  }
