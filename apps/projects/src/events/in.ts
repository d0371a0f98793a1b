import { rosterCardsRegistered, wageIndicatorsChanged } from '@anxin/contracts';
import { type Handlers, learn, lockStreams, markDue, NotYet, on, rowsIn } from '@anxin/service-kit';
import { projectsKnown } from '../store/read-projects';
import { insertRosterCards } from '../store/roster-cards';
import { saveWageLevels } from '../store/wage-levels';
import { placeOf, projectStream } from '../store/streams';

/** The cards of a roster, which a wage account may pay (W11). */
const learnRosterCards = on(rosterCardsRegistered, async (tx, event) => {
  const { projectCode, entries } = event.data;
  const stream = projectStream(projectCode);
  await lockStreams(tx, [stream]);
  const project = (await projectsKnown(rowsIn(tx), [projectCode])).get(projectCode);
  if (!project) throw new NotYet(stream);
  await insertRosterCards(tx, projectCode, entries);
  await markDue(tx, [{ subject: projectCode }]);
  const payload = { cards: entries.length };
  await learn(tx, event, { stream, type: 'RosterCardsLearnt', place: placeOf(project), payload });
});

/** The levels of the indicators about wages, which the list of warnings shows beside our own. */
const learnWageLevels = on(wageIndicatorsChanged, async (tx, event) => {
  const { projectCode, on: since, changes } = event.data;
  const stream = projectStream(projectCode);
  await lockStreams(tx, [stream]);
  const project = (await projectsKnown(rowsIn(tx), [projectCode])).get(projectCode);
  if (!project) throw new NotYet(stream);
  await saveWageLevels(tx, projectCode, since, changes);
  const payload = { changes: changes.map(({ indicator, raisedLevel }) => ({ indicator, raisedLevel })) };
  await learn(tx, event, { stream, type: 'WageLevelsLearnt', place: placeOf(project), payload });
});

/** What this service takes from others. */
export const handlers: Handlers = [learnRosterCards, learnWageLevels];
