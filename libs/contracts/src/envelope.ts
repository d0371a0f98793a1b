import { z } from 'zod';
import { dayText, sector } from './fields';
import { type Read, readAs } from './read';

/** An event on its way: what every reader needs to know of it before its data. No personal data stands in it. */
export const envelopeSchema = z.object({
  /** The publishing service, which is also its topic. */
  publisher: z.string().min(1),
  /** Its place among all events of the publisher; readers that resume give it back as their cursor. */
  position: z.int().positive(),
  name: z.string().min(1),
  version: z.int().positive(),
  /** What it is about: a project, else an enterprise, else an area. */
  key: z.string().min(1),
  /** Dense over the events of one key: the next one applies, an older one is a repeat. */
  keySeq: z.int().positive(),
  sector: sector.nullable(),
  area: z.string().nullable(),
  businessDay: dayText,
  recordedAt: z.iso.datetime(),
  /** The payload was erased by order; the event keeps its place and says nothing more. */
  erased: z.literal(true).optional(),
  data: z.unknown(),
});
export type Envelope = z.output<typeof envelopeSchema>;

/** Reads a message as it came from the wire; its data are read by the contract of its name. */
export const readEnvelope = (text: string): Read<Envelope> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'UNREADABLE', detail: 'not JSON' };
  }
  return readAs(envelopeSchema, json, 'UNREADABLE');
};
