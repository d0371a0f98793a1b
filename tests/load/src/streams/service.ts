import { defineSubgraph } from '@anxin/service-kit';

/** The least that tells events, as a process of its own: `service.ts`, its environment as of any service. */
const subgraph = defineSubgraph({
  name: 'bench',
  port: 4999,
  subscribesTo: [],
  typeDefs: 'type Query { "问候 A greeting" greeting: String @allow(to: [PUBLIC]) }',
  resolvers: { Query: { greeting: () => '你好' } },
  migrations: [],
  streams: true,
});

export const { migrations } = subgraph;

if (require.main === module) void subgraph.start(subgraph.config()).then(({ url }) => process.send?.({ url }));
