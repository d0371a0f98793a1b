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
    expect(files['src/operations/one.generated.ts']).toContain(
      'export const Project: Document<Types.ProjectQuery, Types.ProjectQueryVariables>',
    );
    expect(files['src/types.generated.ts']).toContain('export type ProjectQuery = ');
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

describe('the form of an act', () => {
  const API = `
    "办结：结论、证据缺一不可 Closes it: conclusion and evidence (CLU-05)" scalar Day
    type Query { box: Case } type Case { code: ID! }
    "结论 How it ends" enum Ending { "已支付，逐人 paid" PAID "撤回 withdrawn" ENDED }
    "办结 A closing" input CloseInput { "编号 Code" code: ID! "理由，1 至 500 字 Reason, 1 to 500 characters" reason: String! "结论 Ending" ending: Ending }
    type Mutation { "办结：结论、证据缺一不可 Closes it: conclusion and evidence (CLU-05)" caseClose(input: CloseInput!): Case! }`;

  it('is in the words of the schema, in the order in which they were written', async () => {
    const written = 'input CloseInput { reason: String! ending: Ending code: ID! } enum Ending { PAID ENDED }';
    const { 'src/acts.generated.ts': acts = '', 'src/enums.generated.ts': enums = '' } = await generateClient(API, {}, [
      written,
    ]);
    expect(acts).toContain('"says": {\n   "zh": "办结",\n   "en": "Closes it"\n  }');
    expect(acts).not.toContain('CLU-05');
    expect([...acts.matchAll(/"name": "(\w+)"/g)].map(([, name]) => name)).toEqual(['reason', 'ending', 'code']);
    expect(enums).toContain('"PAID": {\n   "zh": "已支付",\n   "en": "paid"');
  });

  it('is sent by an operation of the manifest', async () => {
    const { 'operations.json': manifest = '' } = await generateClient(API, {});
    expect(JSON.parse(manifest)).toMatchObject({ operations: [{ name: 'ActCaseClose', type: 'mutation' }] });
  });
});
