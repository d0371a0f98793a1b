import { type PlainDate } from '@anxin/domain-kit';
import {
  type CertifiedOfficer,
  type Digest,
  drawListsDigest,
  type DrawLists,
  isCreditCode,
  isUndetermined,
  leastOfficers,
  notRecused,
  type ParameterBook,
} from '@anxin/law';
import type { Candidate, ClosedLists, Draw, DrawRecusal, DrawState, KnownDraw } from './draw';
import { drawErrors } from './errors';
import { areOfficers, type GivenBy, type Happened, refuseText } from './shape';

/** A secret is committed to, before anybody sees the lists. */
export type CommitDraw = GivenBy<'CommitDraw'> &
  Pick<Draw, 'title' | 'areaCode' | 'sector' | 'count' | 'teamSize' | 'commitment'>;
export type DrawCommitted = Happened<'DrawCommitted'> & {
  readonly draw: Omit<Draw, 'lists' | 'drawing' | 'endedOn' | 'published' | 'abandoned' | 'isOverdue'>;
};

/** The lists are closed by somebody else, and a salt is thrown in that nobody chose. */
export type CloseDrawLists = GivenBy<'CloseDrawLists'> & {
  readonly targets: readonly Candidate[];
  readonly officers: readonly CertifiedOfficer[];
  readonly recusals: readonly DrawRecusal[];
  readonly salt: string;
};
export type DrawListsClosed = Happened<'DrawListsClosed'> & { readonly lists: ClosedLists };

const DRAWN_AT_MOST = 200;
const TARGETS_AT_MOST = 2_000;
const OFFICERS_AT_MOST = 200;
const DIGEST = /^[0-9a-f]{64}$/;

export const commitDraw = (
  { code }: Extract<DrawState, { readonly stage: 'UNKNOWN' }>,
  { today: on, by, type: _, ...asked }: CommitDraw,
  law: ParameterBook,
): readonly DrawCommitted[] => {
  if (code === undefined) throw drawErrors.UNKNOWN();
  refuseText('title', asked.title);
  if (!DIGEST.test(asked.commitment)) throw drawErrors.COMMITMENT_INVALID();
  if (!Number.isInteger(asked.count) || asked.count < 1 || asked.count > DRAWN_AT_MOST)
    throw drawErrors.COUNT_INVALID();
  const least = leastOfficers(on, law);
  if (isUndetermined(least) || asked.teamSize < least || asked.teamSize > OFFICERS_AT_MOST)
    throw drawErrors.TEAM_TOO_SMALL({ least: isUndetermined(least) ? least.missing : String(least) });
  return [{ type: 'DrawCommitted', on, draw: { ...asked, code, committedOn: on, committedBy: by } }];
};

const isList = (all: readonly string[], most: number): boolean =>
  all.length > 0 && all.length <= most && new Set(all).size === all.length;

const refuseLists = ({ targets, officers, recusals, today }: CloseDrawLists, law: ParameterBook): void => {
  const [ids, people] = [targets.map(({ id }) => id), officers.map(({ id }) => id)];
  if (!isList(ids, TARGETS_AT_MOST) || !isList(people, OFFICERS_AT_MOST) || recusals.length > TARGETS_AT_MOST)
    throw drawErrors.LIST_INVALID();
  for (const id of ids) refuseText('targets', id);
  for (const { id, certificateNo } of officers) refuseText('officers', `${id} ${certificateNo}`);
  if (!areOfficers(today, officers, law)) throw drawErrors.OFFICERS_INVALID();
  const [known, staff] = [new Set(ids), new Set(people)];
  for (const { officer, target, reason } of recusals) {
    refuseText('reason', reason);
    if (!known.has(target) || !staff.has(officer)) throw drawErrors.RECUSAL_UNKNOWN();
  }
};

/** Nobody chooses the weight of an enterprise: its grade is the one that stands. */
const refuseGrades = ({ targets }: CloseDrawLists, grades: KnownDraw['grades']): void => {
  const differs = targets.find(({ id, grade }) => isCreditCode(id) && grade !== undefined && grades?.get(id) !== grade);
  if (differs) throw drawErrors.GRADE_DIFFERS({ target: differs.id });
};

/** One each; where credit grades are given, as many as the area gives each grade (CRD-05). */
const withTickets = (targets: readonly Candidate[], on: PlainDate, law: ParameterBook): ClosedLists['targets'] => {
  if (targets.every(({ grade }) => grade === undefined)) return targets.map((one) => ({ ...one, tickets: 1 }));
  const tickets = law.at('drawTickets', on);
  if (isUndetermined(tickets)) throw drawErrors.TICKETS_UNDETERMINED({ missing: tickets.missing });
  return targets.map((one) => ({ ...one, tickets: one.grade === undefined ? 1 : tickets[one.grade] }));
};

/** What the law draws from. */
export const drawnFrom = ({
  targets,
  officers,
  recusals,
}: Pick<ClosedLists, 'targets' | 'officers' | 'recusals'>): DrawLists => ({
  targets: targets.map(({ id, tickets }) => ({ id, tickets })),
  officers: officers.map(({ id }) => id),
  recusals: recusals.map(({ officer, target }) => ({ officer, target })),
});

export const closeDrawLists = (
  { draw, grades }: KnownDraw,
  command: CloseDrawLists,
  { law, digest }: { readonly law: ParameterBook; readonly digest: Digest },
): readonly DrawListsClosed[] => {
  const { today: on, by, officers, recusals, salt } = command;
  if (by === draw.committedBy) throw drawErrors.SECOND_OFFICER_NEEDED();
  refuseLists(command, law);
  refuseGrades(command, grades);
  if (command.targets.length < draw.count) throw drawErrors.TOO_FEW_TARGETS({ count: String(draw.count) });
  const targets = withTickets(command.targets, on, law);
  const lists = drawnFrom({ targets, officers, recusals });
  const short = targets.find(({ id }) => notRecused(id, lists).length < draw.teamSize);
  if (short) throw drawErrors.TOO_FEW_OFFICERS({ target: short.id });
  const of = { on, by, targets, officers, recusals, salt, digest: drawListsDigest(lists, draw, digest) };
  return [{ type: 'DrawListsClosed', on, lists: of }];
};
