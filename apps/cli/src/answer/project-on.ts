import type { AccountNumber, PlainDate } from '@anxin/domain-kit';
import { staysOn } from '@anxin/law';
import type { Project } from '../county/facts';

/** What a project's own fields say on a day: a date that lies after it reads as empty. */
export type ProjectOn = {
  readonly accountOpenedOn: PlainDate | null;
  readonly permitIssuedOn: PlainDate | null;
  readonly startedOn: PlainDate | null;
  readonly agreementSigned: boolean;
  readonly depositLodged: boolean;
  readonly boardPosted: boolean;
};

export const projectOn = ({ row }: Project, on: PlainDate): ProjectOn => {
  const come = (date: PlainDate | undefined): PlainDate | null => (date && date <= on ? date : null);
  return {
    accountOpenedOn: row.escrowAccountNo ? come(row.escrowOpenedOn) : null,
    permitIssuedOn: come(row.permitIssuedOn),
    startedOn: come(row.startedOn),
    agreementSigned: come(row.agreementSignedOn) !== null,
    depositLodged: come(row.depositOn) !== null,
    boardPosted: come(row.rightsBoardPostedOn) !== null,
  };
};

/** The cards of everybody on the roster by a day, of any stay. */
export const rosterCards = ({ people }: Project, on: PlainDate): ReadonlySet<AccountNumber> => {
  const cards = new Set<AccountNumber>();
  for (const { stays } of people.values()) for (const { card } of staysOn(stays, on)) if (card) cards.add(card);
  return cards;
};
