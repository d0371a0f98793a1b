import { monthOf } from '@anxin/domain-kit';
import type { JournalEntry, Tx } from '@anxin/service-kit';
import { type Correction, correctSheetLine } from '../store/corrections';
import type { PersonKey } from '../store/persons';
import { registeredOn } from '../store/stays';
import { placeOf, projectStream } from '../store/streams';
import type { KnownProject } from '../store/subjects';
import { recordWrongNumber, sheetsToCarry } from '../store/wrong-numbers';
import { tellSheetLines } from './correct-sheet-line';

/** A person on a project, as registered and as it should have been. */
type Registration = { readonly project: KnownProject; readonly wrong: PersonKey; readonly right: PersonKey };

/**
 * When no stay of the project is left under a number, what was told under it there counts for the right person from now
 * on: gate and bank go on telling of the wrong number for a while. Lines of wage sheets go over at once, but for months
 * of which the right person has one: such a line stays where it is, and counts for nobody. Answers what is to be told.
 */
export const countForRight = async (
  tx: Tx,
  { project, wrong, right }: Registration,
  why: Correction,
): Promise<readonly JournalEntry[]> => {
  if (wrong.id === right.id || (await registeredOn(tx, [{ project, person: wrong }])).size > 0) return [];
  const number = { projectId: project.id, wrongId: wrong.id, rightId: right.id };
  await recordWrongNumber(tx, number, why);
  const { reason } = why;
  const entries: JournalEntry[] = [
    {
      stream: projectStream(project.code),
      type: 'NumberRegisteredWrongly',
      place: placeOf(project),
      payload: { projectCode: project.code, reason, wrong: wrong.token, right: right.token },
    },
  ];
  for (const month of await sheetsToCarry(tx, number)) {
    const key = { projectId: project.id, personId: wrong.id, payMonth: month };
    await correctSheetLine(tx, key, { personId: right.id }, why);
    await correctSheetLine(tx, key, { withdrawn: true }, why);
    entries.push(...(await tellSheetLines(tx, { project, persons: [wrong, right], payMonth: monthOf(month), reason })));
  }
  return entries;
};
