import type { PlainDate } from '@anxin/domain-kit';
import { type Level, LEVELS } from '@anxin/law';
import type { Sector, Unit } from '../clue';

/** What a warning is about. */
export type Subject = { readonly kind: 'PROJECT' | 'ENTERPRISE'; readonly code: string };

/** Where the subject is: whose sector and area are told of its warnings. */
export type SubjectPlace = { readonly sector: Sector | null; readonly area: string | null };

/** What an indicator said when it was last told, and by what. */
export type Seen = {
  readonly level: Level;
  /** Before the Spring Festival (W27); null where that is not determined. */
  readonly raisedLevel: Level | null;
  /** The inputs that made it, as the rule takes them, and their digest. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly inputsDigest: string;
  /** The first day of the version of the rule's figures that decided; null of a rule that is not known here. */
  readonly ruleVersion: PlainDate | null;
};

/** The level that counts: the raised one as far as it is determined. */
export const levelOf = ({ level, raisedLevel }: Pick<Seen, 'level' | 'raisedLevel'>): Level => raisedLevel ?? level;

export const isHigher = (one: Level, other: Level): boolean => LEVELS.indexOf(one) > LEVELS.indexOf(other);

/** A reason for which a warning may stand without anybody acting on it: it waits for a second officer. */
export type Waiver = { readonly reason: string; readonly proposedBy: string };

/** What an enterprise says of a warning of its own. */
export type Explained = { readonly words: string; readonly on: PlainDate };

/** A level that an indicator reached, from the day it was raised until the data clear it. */
export type Warning = {
  readonly id: string;
  readonly subject: Subject;
  readonly place: SubjectPlace;
  /** The indicator's code, which is the rule's id. */
  readonly indicator: string;
  /** Which time it is that this indicator warns of this subject: 1 the first. */
  readonly round: number;
  readonly raisedOn: PlainDate;
  readonly seen: Seen;
  /** The business day from which it stands at its level. */
  readonly since: PlainDate;
  readonly acknowledgedOn?: PlainDate | undefined;
  readonly unit?: Unit | undefined;
  /** What the enterprise said last. */
  readonly explained?: Explained | undefined;
  readonly waiver?: Waiver | undefined;
  readonly clearedOn?: PlainDate | undefined;
};

/** A warning's way. Only data end it; waived, it stands and nobody has to act until its level rises. */
export const WARNING_STAGES = ['RAISED', 'ACKNOWLEDGED', 'ASSIGNED', 'ANSWERED', 'WAIVED', 'CLEARED'] as const;
export type WarningStage = (typeof WARNING_STAGES)[number];

/** What its commands find. */
export type WarningState = { readonly stage: 'UNKNOWN' } | { readonly stage: WarningStage; readonly warning: Warning };
