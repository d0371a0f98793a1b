import type { Envelope } from '@anxin/contracts';
import type { Message } from '@anxin/service-kit';
import { PUBLISHER, stepped } from './stepped';

/** The n-th event of a key as it would come. */
export const eventOf = (key: string, n: number): Envelope => ({
  publisher: PUBLISHER,
  epoch: 0,
  position: n,
  name: stepped.name,
  version: stepped.version,
  key,
  keySeq: n,
  sector: 'HOUSING',
  area: null,
  businessDay: '2026-01-20',
  recordedAt: '2026-01-20T01:02:03.004Z',
  data: { key, n },
});

export const messageOf = (event: Envelope, text = JSON.stringify(event)): Message => ({
  publisher: event.publisher,
  origin: `${event.publisher}/0/${event.position}`,
  text,
  key: event.key,
  keySeq: event.keySeq,
});
