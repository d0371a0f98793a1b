import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceWhole } from '@anxin/identity';
import { StackFault } from '../stack/fault';

/** The last day that the sample county tells of; from there the clock of a local stack is set forward by command. */
const SAMPLE_DAY = '2026-03-10';

/**
 * On which business day a system began: the first start says it, later ones keep to it, since a clock that stands nowhere yet
 * begins there. Throws `DAY_BEGUN` where it began on another day than is asked for.
 */
export const beganOn = async (
  dataDir: string,
  asked: string | undefined,
  say: (line: string) => void,
): Promise<string> => {
  const file = join(dataDir, 'began-on');
  if (!existsSync(file)) {
    const day = asked ?? SAMPLE_DAY;
    await replaceWhole(file, day, 0o644);
    return day;
  }
  const day = readFileSync(file, 'utf8');
  if (asked !== undefined && asked !== day)
    throw new StackFault(
      'DAY_BEGUN',
      `This system began on ${day}: npm run clock -- --to DAY sets it forward, npm run reset clears it.`,
    );
  say(`沿用已有数据 Data of an earlier start, begun on ${day}: ${dataDir} (npm run reset clears them)`);
  return day;
};
