import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PlainDate, plainDate } from '@anxin/domain-kit';
import { TABLES } from '@anxin/intake';
import { loadParameters, ParameterBook } from '@anxin/law';
import { filesOf, readJson, type TableFile } from '../files/folder';
import { readCounty } from '../county/read-county';
import { type Noted, type Refusal, Refusals } from '../files/refusals';
import { type Answer, answerOn } from './answer';

const DATA = join(__dirname, '..', '..', '..', '..', 'tests', 'data');
const COMPLAINTS = join(DATA, 'complaints');
const law = new ParameterBook([loadParameters(readJson(join(DATA, 'parameters.json')))]);

/** A file that offices stumbled over, by the number it begins with, laid over the base. */
const filesOfCase = (number: string): readonly TableFile[] => {
  const folder = readdirSync(COMPLAINTS).find((name) => name.startsWith(`${number}-`));
  if (folder === undefined) throw new Error(`No complaint ${number}`);
  const own = filesOf(join(COMPLAINTS, folder)).files;
  const base = filesOf(join(COMPLAINTS, '_base')).files.filter(({ name }) => !own.some((file) => file.name === name));
  const order = (file: TableFile): number => TABLES.indexOf(file.table);
  return [...base, ...own].toSorted((a, b) => order(a) - order(b));
};

export type Judged = {
  readonly answer: Answer;
  readonly refused: readonly Refusal[];
  readonly noted: readonly Noted[];
};

/** What is answered with a case's files on a day, and what was refused and noted on the way. */
export const judged = async (number: string, on: PlainDate = plainDate('2026-02-28')): Promise<Judged> => {
  const [refused, noted]: [Refusal[], Noted[]] = [[], []];
  const refusals = new Refusals({ refusal: (one) => refused.push(one), note: (one) => noted.push(one) });
  const county = await readCounty(filesOfCase(number), { today: plainDate('2026-11-22'), refusals });
  return { answer: answerOn(county, on, law), refused, noted };
};
