import {
  delisted,
  listed,
  newCardsRegistered,
  rosterCardsRegistered,
  wageIndicatorsChanged,
  wagesDue,
  workersRegistered,
} from '@anxin/contracts';
import { type Handlers, learn, lockStreams, markDue, NotYet, on, rowsIn, type Tx } from '@anxin/service-kit';
import { type Project, standingOf } from '../domain/project';
import { endListing, saveListing } from '../store/enterprises/enterprise-listings';
import { addEmployers } from '../store/enterprises/employers';
import { projectsKnown } from '../store/read-projects';
import { insertNewCards, insertRosterCards } from '../store/roster-cards';
import { saveWageLevels } from '../store/money/wage-levels';
import { saveWagesDue } from '../store/money/wages-due';
import { enterpriseStream, placeOf, projectStream } from '../store/streams';

/** The project that an event tells of, locked; until it is known the event waits. */
const projectOf = async (tx: Tx, code: string): Promise<Project> => {
  const stream = projectStream(code);
  await lockStreams(tx, [stream]);
  const project = (await projectsKnown(rowsIn(tx), [code])).get(code);
  if (!project) throw new NotYet(stream);
  return project;
};

/** The cards of a roster, which a wage account may pay (W11). */
const learnRosterCards = on(rosterCardsRegistered, async (tx, event) => {
  const { projectCode, entries } = event.data;
  const place = placeOf(standingOf(await projectOf(tx, projectCode)));
  await insertRosterCards(tx, projectCode, entries);
  await markDue(tx, [{ subject: projectCode }]);
  const payload = { cards: entries.length };
  await learn(tx, event, { stream: projectStream(projectCode), type: 'RosterCardsLearnt', place, payload });
});

/** The cards that wages go to from a day on, which a wage account may pay then (W11). */
const learnNewCards = on(newCardsRegistered, async (tx, event) => {
  const { projectCode, entries } = event.data;
  const place = placeOf(standingOf(await projectOf(tx, projectCode)));
  await insertNewCards(tx, projectCode, entries);
  await markDue(tx, [{ subject: projectCode }]);
  const payload = { cards: entries.length };
  await learn(tx, event, { stream: projectStream(projectCode), type: 'NewCardsLearnt', place, payload });
});

/** Who employs people on a project, which its contractor may know by name. */
const learnEmployers = on(workersRegistered, async (tx, event) => {
  const { projectCode, entries } = event.data;
  const place = placeOf(standingOf(await projectOf(tx, projectCode)));
  const stand = entries.filter(({ withdrawn }) => !withdrawn);
  const employers = await addEmployers(
    tx,
    projectCode,
    stand.map(({ employerCreditCode }) => employerCreditCode),
  );
  if (employers.length === 0) return;
  const payload = { employers };
  await learn(tx, event, { stream: projectStream(projectCode), type: 'EmployersLearnt', place, payload });
});

/** The levels of the indicators about wages, which the list of warnings shows beside our own. */
const learnWageLevels = on(wageIndicatorsChanged, async (tx, event) => {
  const { projectCode, on: since, changes } = event.data;
  const place = placeOf(standingOf(await projectOf(tx, projectCode)));
  await saveWageLevels(tx, projectCode, since, changes);
  const payload = { changes: changes.map(({ indicator, raisedLevel }) => ({ indicator, raisedLevel })) };
  await learn(tx, event, { stream: projectStream(projectCode), type: 'WageLevelsLearnt', place, payload });
});

/** What a wage account must carry next (W05). */
const learnWagesDue = on(wagesDue, async (tx, event) => {
  const { projectCode, on: told, entries } = event.data;
  const place = placeOf(standingOf(await projectOf(tx, projectCode)));
  await saveWagesDue(tx, projectCode, told, entries);
  await markDue(tx, [{ subject: projectCode }]);
  await learn(tx, event, { stream: projectStream(projectCode), type: 'WagesDueLearnt', place, payload: { entries } });
});

/** An enterprise is on the list of joint discipline: its projects get no permit. Of its people nothing is kept here. */
const learnListed = on(listed, async (tx, event) => {
  const { party, listingCode, creditCode, areaCode: area, expiresOn } = event.data;
  if (party !== 'ENTERPRISE') return;
  const stream = enterpriseStream(creditCode);
  await lockStreams(tx, [stream]);
  await saveListing(tx, event.data);
  const place = { sector: null, area };
  await learn(tx, event, { stream, type: 'ListingLearnt', place, payload: { listingCode, expiresOn } });
});

/** It is on it no more. */
const learnDelisted = on(delisted, async (tx, event) => {
  const { party, listingCode, creditCode, areaCode: area, on: endedOn, because } = event.data;
  if (party !== 'ENTERPRISE') return;
  const stream = enterpriseStream(creditCode);
  await lockStreams(tx, [stream]);
  await endListing(tx, listingCode, endedOn);
  const place = { sector: null, area };
  await learn(tx, event, { stream, type: 'DelistingLearnt', place, payload: { listingCode, because } });
});

/** What this service takes from others. */
export const handlers: Handlers = [
  learnRosterCards,
  learnNewCards,
  learnEmployers,
  learnWageLevels,
  learnWagesDue,
  learnListed,
  learnDelisted,
];
