import { z } from 'zod';
import { contractOf, type EventContract } from './define-event';
import { dayText, sector } from './fields';

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

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'UNREADABLE' | 'UNKNOWN_EVENT' | 'DATA_INVALID'; readonly detail: string };

const detailOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

/** Reads a message as it came from the wire. Nothing of the data is in the reason, only where it is wrong. */
export const readEnvelope = (text: string): Read<Envelope> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'UNREADABLE', detail: 'not JSON' };
  }
  const read = envelopeSchema.safeParse(json);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, reason: 'UNREADABLE', detail: detailOf(read.error) };
};

/** Reads the data of an envelope by its contract. */
export const readData = ({ name, version, data }: Envelope): Read<{ contract: EventContract; data: unknown }> => {
  const contract = contractOf(name, version);
  if (!contract) return { ok: false, reason: 'UNKNOWN_EVENT', detail: `${name}@${version}` };
  const read = contract.data.safeParse(data);
  return read.success
    ? { ok: true, value: { contract, data: read.data } }
    : { ok: false, reason: 'DATA_INVALID', detail: detailOf(read.error) };
};
