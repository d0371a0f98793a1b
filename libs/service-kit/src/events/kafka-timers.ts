// @ts-expect-error: it has no types
import RequestQueue from 'kafkajs/src/network/requestQueue';

type Queue = { readonly pending: readonly unknown[]; scheduleCheckPendingRequests: (this: Queue) => void };

const { prototype } = RequestQueue as unknown as { readonly prototype: Queue };
const look = prototype.scheduleCheckPendingRequests;

/**
 * kafkajs looks after requests that wait for a broker to take them, and goes on looking when none does: by a timer of a
 * negative time, which fires every millisecond and of which Node 24 warns. It looks only while one waits.
 */
prototype.scheduleCheckPendingRequests = function lookWhileOneWaits(this: Queue) {
  if (this.pending.length > 0) look.call(this);
};
