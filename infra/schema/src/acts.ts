import { inLanguage } from '@anxin/service-kit';
import {
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';

/** What is acted on: each mutation that answers one of these, or the id of what waits, is an act, with a form. */
const ACTED_ON: readonly string[] = [
  'Enterprise',
  'ID',
  'Project',
  'Worker',
  'Case',
  'Clue',
  'Warning',
  'GroupEvent',
  'Order',
  'Penalty',
  'Listing',
  'Referral',
  'Inspection',
  'RiskNotice',
  'WatchItem',
  'Document',
  'EnforcementDocument',
  'WorkReport',
];

/** Whose fields are shown by their names: figures with a definition each. */
const FIGURES: readonly string[] = ['WorkFigures', 'ChannelFigures'];

type Said = { readonly zh: string; readonly en: string };
/** A name, and what else is to be known of it. */
type Named = { readonly says: Said; readonly hint?: Said };

/** Who may see it is not said again. */
const sentenceOf = (described: string | null | undefined): string => (described ?? '').split('\n')[0] ?? '';

const split = (sentence: string, until: RegExp): readonly [string, string] => {
  const [found] = until.exec(sentence) ?? [];
  if (found === undefined) return [sentence, ''];
  const at = sentence.indexOf(found);
  return [sentence.slice(0, at), sentence.slice(at + found.length).trim()];
};

/** What it is refused with, which follows what it is. */
const CODES = /\.? [A-Z]+(?:_[A-Z]+)+\b.*$/;

/** 理由，1 至 500 字 Reason, 1 to 500 characters: the name before the first sign, and what follows. */
const namedBy = (described: string | null | undefined): Named => {
  const sentence = sentenceOf(described)
    .replace(CODES, '')
    .replace(/ \((?:[A-Z]+\d*-\d+(?:, )?)+\)$/, '');
  const [zh, zhHint] = split(inLanguage(sentence, 'zh'), /[：；，（]/u);
  const [en, enHint] = split(inLanguage(sentence, 'en'), /[:;,(]/);
  const hint = { zh: zhHint.replace(/）$/u, ''), en: enHint.replace(/\)$/, '') };
  return { says: { zh, en }, ...(hint.zh && hint.en ? { hint } : {}) };
};

/** The names of what types hold, in the order in which they were written: the schema of the gateway is sorted. */
type Written = ReadonlyMap<string, readonly string[]>;

const writtenIn = (subgraphs: readonly DocumentNode[]): Written =>
  new Map(
    subgraphs.flatMap(({ definitions }) =>
      definitions.flatMap((node) => {
        if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
          return [[node.name.value, (node.fields ?? []).map(({ name }) => name.value)] as const];
        if (node.kind === Kind.ENUM_TYPE_DEFINITION)
          return [[node.name.value, (node.values ?? []).map(({ name }) => name.value)] as const];
        return [];
      }),
    ),
  );

const asWritten = <One extends { readonly name: string }>(
  type: string,
  all: readonly One[],
  written: Written,
): One[] => {
  const names = written.get(type) ?? [];
  return all.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
};

/** @property type a scalar, an enum or another input */
type Field = Named & {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isNeeded: boolean;
};

/** An amount is typed in yuan. */
const inYuan = (described: string): string => described.replace('（分）', '').replace(/, fen\b/, '');

const fieldOf = ({ name, description, type }: GraphQLInputField): Field => ({
  name,
  ...namedBy(getNamedType(type).name === 'Fen' ? inYuan(description ?? '') : description),
  type: getNamedType(type).name,
  isList: isListType(getNullableType(type)),
  isNeeded: isNonNullType(type),
});

const valuesOf = (type: GraphQLEnumType, written: Written): readonly (readonly [string, Said])[] =>
  asWritten(type.name, type.getValues(), written).map(({ name, description }) => {
    const sentence = sentenceOf(description);
    const [zh] = split(inLanguage(sentence, 'zh'), /[：；，]/u);
    return [name, { zh, en: inLanguage(sentence, 'en') }] as const;
  });

/** The inputs that one is made of, itself among them. */
const inputsWithin = (
  input: GraphQLInputObjectType,
  found = new Set<GraphQLInputObjectType>(),
): ReadonlySet<GraphQLInputObjectType> => {
  if (found.has(input)) return found;
  found.add(input);
  for (const { type } of Object.values(input.getFields())) {
    const named: GraphQLInputType = getNamedType(type);
    if (isInputObjectType(named)) inputsWithin(named, found);
  }
  return found;
};

export type ActOperation = { readonly name: string; readonly type: 'mutation'; readonly body: string };

/** What is written of acts. */
export type Acts = {
  readonly operations: readonly ActOperation[];
  /** The acts with their inputs, and what values of enums are called, each the text of a file. */
  readonly acts: string;
  readonly enums: string;
};

const HEADER = "// Generated from the descriptions of the gateway's schema by `npm run schema`; not edited by hand.";

const asConst = (name: string, type: string, entries: readonly (readonly [string, unknown])[]): string =>
  `export const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(Object.fromEntries(entries), undefined, 1)};\n`;

/** What is asked of an answer: its key. */
const keyIn = (answer: GraphQLNamedType): string => {
  if (!isObjectType(answer)) return '';
  const [key = 'period'] = ['code', 'id', 'creditCode'].filter((name) => name in answer.getFields());
  return ` {\n    ${key}\n  }`;
};

/** The mutations that are acts, each with its input and the operation by which it is sent. */
const actsIn = (schema: GraphQLSchema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const answer = getNamedType(field.type);
    const input = getNamedType(field.args[0]?.type);
    if (!ACTED_ON.includes(answer.name) || !isInputObjectType(input)) return [];
    const name = `Act${field.name[0]?.toUpperCase() ?? ''}${field.name.slice(1)}`;
    const body = `mutation ${name}($input: ${input.name}!) {\n  ${field.name}(input: $input)${keyIn(answer)}\n}`;
    return [{ field, input, operation: { name, type: 'mutation', body } as const }];
  });

