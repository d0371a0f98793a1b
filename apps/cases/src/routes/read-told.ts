import { isUtf8 } from 'node:buffer';
import { DomainError } from '@anxin/domain-kit';
import { clues, type Fault, sentenceOf, type ToldRow } from '@anxin/intake';
import { type Channel, clueErrors } from '../domain/clue';

const refusals = {
  notUtf8: () =>
    new DomainError('BODY_NOT_UTF8', '请求正文不是有效的 UTF-8 编码 The body of the request is not valid UTF-8.'),
  notJson: () =>
    new DomainError('BODY_NOT_JSON', '请求正文应为一个 JSON 对象 The body of the request is a JSON object.'),
};

/** A body as text; throws `BODY_NOT_UTF8`. */
export const readText = (body: Uint8Array): string => {
  if (!isUtf8(body)) throw refusals.notUtf8();
  return Buffer.from(body).toString('utf8');
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusals.notJson();
  }
};

/** A value as the cell of a file says it; what no column holds is kept as JSON. */
const cellOf = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' && name in clues.columns) throw clueErrors.VALUE_INVALID({ field: name });
  return JSON.stringify(value);
};

/**
 * The fields of a JSON object as the cells of one row; null says nothing. Throws `BODY_NOT_JSON`, or
 * `CLUE_VALUE_INVALID` with the field that is neither text nor number.
 */
export const readFields = (json: string): ToldRow => {
  const body = readJson(json);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refusals.notJson();
  const given = Object.entries(body).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, cellOf(name, value)]));
};

/** What a platform tells, as one row of `clues.csv` of its channel. */
export const readTold = (body: Uint8Array, channel: Channel): ToldRow => {
  const told = readFields(readText(body));
  if ((told['channel'] ?? channel) !== channel) throw clueErrors.VALUE_INVALID({ field: 'channel' });
  return { ...told, channel };
};

/** What is wrong with a row, each fault with its field and sentence, as every refusal is told. */
export const refusalOf = (faults: readonly Fault[]) => ({
  errors: faults.map((fault) => {
    const contradicts = fault.code === 'CONTRADICTS';
    // What stands may have been told by others.
    const { code, message } = contradicts ? clueErrors.CONTRADICTS() : clueErrors.VALUE_INVALID();
    const { zh, en } = sentenceOf(fault);
    const details = { field: fault.column, ...(contradicts ? {} : { fault: fault.code }) };
    return { message: contradicts ? message : `${zh} ${en}`, extensions: { code, details } };
  }),
});

/** 409 where something contradicts what stands, else 422. */
export const statusOf = (faults: readonly Fault[]): number =>
  faults.some(({ code }) => code === 'CONTRADICTS') ? 409 : 422;
