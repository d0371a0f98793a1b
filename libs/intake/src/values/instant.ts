import type { PlainDate } from '@anxin/domain-kit';
import { toHalfWidth } from '@anxin/law';
import { readDay } from './calendar';

/** A moment in China Standard Time, `yyyy-MM-dd HH:mm:ss`; moments compare as texts do. */
export type Instant = string & { readonly of: 'Instant' };

const FORM = /^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** A day, a blank or `T`, a time with its seconds or without, perhaps a zone. */
const TOLD =
  /^(\d[^:T]*?)(?:\s+|\s*T\s*)((?:[01]?\d|2[0-3])):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?\s*(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

const CHINA_MS = 8 * 60 * 60 * 1000;

export const dayOfInstant = (instant: Instant): PlainDate => instant.slice(0, 10) as PlainDate;

// Punches come sorted: the day of one is mostly the day of the one before.
let knownDay = '';

const dayExists = (text: string): boolean => {
  if (knownDay !== '' && text.startsWith(knownDay)) return true;
  const day = readDay(text.slice(0, 10));
  if (day === undefined) return false;
  knownDay = day;
  return true;
};

/** A moment of another zone, as it is in China. */
const inChina = (moment: string, zone: string): string =>
  new Date(Date.parse(`${moment.replace(' ', 'T')}${zone}`) + CHINA_MS).toISOString().slice(0, 19).replace('T', ' ');

/** Reads a moment in any form that devices and banks write; `undefined` unless it exists. */
export const parseInstant = (text: string): Instant | undefined => {
  if (FORM.test(text) && dayExists(text)) return text as Instant;
  const told = toHalfWidth(text)
    .trim()
    .replace(/^'/, '')
    .replace(/\s*:\s*/g, ':');
  const [, dayTold = '', hour = '', minute = '', second = '00', zone] = TOLD.exec(told) ?? [];
  const day = readDay(dayTold.replace(/\s+/g, ''));
  if (day === undefined) return undefined;
  const moment = `${day} ${hour.padStart(2, '0')}:${minute}:${second}`;
  const here = zone === undefined ? moment : inChina(moment, zone);
  return FORM.test(here) ? (here as Instant) : undefined;
};
