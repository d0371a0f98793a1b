import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import type { County, Project } from './facts';
import { filesOf } from '../files/folder';
import { type CountyRead, readCounty, type ReadOptions } from './read-county';
import { type Noted, type Refusal, Refusals } from '../files/refusals';
import { asCsv, type Files } from './county.fixture';

/** Writes the files to a folder, hands it on, and removes it. */
export const inFolder = async <Result>(
  files: Files,
  use: (folder: string) => Promise<Result> | Result,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-spec-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const text = typeof content === 'string' || content instanceof Uint8Array ? content : asCsv(content);
      writeFileSync(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export type Told = {
  readonly county: CountyRead;
  readonly refused: readonly Refusal[];
  readonly noted: readonly Noted[];
  readonly refusals: Refusals;
};

/** Reads a folder of these files. */
export const tell = (files: Files, options: Partial<ReadOptions> = {}): Promise<Told> =>
  inFolder(files, async (folder) => {
    const [refused, noted]: [Refusal[], Noted[]] = [[], []];
    const refusals = new Refusals({ refusal: (one) => refused.push(one), note: (one) => noted.push(one) });
    const { files: read } = filesOf(folder);
    const county = await readCounty(read, { today: plainDate('2026-02-20'), refusals, ...options });
    return { county, refused, noted, refusals };
  });

/** What was refused: `roster.csv:3 REQUIRED wageRate, DATE enteredOn`. */
export const namesOf = (refused: readonly Refusal[]): string[] =>
  refused.map(({ place, faults }) => {
    const codes = faults.map(({ code, column }) => `${code} ${column}`.trim());
    return `${place.file}:${place.line} ${codes.join(', ')}`;
  });

/** The English sentences of all that was refused. */
export const sentencesOf = (refused: readonly Refusal[]): string[] =>
  refused.flatMap(({ faults }) => faults.map((fault) => sentenceOf(fault).en));

const asText = (row: object): string =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted()
    .join(' ');

const rowsIn = (facts: readonly { readonly row: object }[]): string[] => facts.map(({ row }) => asText(row)).toSorted();

const peopleIn = ({ people }: Project) =>
  [...people.values()]
    .toSorted((a, b) => (a.idCardNumber < b.idCardNumber ? -1 : 1))
    .map(({ idCardNumber, stays, cards, gate, months }) => ({
      idCardNumber,
      stays: rowsIn(stays),
      cards: rowsIn(cards),
      gate: [...gate].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      months: [...months]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, { sheets, bankLines }]) => ({
          month,
          sheets: rowsIn(sheets),
          bankLines: rowsIn(bankLines),
        })),
    }));

/** The facts alone: neither the order they came in nor where they stand. */
export const factsIn = ({ projects }: County) =>
  projects
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((known) => ({
      row: asText(known.row),
      changes: rowsIn(known.changes),
      people: peopleIn(known),
      movements: rowsIn(known.movements),
      unpaid: rowsIn(known.unpaid),
      clues: rowsIn(known.clues),
    }));

/** A project of the county. */
export const projectIn = ({ projects }: County, code: string): Project => {
  const found = projects.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No project ${code}`);
  return found;
};

/** A person on a project of the county, if known. */
export const personIn = (county: County, code: string, idCardNumber: string) =>
  [...projectIn(county, code).people.values()].find((person) => person.idCardNumber === idCardNumber);
