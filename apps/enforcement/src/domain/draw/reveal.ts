import type { PlainDate } from '@anxin/domain-kit';
import { type Digest, drawDoubleRandom, drawSeed } from '@anxin/law';
import type { Draw, Drawing, KnownDraw } from './draw';
import { drawErrors } from './errors';
import { drawnFrom } from './lists';
import { type GivenBy, type Happened, refuseEarlier, refuseFuture, refuseText } from './shape';

/** The secret is told, and with it everything follows. */
export type RevealDraw = GivenBy<'RevealDraw'> & { readonly secret: string };
export type DrawRevealed = Happened<'DrawRevealed'> & { readonly drawing: Drawing };

/** All that was drawn has been checked: the task is at its end. */
export type EndDraw = GivenBy<'EndDraw'> & { readonly endedOn: PlainDate };
export type DrawEnded = Happened<'DrawEnded'> & Pick<EndDraw, 'endedOn'>;

/** CHK-02: what it came to is published. */
export type PublishDraw = GivenBy<'PublishDraw'> & { readonly publishedOn: PlainDate; readonly receiptNo: string };
export type DrawPublished = Happened<'DrawPublished'> & Pick<PublishDraw, 'publishedOn' | 'receiptNo'>;

/** It is given up before anything is drawn, which stays to be seen. */
export type AbandonDraw = GivenBy<'AbandonDraw'> & { readonly reason: string };
export type DrawAbandoned = Happened<'DrawAbandoned'> & Pick<AbandonDraw, 'by' | 'reason'>;

/** The last day to publish has passed; given by the clock alone. */
export type MissDrawDuty = {
  readonly type: 'MissDrawDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type DrawDutyMissed = Happened<'DrawDutyMissed'> & Pick<MissDrawDuty, 'duty' | 'dueOn'>;

/** Short ones can be found by trying. */
const SECRET_LENGTH = 20;

const drawingOf = ({ lists, count, teamSize }: Draw, secret: string, digest: Digest) => {
  if (!lists) throw drawErrors.UNKNOWN();
  const seed = drawSeed({ secret, salt: lists.salt, listsDigest: lists.digest }, digest);
  return { secret, seed, outcome: drawDoubleRandom(drawnFrom(lists), { seed, count, teamSize, digest }) };
};

export const revealDraw = (
  { draw }: KnownDraw,
  { secret, by, today: on }: RevealDraw,
  digest: Digest,
): readonly DrawRevealed[] => {
  if (digest(secret) !== draw.commitment) throw drawErrors.SECRET_MISMATCH();
  if (secret.length < SECRET_LENGTH) throw drawErrors.SECRET_WEAK({ least: String(SECRET_LENGTH) });
  return [{ type: 'DrawRevealed', on, drawing: { on, by, ...drawingOf(draw, secret, digest) } }];
};

export const endDraw = ({ draw, unchecked }: KnownDraw, { endedOn, today: on }: EndDraw): readonly DrawEnded[] => {
  refuseFuture(endedOn, on);
  refuseEarlier(endedOn, draw.drawing?.on);
  if (unchecked.length > 0) throw drawErrors.UNCHECKED({ targets: unchecked.slice(0, 20).join(', ') });
  return [{ type: 'DrawEnded', on, endedOn }];
};

export const publishDraw = (
  { draw }: KnownDraw,
  { publishedOn, receiptNo, today: on }: PublishDraw,
): readonly DrawPublished[] => {
  refuseFuture(publishedOn, on);
  refuseEarlier(publishedOn, draw.endedOn);
  refuseText('receiptNo', receiptNo);
  return [{ type: 'DrawPublished', on, publishedOn, receiptNo }];
};

export const abandonDraw = (_: KnownDraw, { reason, by, today: on }: AbandonDraw): readonly DrawAbandoned[] => {
  refuseText('reason', reason);
  return [{ type: 'DrawAbandoned', on, by, reason }];
};

export const missDrawDuty = (
  { stage, draw }: KnownDraw,
  { duty, dueOn, today: on }: MissDrawDuty,
): readonly DrawDutyMissed[] =>
  stage !== 'ENDED' || draw.isOverdue ? [] : [{ type: 'DrawDutyMissed', on, duty, dueOn }];
