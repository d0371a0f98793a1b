import type { PlainDate } from '@anxin/domain-kit';
import { LEVELS } from '@anxin/law';
import type { Answerer, AnswerOn, Ask, Values } from './answerer';
import { casesAnswerer } from './cases';
import { projectsAnswerer } from './projects';
import { workersAnswerer } from './workers';

const ANSWERERS: readonly Answerer[] = [projectsAnswerer, workersAnswerer, casesAnswerer];

/** How many warnings there are of each raised level. */
export const countsByLevel = (warnings: readonly { readonly raisedLevel?: unknown }[]): Values =>
  Object.fromEntries(
    LEVELS.map((level) => [level, warnings.filter(({ raisedLevel }) => raisedLevel === level).length]),
  );

/** Everything the services answer about a day. */
export const answerThrough = async (ask: Ask, on: PlainDate, wanted: ReadonlySet<string>): Promise<AnswerOn> => {
  let all: AnswerOn = { on, lines: [], balances: [], deposits: [], warnings: [], totals: {}, undetermined: [] };
  for (const { answer } of ANSWERERS) {
    const { warnings = [], undetermined = [], ...parts } = await answer(ask, on, wanted);
    all = {
      ...all,
      ...parts,
      warnings: [...all.warnings, ...warnings],
      undetermined: [...all.undetermined, ...undetermined],
    };
  }
  return all;
};
