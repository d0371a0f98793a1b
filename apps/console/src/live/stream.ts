import { createClient } from 'graphql-sse';
import { OURS } from '../api/ours';
import { StreamEnded } from './follow';
import type { Batch, Publisher } from './happened';

const EVENTS = `subscription Live($after: Cursor) { events(after: $after, fromNow: true) {
  cursor events { cursor name key keySeq businessDay data } } }`;

/** A service tells at least a heartbeat within fifteen seconds; a line that is silent for longer is none. */
const SILENT_MS = 40_000;

type Fault = { readonly extensions?: { readonly code?: unknown; readonly details?: { readonly cursor?: string } } };

const endOf = ([fault]: readonly Fault[]): StreamEnded => {
  const { code, details } = fault?.extensions ?? {};
  return new StreamEnded(typeof code === 'string' ? code : 'UNKNOWN', details?.cursor);
};

/** The events of a service after a cursor, else from now on, until the line breaks, falls silent or the signal. */
export const streamOf = (service: Publisher) =>
  async function* (after: string | undefined, signal: AbortSignal): AsyncIterable<Batch> {
    const url = `${window.location.origin}/services/${service}/graphql/stream`;
    const client = createClient({ url, headers: OURS, retryAttempts: 0 });
    const stop = (): void => client.dispose();
    signal.addEventListener('abort', stop, { once: true });
    let silence = setTimeout(stop, SILENT_MS);
    try {
      const told = client.iterate<{ events: Batch }>({ query: EVENTS, variables: { after: after ?? null } });
      for await (const { data, errors } of told) {
        clearTimeout(silence);
        silence = setTimeout(stop, SILENT_MS);
        if (errors) throw endOf(errors);
        if (data) yield data.events;
      }
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      stop();
    }
  };
