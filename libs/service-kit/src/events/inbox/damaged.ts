import { isName, readEnvelope } from '@anxin/contracts';
import type { Envelope, Read } from '@anxin/contracts';
import type { SetAside } from './inbox';
import type { Message } from '../transport';

/** Characters that are kept of what cannot be read, and of why. */
const KEPT = 4_000;
const INTEGER = 2 ** 31 - 1;

/** A text as the database takes it: without NUL, and bounded. */
export const keepable = (text: string, characters = KEPT): string => text.slice(0, characters).replaceAll('\0', '');

/** Reads a message; one that says it is another's, or about another key than the transport says, is unreadable. */
export const readMessage = ({ publisher, key, text }: Message): Read<Envelope> => {
  const read = readEnvelope(text);
  if (!read.ok) return read;
  if (read.value.publisher !== publisher)
    return { ok: false, reason: 'UNREADABLE', detail: 'publisher: not that of the topic' };
  if (key !== undefined && read.value.key !== key)
    return { ok: false, reason: 'UNREADABLE', detail: 'key: not that of the record' };
  return read;
};

/** The place of a message whose text cannot be read, as far as the transport knows it; else one of its own. */
const placeOf = ({ key, keySeq, epoch = 0, origin }: Message): Pick<SetAside, 'key' | 'keySeq' | 'epoch'> =>
  key !== undefined && isName(key) && keySeq !== undefined && keySeq > 0 && keySeq <= INTEGER
    ? { key, keySeq, epoch: Number.isSafeInteger(epoch) ? epoch : 0 }
    : { key: `?${origin}`, keySeq: 0, epoch: 0 };

/** How a message that cannot be read is kept. */
export const damaged = (message: Message, detail: string): SetAside => ({
  publisher: message.publisher,
  ...placeOf(message),
  reason: 'UNREADABLE',
  detail: keepable(`${message.origin}: ${detail}`),
  message: keepable(message.text),
});

/** The last resort: of a message that the database refuses to keep, where it came from. */
export const originOnly = ({ publisher, origin }: Message): SetAside => ({
  publisher,
  key: `?${origin}`,
  keySeq: 0,
  epoch: 0,
  reason: 'UNREADABLE',
  detail: keepable(origin),
  message: '',
});
