import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { parse, print } from 'graphql';
import { composeSupergraph, readSources } from './compose';
import { SOURCES } from './gateway.fixture';

const FILE = join(__dirname, '../supergraph.graphql');
const APPS = join(__dirname, '../..');

it('the committed supergraph is the composition of the subgraphs as they are (else: npm run schema)', () => {
  const committed = print(parse(readFileSync(FILE, 'utf8')));
  expect(committed).toEqual(print(parse(composeSupergraph(readSources(APPS)))));
});

it('every folder with a schema stands in the table of services, and every service of the table has one', () => {
  const withSchema = readdirSync(APPS).filter((name) => existsSync(join(APPS, name, 'schema.graphql')));
  expect(withSchema.toSorted()).toEqual(SERVICE_NAMES.toSorted());
});

describe('composing', () => {
  it('shows a change of any subgraph', () => {
    const [projects, cases] = SOURCES;
    const changed = { ...cases, sdl: cases.sdl.replace('openCases: Int', 'openCases: Float') };
    expect(composeSupergraph([projects, changed])).not.toBe(composeSupergraph(SOURCES));
  });

  it('holds no address', () => {
    expect(composeSupergraph(SOURCES)).not.toMatch(/https?:\/\/(?!specs\.apollo\.dev)/);
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
