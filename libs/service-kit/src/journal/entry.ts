import type { EventContract } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { digestOf } from '@anxin/evidence';
import { freshBytes } from '@anxin/identity';
import type { z } from 'zod';
import { jsonText } from '../database/json-text';

/** Who did something, why, and on which business day. */
export type Cause = {
  /** A person's or system's id; never a name. */
  readonly actor: string;
  readonly businessDay: PlainDate;
  /** What led to it: an import, a message, a job. */
  readonly cause?: string;
};

/** Where an event belongs: what readers may be scoped by. */
export type Place = { readonly sector: string | null; readonly area: string | null };

/** One thing that happened, as it goes into the journal. */
export type JournalEntry = {
  /** The aggregate: `project:…`. Its versions are dense. */
  readonly stream: string;
  readonly type: string;
  readonly place: Place;
  readonly payload: unknown;
  /** The contract it is published under; without one it stays in the service. */
  readonly contract?: { readonly name: string; readonly version: number; readonly key: string };
  /** The rules that decided it, by id. */
  readonly rules?: readonly string[];
};

/** An entry that is published: the data is checked by its contract (throws on data that breaks it). */
export const published = <Data extends z.ZodType>(
  stream: string,
  place: Place,
  contract: EventContract<Data>,
  data: z.input<Data>,
  rules: readonly string[] = [],
): JournalEntry => {
  const checked = contract.data.parse(data);
  const { name, version } = contract;
  return {
    stream,
    type: name,
    place,
    payload: checked,
    contract: { name, version, key: contract.keyOf(checked) },
    rules,
  };
};

/** A payload with the salt that lets it be erased without being guessed from its digest. */
export const sealedPayload = (payload: unknown): { salt: string; payload: string; digest: string } => {
  const [salt, text] = [freshBytes(16).toString('hex'), jsonText(payload)];
  return { salt, payload: text, digest: digestOf(salt, text) };
};
