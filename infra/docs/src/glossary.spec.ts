import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql';
import { ROOT, sourcesOf } from './sources';

const PAGE = readFileSync(join(ROOT, 'infra/docs/GLOSSARY.md'), 'utf8');

type Row = { readonly chinese: string; readonly names: readonly string[] };
const ROWS: readonly Row[] = PAGE.split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, chinese = '', , names = '']) => ({
    chinese,
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }));

const schemaOf = (service: string): string => readFileSync(join(ROOT, 'apps', service, 'schema.graphql'), 'utf8');

const WORDS: ReadonlySet<string> = new Set(
  [
    ...['apps', 'libs'].flatMap((group) => sourcesOf(group, /(?<!\.spec)\.ts$/)).map(({ path, text }) => path + text),
    ...SERVICE_NAMES.map(schemaOf),
  ].flatMap((text) => text.match(/[A-Za-z][A-Za-z_-]+/g) ?? []),
);

type Entity = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
const ENTITIES = SERVICE_NAMES.flatMap((name) => {
  const { definitions } = parse(schemaOf(name));
  return definitions.filter((one): one is Entity => one.kind === Kind.OBJECT_TYPE_DEFINITION);
}).filter((one) => one.directives?.some(({ name }) => name.value === 'key'));

it('each name of the glossary is one of the code', () => {
  expect(ROWS.flatMap(({ names }) => names.filter((name) => !WORDS.has(name)))).toEqual([]);
  expect(ROWS.filter(({ names }) => names.length === 0)).toEqual([]);
});

it('each entity of the schemas is in the glossary', () => {
  const known = new Set(ROWS.flatMap(({ names }) => names));
  expect([...new Set(ENTITIES.map(({ name }) => name.value))].filter((name) => !known.has(name))).toEqual([]);
});

it('an entity’s own Chinese word is the one of the glossary', () => {
  const described = ENTITIES.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.description);
  const wrong = described.filter(({ name, ...one }) => {
    const row = ROWS.find(({ names }) => names.includes(name.value));
    const description = 'description' in one ? (one.description?.value ?? '') : '';
    return !row?.chinese.split('、').some((word) => description.includes(word));
  });
  expect(wrong.map(({ name }) => name.value)).toEqual([]);
});
