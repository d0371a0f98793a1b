import type { Difference } from '@anxin/answer';
import { text } from '@anxin/law';
import type { Terminal } from './terminal';

/** Prints each difference from what was expected, and how many there are. */
export const printDifferences = (terminal: Terminal, days: number, differences: readonly Difference[]): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  const none = say('（无）', '(none)');
  for (const { on, of, expected = none, ours = none } of differences) {
    terminal.out(
      say(
        `差异 ${on} ${of}：应为 ${expected}，实为 ${ours}`,
        `Difference ${on} ${of}: expected ${expected}, ours ${ours}`,
      ),
    );
  }
  terminal.out(
    differences.length === 0
      ? say(`与预期逐项一致：${days} 天，0 处差异。`, `As expected, item by item: ${days} days, 0 differences.`)
      : say(
          `与预期不一致：${days} 天，${differences.length} 处差异。`,
          `Not as expected: ${days} days, ${differences.length} differences.`,
        ),
  );
};
