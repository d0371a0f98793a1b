import { rosterCardsRegistered } from '@anxin/contracts';
import { append, type Handlers, lockStreams, markDue, NotYet, rowsIn, type Tx } from '@anxin/service-kit';
import type { z } from 'zod';
import { projectsKnown } from '../store/read-projects';
import { insertRosterCards } from '../store/roster-cards';
import { placeOf, projectStream } from '../store/streams';

type RosterCards = z.output<(typeof rosterCardsRegistered)['data']>;

/** What this service does with what it hears: the cards of a roster, which a wage account may pay (W11). */
export const handlers: Handlers = {
  [rosterCardsRegistered.name]: async (tx: Tx, event) => {
    const { projectCode, entries } = event.data as RosterCards;
    const stream = projectStream(projectCode);
    await lockStreams(tx, [stream]);
    const project = (await projectsKnown(rowsIn(tx), [projectCode])).get(projectCode);
    if (!project) throw new NotYet(stream);
    await insertRosterCards(tx, projectCode, entries);
    await markDue(tx, [{ subject: projectCode }]);
    const learnt = { stream, type: 'RosterCardsLearnt', place: placeOf(project), payload: { cards: entries.length } };
    const cause = `${event.publisher}@${event.position}`;
    await append(tx, [learnt], { actor: 'system', businessDay: event.businessDay as never, cause });
  },
};
