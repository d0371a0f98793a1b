import { DomainError } from '@anxin/domain-kit';
import { ApolloServer } from '@apollo/server';
import { logRefusals } from './log-refusals';
import type { Log } from '../log';

const typeDefs = `
  type Query { lamp: Boolean }
  type Mutation { lampOpen(note: String): Boolean, lampBreak: Boolean }`;
const dark = () => {
  throw new DomainError('LAMP_DARK', 'It has no bulb.', { note: '13800000000' });
};
const resolvers = {
  Query: { lamp: dark },
  Mutation: {
    lampOpen: dark,
    lampBreak: () => {
      throw new Error('the database was asked');
    },
  },
};

/** What is logged when an officer asks. */
const logged = async (query: string): Promise<readonly unknown[]> => {
  const lines: unknown[] = [];
  const log = { info: (line: unknown) => void lines.push(line) } as unknown as Log;
  const server = new ApolloServer({ typeDefs, resolvers, plugins: [logRefusals(log)] });
  await server.executeOperation(
    { query },
    { contextValue: { actor: { id: 'officer-7', role: 'CONTRACTOR' as const } } },
  );
  await server.stop();
  return lines;
};

it('a mutation that is refused is logged with its code and who gave it, without what it said', async () => {
  expect(await logged('mutation { first: lampOpen(note: "13800000000") }')).toEqual([
    { mutation: 'lampOpen', actor: 'officer-7', role: 'CONTRACTOR', code: 'LAMP_DARK' },
  ]);
});

it('a fault that is no refusal is not logged as one, nor is a question', async () => {
  expect(await logged('mutation { lampBreak }')).toEqual([]);
  expect(await logged('{ lamp }')).toEqual([]);
});
