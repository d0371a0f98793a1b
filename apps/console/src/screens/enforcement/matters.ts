import {
  ListingHistory,
  ListingList,
  ListingPage,
  OrderHistory,
  OrderList,
  OrderPage,
  PenaltyHistory,
  PenaltyList,
  PenaltyPage,
  ReferralHistory,
  ReferralList,
  ReferralPage,
} from '@anxin/client';
import { AUTHORITY, parsedOf, type Role } from '../../api';
import type { Kind } from './kind';
import { INSPECTION, RISK_NOTICE, WATCH_ITEM } from './on-site';

const SCOPE = ['area', 'enterprise'] as const;

const ORDER: Kind = {
  path: 'orders',
  ofUnits: true,
  many: 'orders',
  one: 'order',
  subject: 'order',
  filters: SCOPE,
  stages: 'OrderStage',
  list: parsedOf(OrderList),
  page: parsedOf(OrderPage),
  history: OrderHistory,
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
  ofUnits: true,
  many: 'penalties',
  one: 'penalty',
  subject: 'penalty',
  filters: ['enterprise'],
  stages: 'PenaltyStage',
  list: parsedOf(PenaltyList),
  page: parsedOf(PenaltyPage),
  history: PenaltyHistory,
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
  ofUnits: true,
  many: 'listings',
  one: 'listing',
  subject: 'listing',
  filters: SCOPE,
  stages: 'ListingStage',
  list: parsedOf(ListingList),
  page: parsedOf(ListingPage),
  history: ListingHistory,
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
  many: 'referrals',
  one: 'referral',
  subject: 'referral',
  filters: SCOPE,
  stages: 'ReferralStage',
  list: parsedOf(ReferralList),
  page: parsedOf(ReferralPage),
  history: ReferralHistory,
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

/** Every kind, in the order of the tabs. */
const KINDS: readonly Kind[] = [ORDER, PENALTY, LISTING, REFERRAL, INSPECTION, RISK_NOTICE, WATCH_ITEM];
export const kindOf = (path: string): Kind => KINDS.find((kind) => kind.path === path) ?? ORDER;

/** What a role reads: the authority every kind, a unit what it is told of itself. */
export const kindsOf = (role: Role): readonly Kind[] =>
  AUTHORITY.includes(role) ? KINDS : KINDS.filter(({ ofUnits }) => ofUnits);
