import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  parse,
  print,
} from 'graphql';
import { printAccess } from './access-matrix';
import { apiSchema, compose, composeSupergraph, readSources } from './compose';
import { SOURCES } from './gateway.fixture';

const FILE = join(__dirname, '../supergraph.graphql');
const APPS = join(__dirname, '../..');

it('the committed supergraph is the composition of the subgraphs as they are (else: npm run schema)', () => {
  const committed = print(parse(readFileSync(FILE, 'utf8')));
  expect(committed).toEqual(print(parse(composeSupergraph(readSources(APPS)))));
});

it('who may see and do what is committed as the schemas say it (else: npm run schema)', () => {
  expect(readFileSync(join(APPS, 'gateway/ACCESS.md'), 'utf8')).toBe(printAccess(readSources(APPS)));
});

it('every folder with a schema stands in the table of services, and every service of the table has one', () => {
  const withSchema = readdirSync(APPS).filter((name) => existsSync(join(APPS, name, 'schema.graphql')));
  expect(withSchema.toSorted()).toEqual(SERVICE_NAMES.toSorted());
});

describe('the schema that clients see', () => {
  const api = readFileSync(join(APPS, 'gateway/api.graphql'), 'utf8');
  const types = Object.values(buildSchema(api).getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('is committed as it is, without a word of federation (else: npm run schema)', () => {
    expect(print(parse(api))).toEqual(print(parse(apiSchema(composeSupergraph(readSources(APPS))))));
    expect(api).not.toMatch(/join__|link__|@key|@shareable|_Any|_Entity|_service/);
  });

  it('describes every type, field, argument and choice, and says of a field who may see it', () => {
    const bare = types.flatMap((type): string[] => {
      if (isScalarType(type)) return [];
      const own = type.description ? [] : [type.name];
      if (isEnumType(type) && type.name !== 'Role')
        return [
          ...own,
          ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        ];
      if (!isObjectType(type) && !isInputObjectType(type)) return own;
      const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
      return [
        ...own,
        ...fields.flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        ...fields.flatMap((field) =>
          'args' in field
            ? field.args.flatMap(({ name, description }) =>
                description ? [] : [`${type.name}.${field.name}(${name}:)`],
              )
            : [],
        ),
        ...(isObjectType(type)
          ? fields.flatMap(({ name, description }) =>
              description?.includes('Visible to: ') ? [] : [`${type.name}.${name} says not to whom`],
            )
          : []),
      ];
    });
    expect(bare).toEqual([]);
  });

  it('names a specification for every scalar of its own', () => {
    const own = types.flatMap((type) =>
      isScalarType(type) && !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name) ? [type] : [],
    );
    expect(own.map(({ name }) => name)).toEqual(['Day', 'Fen', 'Moment', 'Month']);
    for (const { specifiedByURL } of own) expect(specifiedByURL).toMatch(/^https:/);
  });

  it('has one owner of each description', () => {
    const notes = compose(readSources(APPS)).hints ?? [];
    expect(notes.filter(({ definition }) => definition.code === 'INCONSISTENT_DESCRIPTION').map(String)).toEqual([]);
  });
});

describe('composing', () => {
  it('shows a change of any subgraph', () => {
    const [projects, cases] = SOURCES;
    const changed = { ...cases, sdl: cases.sdl.replace('openCases: Int', 'openCases: Float') };
    expect(composeSupergraph([projects, changed])).not.toBe(composeSupergraph(SOURCES));
  });

  it('holds no address', () => {
    expect(composeSupergraph(SOURCES).replace(/@specifiedBy\(url: "[^"]*"\)/g, '')).not.toMatch(
      /https?:\/\/(?!specs\.apollo\.dev)/,
    );
  });

  it('fails where two subgraphs contradict each other', () => {
    const [projects, cases] = SOURCES;
    const other = {
      ...cases,
      sdl: cases.sdl.replace('openCases: Int', 'name: String @allow(to: [OFFICE]) openCases: Int'),
    };
    expect(() => composeSupergraph([projects, other])).toThrow('Project.name');
  });
});
