import { readFileSync } from 'node:fs';
import { clientFile, clientFiles, generateClient } from './client';

it('the client’s documents are those of its operations and the gateway’s schema (else: npm run schema)', async () => {
  for (const [name, text] of Object.entries(await clientFiles()))
    expect([name, readFileSync(clientFile(name), 'utf8')]).toEqual([name, text]);
});

describe('an operation of the client', () => {
  const API = 'type Query { project(code: ID!): Project } type Project { code: ID! openedOn: Day } scalar Day';
  const written = async (operation: string) => generateClient(API, { 'one.graphql': operation });
  const PROJECT = 'query Project($code: ID!) { project(code: $code) { openedOn } }';

  it('is typed, and stands in the manifest by its hash', async () => {
    const files = await written(PROJECT);
    expect(files['src/operations.generated.ts']).toContain(
      'export const Project: Document<ProjectQuery, ProjectQueryVariables>',
    );
    expect(JSON.parse(files['operations.json'] ?? '')).toMatchObject({
      operations: [{ name: 'Project', type: 'query', id: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
    });
  });

  it('goes whole: with the fragments of its file that it spreads, and those that these spread, once', async () => {
    const files = await written(
      `query Two { a: project(code: "1") { ...Opened } b: project(code: "2") { ...Opened } }
       fragment Opened on Project { ...Code openedOn } fragment Code on Project { code }
       query Other { project(code: "3") { ...Code } }`,
    );
    const { operations } = JSON.parse(files['operations.json'] ?? '') as { operations: { body: string }[] };
    expect(operations.map(({ body }) => [...body.matchAll(/fragment (\w+)/g)].map(([, name]) => name))).toEqual([
      ['Opened', 'Code'],
      ['Code'],
    ]);
  });

  it.each([
    [
      'asks for what is not there',
      PROJECT.replace('openedOn', 'closedOn'),
      'one.graphql: Cannot query field "closedOn"',
    ],
    ['has no name', '{ project(code: "1") { code } }', 'with a name'],
    [
      'has a part that it leaves',
      `${PROJECT} fragment F on Project { code }`,
      'one.graphql: Fragment "F" is never used',
    ],
  ])('that %s is refused', async (_, operation, why) => {
    await expect(written(operation)).rejects.toThrow(why);
  });
});
