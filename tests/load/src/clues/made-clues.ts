import { Readable } from 'node:stream';

const HEADER =
  'channel,externalNo,receivedAt,reporterName,reporterIdCard,reporterPhone,employerName,projectCode,areaCode,peopleCount,amount,periodFrom,periodTo,text';
const LINES_A_CHUNK = 1_000;

const two = (value: number): string => String(value).padStart(2, '0');

type Made = {
  readonly area: string;
  /** The day on which all came; days of two months when not told. */
  readonly receivedOn?: string;
};

/** A clue as an office would have it; every tenth reporter told of the same before, by another channel. */
const lineOf = (round: string, place: number, { area, receivedOn }: Made): string => {
  const person = place - (place % 10 === 0 ? 1 : 0);
  const day = receivedOn ?? `2026-${two(1 + (place % 2))}-${two(1 + (place % 28))}`;
  const moment = `${day} ${two(place % 24)}:${two(place % 60)}:00`;
  return [
    ...['VISIT', `${round}-${place}`, moment, `张${person}`, '', `139${String(person % 100_000_000).padStart(8, '0')}`],
    ...[`样例建筑第${person % 500}公司`, '', area, 1 + (place % 40), `${1_000 + (place % 90_000)}.00`, '2025-11'],
    ...['2026-01', `三个月没发工资，${1 + (place % 40)}人共欠${1_000 + (place % 90_000)}元`],
  ].join(',');
};

/** So many clues as a file, made while it is read. */
export const madeClues = (round: string, clues: number, made: Made): Readable =>
  Readable.from(
    (function* () {
      yield `${HEADER}\n`;
      for (let from = 0; from < clues; from += LINES_A_CHUNK) {
        const places = Array.from({ length: Math.min(LINES_A_CHUNK, clues - from) }, (_, place) => from + place);
        yield places.map((place) => `${lineOf(round, place, made)}\n`).join('');
      }
    })(),
  );
