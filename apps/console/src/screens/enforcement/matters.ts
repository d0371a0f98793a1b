import {
  ListingList,
  ListingPage,
  OrderList,
  OrderPage,
  PenaltyList,
  PenaltyPage,
  ReferralList,
  ReferralPage,
} from '@anxin/client';
import type { TypedDocumentNode } from '@apollo/client';
import { parsedOf } from '../../api';
import type { ActState } from '../../acts';
import type { Deadline } from '../../look';
import type { Entry } from '../casework/told';
import type { Offer, Written } from '../casework/documents';

type Named = { readonly code: string; readonly name?: string | null };
type Enterprise = { readonly creditCode: string; readonly name: string | null };

/** What lists of orders, penalties, listings and referrals have in common. */
export type MatterRow = {
  readonly code: string;
  readonly stage: string;
  readonly enterprise: Enterprise;
  readonly project?: Named | null;
  readonly order?: Named | null;
  readonly deadlines: readonly Deadline[];
  readonly [more: string]: unknown;
};

/** What their pages have in common; the rest is shown by its name. */
export type MatterOfPage = MatterRow & {
  readonly acts: readonly ActState[];
  readonly history?: { readonly nodes: readonly Entry[] } | null;
  readonly documents: { readonly nodes: readonly Written[] } | null;
  readonly documentOffers: readonly Offer[] | null;
};

type Page = { readonly hasNextPage: boolean; readonly endCursor: string | null };
type Answer = Readonly<Record<string, unknown>>;
export type ListAnswer = { readonly totalCount: number | null; readonly nodes: readonly MatterRow[]; readonly pageInfo: Page };

/** How a value of a matter is shown: a sum, a value of an enum, or as it is. */
export type Shown = 'fen' | 'text' | { readonly enum: string };
export type Part = readonly [name: string, shown: Shown];

/** One kind of matter of enforcement: what is asked of it, and what is shown. */
export type Kind = {
  readonly path: 'orders' | 'penalties' | 'listings' | 'referrals';
  /** As its service names it in `subject`, and the field of its page. */
  readonly one: 'order' | 'penalty' | 'listing' | 'referral';
  readonly stages: string;
  readonly list: TypedDocumentNode<Answer, Answer>;
  readonly page: TypedDocumentNode<Answer, { readonly code: string }>;
  readonly columns: readonly Part[];
  readonly facts: readonly Part[];
};

const ORDER: Kind = {
  path: 'orders',
  one: 'order',
  stages: 'OrderStage',
  list: parsedOf(OrderList) as never,
  page: parsedOf(OrderPage) as never,
  columns: [
    ['kind', { enum: 'OrderKind' }],
    ['people', 'text'],
    ['totalFen', 'fen'],
    ['unpaidFen', 'fen'],
    ['decidedOn', 'text'],
  ],
  facts: [
    ['kind', { enum: 'OrderKind' }],
    ['party', { enum: 'LiableParty' }],
    ['sector', { enum: 'Sector' }],
    ['people', 'text'],
    ['totalFen', 'fen'],
    ['unpaidFen', 'fen'],
    ['owedOn', 'text'],
    ['filedOn', 'text'],
    ['proposedOn', 'text'],
    ['toldOn', 'text'],
    ['decidedOn', 'text'],
    ['obeyedOn', 'text'],
    ['finalOn', 'text'],
    ['dunnedOn', 'text'],
    ['courtFilingNo', 'text'],
    ['revokedBecause', 'text'],
  ],
};

const PENALTY: Kind = {
  path: 'penalties',
  one: 'penalty',
  stages: 'PenaltyStage',
  list: parsedOf(PenaltyList) as never,
  page: parsedOf(PenaltyPage) as never,
  columns: [
    ['party', { enum: 'PenaltyParty' }],
    ['fineFen', 'fen'],
    ['owedFen', 'fen'],
    ['decidedOn', 'text'],
  ],
  facts: [
    ['party', { enum: 'PenaltyParty' }],
    ['fineFen', 'fen'],
    ['owedFen', 'fen'],
    ['lateFen', 'fen'],
    ['hearingRight', { enum: 'PenaltyHearingRight' }],
    ['proposedOn', 'text'],
    ['toldOn', 'text'],
    ['decidedOn', 'text'],
    ['waivedBecause', 'text'],
    ['revokedBecause', 'text'],
  ],
};

const LISTING: Kind = {
  path: 'listings',
  one: 'listing',
  stages: 'ListingStage',
  list: parsedOf(ListingList) as never,
  page: parsedOf(ListingPage) as never,
  columns: [
    ['party', { enum: 'ListingPartyKind' }],
    ['ground', { enum: 'ListingGround' }],
    ['proposedOn', 'text'],
  ],
  facts: [
    ['party', { enum: 'ListingPartyKind' }],
    ['role', { enum: 'PersonRole' }],
    ['personName', 'text'],
    ['ground', { enum: 'ListingGround' }],
    ['groupEventCode', 'text'],
    ['sector', { enum: 'Sector' }],
    ['proposedOn', 'text'],
  ],
};

const REFERRAL: Kind = {
  path: 'referrals',
  one: 'referral',
  stages: 'ReferralStage',
  list: parsedOf(ReferralList) as never,
  page: parsedOf(ReferralPage) as never,
  columns: [
    ['openedOn', 'text'],
    ['decidedOn', 'text'],
    ['transferredTo', 'text'],
  ],
  facts: [
    ['openedOn', 'text'],
    ['way', { enum: 'LargeSumWay' }],
    ['decidedOn', 'text'],
    ['declinedBecause', { enum: 'DeclineReason' }],
    ['declineReason', 'text'],
    ['transferredTo', 'text'],
    ['prosecutorCopyNo', 'text'],
    ['missing', 'text'],
    ['handedOverOn', 'text'],
  ],
};

export const KINDS: readonly Kind[] = [ORDER, PENALTY, LISTING, REFERRAL];
export const kindOf = (path: string): Kind => KINDS.find((kind) => kind.path === path) ?? ORDER;
