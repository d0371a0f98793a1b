import { indicatorsChanged } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { ParameterBook } from '@anxin/law';
import { applyCommands, type Evaluation, type JournalEntry, rowsIn, type Tx } from '@anxin/service-kit';
import { projectAggregate } from '../commands/project-aggregate';
import { standingOf } from '../domain/project';
import { indicatorsOn } from '../domain/indicators';
import { accountFacts } from '../store/money/account-facts';
import { projectsKnown } from '../store/read-projects';
import { placeOf, projectStream } from '../store/streams';

/** Moves those projects whose name, sector or area changed by the day. */
const moveProjects = async (
  tx: Tx,
  aggregate: ReturnType<typeof projectAggregate>,
  codes: readonly string[],
  on: PlainDate,
): Promise<readonly JournalEntry[]> => {
  const known = await projectsKnown(rowsIn(tx), codes);
  const changing = [...known].filter(([, { changes }]) => changes.some(({ changedOn }) => changedOn <= on));
  if (changing.length === 0) return [];
  const commands = changing.map(([id]) => ({ id, command: { type: 'MoveProject' as const, today: on } }));
  return (await applyCommands(tx, aggregate, commands, { actor: 'system', businessDay: on, cause: 'evaluation' }))
    .entries;
};

type EvaluationParts = { readonly law: ParameterBook; readonly vault: Vault };

/** How the indicators of this service are evaluated; a change that has come moves its project first. */
export const evaluationOf = ({ law, vault }: EvaluationParts): Evaluation => ({
  contract: indicatorsChanged,
  streamOf: projectStream,
  subjects: 'SELECT code AS subject FROM project',
  evaluate: async (tx, due, on) => {
    const codes = due.map(({ subject }) => subject);
    const entries = await moveProjects(tx, projectAggregate(vault, law), codes, on);
    const known = await projectsKnown(rowsIn(tx), codes);
    const factsOf = await accountFacts(rowsIn(tx), codes, { on });
    return [...known].map(([code, project]) => ({
      code,
      place: placeOf(standingOf(project)),
      indicators: indicatorsOn(project, factsOf(code), on, law),
      entries: entries.filter(({ stream }) => stream === projectStream(code)),
    }));
  },
});
