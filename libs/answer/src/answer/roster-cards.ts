import type { AccountNumber, PlainDate } from '@anxin/domain-kit';
import { staysOn } from '@anxin/law';
import type { Project } from '../county/facts';

/** The cards of everybody on the roster by a day: of any stay, and those that are valid by then. */
export const rosterCards = ({ people }: Project, on: PlainDate): ReadonlySet<AccountNumber> => {
  const cards = new Set<AccountNumber>();
  for (const { stays, cards: later } of people.values()) {
    for (const { card } of staysOn(stays, on)) if (card) cards.add(card);
    for (const { card, validFrom } of later) if (validFrom <= on) cards.add(card);
  }
  return cards;
};
