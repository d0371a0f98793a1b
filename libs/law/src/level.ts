import { type Text, text } from './text';

/** The statutory scale for alerts, by analogy (WRN-06): 蓝 < 黄 < 橙 < 红. */
export const LEVELS = ['BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;
export type Level = (typeof LEVELS)[number];

/** 蓝黄橙红 */
export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  BLUE: text('蓝色', 'blue'),
  YELLOW: text('黄色', 'yellow'),
  ORANGE: text('橙色', 'orange'),
  RED: text('红色', 'red'),
};

/** One threshold per level, BLUE first; `null` where a level is not given by this measure. */
export type Steps = readonly [number | null, number | null, number | null, number | null];

/** Thresholds in words, level by level. */
export const stepsInWords = (steps: Steps, when: (step: number) => Text): Text => {
  const said = LEVELS.flatMap((level, index) => {
    const step = steps[index] ?? null;
    return step === null ? [] : [{ name: LEVEL_NAMES[level], at: when(step) }];
  });
  return text(
    said.map(({ name, at }) => `${at.zh}${at.zh.endsWith('%') ? ' ' : ''}为${name.zh}`).join('，'),
    said.map(({ name, at }) => `${name.en} ${at.en}`).join(', '),
  );
};

const reached = (steps: Steps, holds: (step: number) => boolean): Level | null =>
  LEVELS.findLast((_, index) => {
    const step = steps[index] ?? null;
    return step !== null && holds(step);
  }) ?? null;

/** The highest level whose threshold the value has reached (≥, GEN-04). */
export const reachedBy = (value: number, steps: Steps): Level | null => reached(steps, (step) => value >= step);

/** The highest level whose threshold the value has fallen to (≤). */
export const reachedDownBy = (value: number, steps: Steps): Level | null => reached(steps, (step) => value <= step);

/** Thresholds of shares are in hundredths of a percent; a share is compared exactly, never rounded. */
const WHOLE = 10_000n;

/** A share of a whole, both counted or both in fen. */
export type Share = { readonly part: bigint | number; readonly whole: bigint | number };

const compare = ({ part, whole }: Share, hundredthsOfPercent: number): number => {
  const left = BigInt(part) * WHOLE;
  const right = BigInt(whole) * BigInt(hundredthsOfPercent);
  return left < right ? -1 : left > right ? 1 : 0;
};

export const isAbove = (share: Share, hundredthsOfPercent: number): boolean => compare(share, hundredthsOfPercent) > 0;

export const reachedByShareBelow = (share: Share, steps: Steps): Level | null =>
  reached(steps, (step) => compare(share, step) < 0);

export const reachedByShareAbove = (share: Share, steps: Steps): Level | null =>
  reached(steps, (step) => isAbove(share, step));

export const highest = (levels: Iterable<Level | null>): Level | null => {
  let top = -1;
  for (const level of levels) if (level !== null) top = Math.max(top, LEVELS.indexOf(level));
  return LEVELS[top] ?? null;
};

/** One level up; RED is the highest. */
export const oneHigher = (level: Level): Level => LEVELS[LEVELS.indexOf(level) + 1] ?? 'RED';
