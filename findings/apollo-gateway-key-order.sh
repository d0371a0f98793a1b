#!/usr/bin/env bash
# @apollo/gateway 2.14.4 (npm, github.com/apollographql/federation, gateway-js) answers the keys of an object in an order that
# is not the one in which they are asked for. Two inline fragments of one type with a field between them are drawn together
# into the place of the first, also at the root and over a single subgraph: what the second asks for comes before the field
# that stands between. GraphQL's specification (October 2021, 6.3 "Serialized Map Ordering", 6.3.2 "Field Collection") has
# the keys in the order in which fields are met, fragments entered where they are spread; graphql-js does it so. Who reads an
# answer as a stream, or holds two answers together as text, sees another text from the gateway than from the subgraph.
# Seen on Node 20.20.2 with graphql 16.15.0, for { apples ... on Query { pears } plums ... on Query { figs } }:
#   gateway: apples pears figs plums; graphql-js: apples pears plums figs
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphql@16.15.0 \
  @apollo/gateway@2.14.4 @apollo/composition@2.14.4 @apollo/subgraph@2.14.4
cat > look.cjs <<'JS'
const { ApolloGateway } = require('@apollo/gateway');
const { composeServices } = require('@apollo/composition');
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { execute, parse } = require('graphql');

const QUESTION = '{ apples ... on Query { pears } plums ... on Query { figs } }';
const typeDefs = parse('type Query { apples: Int pears: Int plums: Int figs: Int }');
const rootValue = { apples: 1, pears: 2, plums: 3, figs: 4 };
const schema = buildSubgraphSchema({ typeDefs });
const answer = (query) => execute({ schema, document: parse(query), rootValue });

/** The same question, planned and executed by the gateway over the one subgraph. */
const throughGateway = async () => {
  const { supergraphSdl } = composeServices([{ name: 'fruit', url: 'fruit', typeDefs }]);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: async ({ request }) => JSON.parse(JSON.stringify(await answer(request.query))) }),
  });
  const { executor } = await gateway.load();
  const document = parse(QUESTION);
  const told = await executor({
    ...{ request: { query: QUESTION }, source: QUESTION, document, operation: document.definitions[0] },
    ...{ operationName: null, queryHash: 'question', schema: gateway.schema, context: {}, logger: console, metrics: {} },
  });
  await gateway.stop();
  return told;
};

(async () => {
  const [gateway, plain] = [await throughGateway(), await answer(QUESTION)].map(({ data }) => Object.keys(data).join(' '));
  console.log(`gateway: ${gateway}; graphql-js: ${plain}`);
  process.exit(gateway === 'apples pears figs plums' && plain === 'apples pears plums figs' ? 0 : 1);
})();
JS
APOLLO_TELEMETRY_DISABLED=1 node look.cjs
