import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Sector } from '../order';

/** As what a unit promises. */
export const PROMISING = ['OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR'] as const;
export type Promising = (typeof PROMISING)[number];

/** Wages that fell due on a project after its promise and were not paid. */
export type Breach = {
  readonly on: PlainDate;
  /** The first day on which they were due. */
  readonly dueOn: PlainDate;
  readonly fen: Fen;
};

/** A letter in which a unit promises that nobody on a project is owed wages (无欠薪承诺书). */
export type PromiseLetter = {
  /** `area6-PRM-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly creditCode: string;
  readonly party: Promising;
  readonly projectCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly givenOn: PlainDate;
  /** The letter itself, by the id of the file. */
  readonly evidence: readonly string[];
  readonly recordedOn: PlainDate;
  readonly breach?: Breach | undefined;
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** It stands, was broken, or was recorded by mistake. A broken one stays broken when the wages are paid. */
export const PROMISE_STAGES = ['STANDING', 'BROKEN', 'WITHDRAWN'] as const;
export type PromiseStage = (typeof PROMISE_STAGES)[number];

/** What recording one finds: its number, and wages of the project that fell due since it was given and are not paid. */
export type PromiseOpening = { readonly code: string; readonly owed?: Omit<Breach, 'on'> | undefined };

export type KnownPromise = { readonly stage: PromiseStage; readonly promise: PromiseLetter };

/** What its commands find. */
export type PromiseState = { readonly stage: 'UNKNOWN'; readonly opening?: PromiseOpening | undefined } | KnownPromise;
