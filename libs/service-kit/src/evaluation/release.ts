import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Programs and what they read, without what tests them. */
const COUNTS = /(?<!\.(spec|fixture))\.(ts|js|json)$/;

/** A digest of the programs and data of a folder, whatever is beneath it; specs and fixtures do not count. */
export const digestOfFolder = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => COUNTS.test(file));
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file));
    hash.update(`${file} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
};

/** Set where a program is compiled: the sources of the law are not beside it then. */
declare const ANXIN_LAW_RELEASE: string | undefined;

let law: string | undefined = typeof ANXIN_LAW_RELEASE === 'string' ? ANXIN_LAW_RELEASE : undefined;

const digestOfLaw = (): string => {
  const rules = dirname(require.resolve('@anxin/law'));
  return createHash('sha256')
    .update(digestOfFolder(rules) + digestOfFolder(join(rules, '../data')))
    .digest('hex');
};

/** The release of the law that this process decides by: its rules and data, as they were compiled in or are installed. */
export const lawRelease = (): string => (law ??= digestOfLaw());