/**
 * Every act of a schema as what draws its form needs it: the operation, what it is called and what is filled in, in the
 * words of the schema's descriptions, in both languages; and what the values of each enum are called.
 * @param subgraphs as they are written, for the order of fields and values
 */
export const actsOf = (schema: GraphQLSchema, subgraphs: readonly DocumentNode[]): Acts => {
  const written = writtenIn(subgraphs);
  const known = actsIn(schema);
  const inputs = new Set(known.flatMap(({ input }) => [...inputsWithin(input)]));
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  const acts = [
    HEADER,
    "import type { Act, Field } from './act';\n",
    '/** By the name of the mutation. */',
    asConst(
      'ACTS',
      'Act',
      known.map(({ field, input, operation }) => [
        field.name,
        { document: operation.body, input: input.name, ...namedBy(field.description) },
      ]),
    ),
    '/** The fields of inputs, by their names. */',
    asConst(
      'INPUTS',
      'readonly Field[]',
      [...inputs].map((input) => [
        input.name,
        asWritten(input.name, Object.values(input.getFields()), written).map(fieldOf),
      ]),
    ),
  ].join('\n');
  const figures = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && FIGURES.includes(type.name),
  );
  const words = [
    HEADER,
    "import type { Named, Said } from './act';\n",
    '/** What the values of enums are called, by the name of the enum. */',
    asConst(
      'ENUMS',
      'Readonly<Record<string, Said>>',
      enums.map((type) => [type.name, Object.fromEntries(valuesOf(type as GraphQLEnumType, written))]),
    ),
    '/** What figures are called, and what is to be known of each, by the name of their type. */',
    asConst(
      'FIGURES',
      'Readonly<Record<string, Named>>',
      figures.map((type) => [
        type.name,
        Object.fromEntries(
          Object.values((type as GraphQLObjectType).getFields()).map(({ name, description }) => [
            name,
            namedBy(description),
          ]),
        ),
      ]),
    ),
  ].join('\n');
  return { operations: known.map(({ operation }) => operation), acts, enums: words };
};
