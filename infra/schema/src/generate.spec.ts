import { readFileSync } from 'node:fs';
import { generate, generatedFile, generateFor, services } from './generate';

it.each(services())('the types of %s are those of its schema and mappers (else: npm run schema)', async (app) => {
  expect(readFileSync(generatedFile(app), 'utf8')).toBe(await generateFor(app));
});

describe('generating', () => {
  const SDL = 'type Query { project(code: ID!): Project } type Project { code: ID! openedOn: Day }';

  it('shows a change of a field, of an argument and of what a type’s resolvers receive', async () => {
    const before = await generate(SDL, {});
    expect(await generate(SDL.replace('openedOn: Day', 'openedOn: Day!'), {})).not.toBe(before);
    expect(await generate(SDL.replace('code: ID!)', 'code: ID)'), {})).not.toBe(before);
    expect(await generate(SDL, { Project: './rows#Row' })).not.toBe(before);
  });

  it('refuses to map a type that the schema does not have', async () => {
    await expect(generate(SDL, { Projcet: './rows#Row' })).rejects.toThrow('Projcet');
  });
});
