import { promiseBroken } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { KnownPromise, PromiseEvent } from '../domain/promise';
import { placeOfPromise, promiseStream } from '../store/promises/promise-store';

/** What the journal keeps of an event, and of a breach, what everybody hears. */
export const tellPromise = ({ promise }: KnownPromise, event: PromiseEvent): readonly JournalEntry[] => {
  const [stream, place] = [promiseStream(promise.code), placeOfPromise(promise)];
  const { type, ...payload } = event;
  if (event.type !== 'PromiseBroken') return [{ stream, type, place, payload, rules: [] }];
  const { code: promiseCode, creditCode, party, projectCode, areaCode, sector, givenOn } = promise;
  const subject = { promiseCode, creditCode, party, projectCode, areaCode, sector, givenOn };
  const data = { ...subject, on: event.on, dueOn: event.dueOn, fen: event.fen.toString() };
  return [published(stream, place, promiseBroken, data, [])];
};
