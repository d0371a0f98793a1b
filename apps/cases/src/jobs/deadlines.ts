import { applyCommands, type DeadlineWork, type Kit } from '@anxin/service-kit';
import { cluePartsIn } from '../parts';
import { codeOfStream } from '../store/clue-store';

/** A duty whose day has passed is told to its clue; a day that moved is kept in its history. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'vault'>): DeadlineWork => {
  const { terms: law, clue } = cluePartsIn(kit);
  return {
    law,
    missed: async (tx, all, cause) => {
      const commands = all.map(({ stream, duty, dueOn }) => ({
        id: codeOfStream(stream),
        command: { type: 'MissClueDuty', duty, dueOn, today: cause.businessDay } as const,
      }));
      return (await applyCommands(tx, clue, commands, cause)).entries;
    },
    moved: (_tx, all) =>
      Promise.resolve(
        all.map(({ stream, ...payload }) => ({
          stream,
          type: 'ClueDutyMoved',
          place: { sector: null, area: null },
          payload,
          rules: ['GEN-12'],
        })),
      ),
  };
};
