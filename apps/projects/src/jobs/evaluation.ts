import { indicatorsChanged } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { ParameterBook } from '@anxin/law';
import {
  applyCommands,
  type Evaluation,
  isQuiet,
  type JournalEntry,
  rowsIn,
  saidBy,
  standsUntil,
  type Tx,
} from '@anxin/service-kit';
import { projectAggregate } from '../commands/project-aggregate';
import { type Project, standingOf } from '../domain/project';
import { type AccountFacts, indicatorsOn } from '../domain/indicators';
import { laterFacts } from '../store/later-facts';
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

type Quiet = {
  readonly code: string;
  readonly facts: AccountFacts;
  /** When facts of its account begin to count that are known already. */
  readonly later: PlainDate | undefined;
  readonly on: PlainDate;
  readonly law: ParameterBook;
};

/** The first later day on which a project must be looked at again, if nothing is told of it. */
const quietUntil = (project: Project, { code, facts, later, on, law }: Quiet): PlainDate => {
  const days = [later, ...project.changes.map(({ changedOn }) => changedOn)].filter(
    (day) => day !== undefined && day > on,
  );
  return standsUntil({
    subject: code,
    on,
    changesOn: days.toSorted()[0],
    saidOn: (day) => saidBy(indicatorsOn(project, facts, day, law)),
  });
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
    const quiet = due.filter(isQuiet).map(({ subject }) => subject);
    const later = quiet.length > 0 ? await laterFacts(rowsIn(tx), quiet, on) : new Map<string, PlainDate>();
    return [...known].map(([code, project]) => ({
      code,
      place: placeOf(standingOf(project)),
      indicators: indicatorsOn(project, factsOf(code), on, law),
      entries: entries.filter(({ stream }) => stream === projectStream(code)),
      standsUntil: quiet.includes(code)
        ? quietUntil(project, { code, facts: factsOf(code), later: later.get(code), on, law })
        : undefined,
    }));
  },
});
