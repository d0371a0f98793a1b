// node --import tsx follow.ts URL TOKEN_FILE OUT: every event that is ours to hear into OUT, one line each; may be killed any time.
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

const [url = '', tokenFile = '', out = ''] = process.argv.slice(2);
const query = `subscription ($after: Cursor) { events(after: $after) { events {
  cursor name version key keySeq sector area businessDay recordedAt erased data } } }`;
type Line = { readonly cursor: string; readonly restored?: boolean };
const append = (lines: readonly Line[]) =>
  appendFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const lastCursor = (): string | null => {
  const bytes = existsSync(out) ? readFileSync(out) : Buffer.alloc(0);
  const end = bytes.lastIndexOf('\n') + 1; // a line that a kill left unfinished does not count
  if (end < bytes.length) truncateSync(out, end);
  const last = bytes.subarray(0, end).toString().trimEnd().split('\n').at(-1);
  return last ? (JSON.parse(last) as Line).cursor : null;
};

const follow = async (after: string | null) => {
  const headers = () => ({ authorization: `Bearer ${readFileSync(tokenFile, 'utf8').trim()}` }); // renewed by its issuer's client
  const client = createClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
  for await (const { data, errors } of client.iterate<{ events: { events: Line[] } }>({
    query,
    variables: { after },
  })) {
    append(data?.events.events ?? []);
    const { code, details } = (errors?.[0]?.extensions ?? {}) as { code?: string; details?: { cursor: string } };
    if (code) process.stderr.write(`${code}\n`);
    if (code === 'FORBIDDEN' || code === 'CURSOR_AHEAD') process.exit(1); // trying again does not help
    if (code === 'EPOCH_ENDED' && details) append([{ cursor: details.cursor, restored: true }]); // the service was restored
  }
};

const run = async () => {
  for (;;) {
    await follow(lastCursor()).catch((fault) => process.stderr.write(`${fault}\n`));
    await sleep(1_000);
  }
};
void run();
