import type { Channel } from './clue';

/** The platforms that send their clues by themselves, each with the channel that it is, by its name in an address. */
export const PLATFORMS: ReadonlyMap<string, Channel> = new Map([
  ['12345', 'HOTLINE_12345'],
  ['national', 'NATIONAL_PLATFORM'],
  ['province', 'PROVINCE_PLATFORM'],
]);
