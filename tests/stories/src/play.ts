/** How `main.ts` tells the specs of a story how it is played. */
export const [ALOUD, SEED] = ['STORY_ALOUD', 'STORY_SEED'];

/** Whether each step is printed. */
export const IS_ALOUD = process.env[ALOUD] === '1';

/** What a story varies by: names, sums, the order of arrivals, and who is killed when. The plain tale is that of 0. */
export const STORY_SEED = Number(process.env[SEED] ?? 0);
