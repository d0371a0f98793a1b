import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { composeSupergraph, readSources } from './compose';
import { SOURCES } from './gateway.fixture';

const FILE = join(__dirname, '../supergraph.graphql');
const APPS = join(__dirname, '../..');

const committed = () => (existsSync(FILE) ? print(parse(readFileSync(FILE, 'utf8'))) : undefined);

it('the committed supergraph is the composition of the subgraphs as they are (else: npm run schema)', () => {
  const sources = readSources(APPS);
  expect(committed()).toEqual(sources.length === 0 ? undefined : print(parse(composeSupergraph(sources))));
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
