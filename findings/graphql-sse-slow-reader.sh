#!/usr/bin/env bash
# graphql-sse 2.6.1 (npm, github.com/enisdenjo/graphql-sse) with its own adapter for Node's http: the adapter waits for each
# write to the socket before it takes the next message, which looks like backpressure; but the handler does not wait for the
# adapter. It pulls the subscription's source as fast as that gives, whatever the reader's pace, and lists what is to be
# written. A source that is a generator over a database's pages is read to its end although nothing has been taken. onNext,
# which the handler awaits, is the one place where a server can set the pace: there it may wait for the write before.
# Seen on Node 20.20.2 with graphql 16.11.0, a source of 400 events of 64 kB, and a reader that has taken none for two seconds:
#   as shipped: 400 of 400 pulled; with onNext awaiting the write before: 60 pulled
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund graphql@16.11.0 graphql-sse@2.6.1
cat > look.cjs <<'JS'
const http = require('node:http');
const net = require('node:net');
const { setTimeout: sleep } = require('node:timers/promises');
const { buildSchema } = require('graphql');
const { createHandler } = require('graphql-sse/lib/use/http');

const EVENTS = 400;
const TEXT = 'x'.repeat(64 * 1024);

/** How many events the source has given to a reader that takes none. */
const pulled = async (holds) => {
  const schema = buildSchema('type Query { a: Int } type Subscription { told: String }');
  let given = 0;
  schema.getSubscriptionType().getFields().told.subscribe = async function* () {
    for (; given < EVENTS; given++) yield { told: TEXT };
  };
  let last = Promise.resolve();
  const server = http.createServer((request, response) => {
    const write = response.write.bind(response);
    response.write = (chunk, done) => {
      let written;
      last = new Promise((resolve) => (written = resolve));
      return write(chunk, (fault) => (written(), done?.(fault)));
    };
    const onNext = holds ? async () => (await new Promise(setImmediate), await last) : undefined;
    createHandler({ schema, onNext })(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const body = JSON.stringify({ query: 'subscription { told }' });
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.pause();
  socket.write(
    `POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await sleep(2_000);
  socket.destroy();
  server.closeAllConnections();
  server.close();
  return given;
};

(async () => {
  const [shipped, held] = [await pulled(false), await pulled(true)];
  console.log(`as shipped: ${shipped} of ${EVENTS} pulled; with onNext awaiting the write before: ${held} pulled`);
  process.exit(shipped === EVENTS && held < EVENTS / 2 ? 0 : 1);
})();
JS
node look.cjs
