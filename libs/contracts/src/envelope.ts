import { z } from 'zod';
import { dayText, sector } from './fields';
import { type Read, readAs } from './read';

/** Bytes of a key or name at most: what an index of a database takes, with room to spare. */
const NAME_BYTES = 2_000;

/** Whether a text can be a key or name, which a database has to keep and find again. */
export const isName = (text: string): boolean =>
  text !== '' && !text.includes('\0') && Buffer.byteLength(text) <= NAME_BYTES;

const name = z.string().refine(isName, `1 to ${NAME_BYTES} bytes without NUL`);
/** A number as an integer of the database keeps it. */
const number = z
  .int()
  .positive()
  .max(2 ** 31 - 1);
const DAY_MS = 86_400_000;
/** The moment in ms at which a history began: after one that is still to come, all that truly follows would be a repeat. */
const epoch = z
  .int()
  .nonnegative()
  .refine((began) => began <= Date.now() + DAY_MS, 'begins in the future');

/** An event on its way: what every reader needs to know of it before its data. No personal data stands in it. */
export const envelopeSchema = z.object({
  /** The publishing service, which is also its topic. */
  publisher: name,
  /** The publisher's history that the place belongs to: a journal that was restored begins another, with a greater one. */
  epoch: epoch.default(0),
  /** Its place among all events of the publisher; readers that resume give it back as their cursor. */
  position: number,
  name,
  version: number,
  /** What it is about: a project, else an enterprise, else an area. */
  key: name,
  /** Dense over the events of one key: the next one applies, an older one is a repeat. */
  keySeq: number,
  /** The epoch of the event before it of its key, where that is another: it is the key's first since a restore. */
  previousEpoch: epoch.optional(),
  sector: sector.nullable(),
  area: name.nullable(),
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
