import { plainDate, type PlainDate } from '@anxin/domain-kit';
import { maskName } from '@anxin/law';
import { areasWithin, connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import type { Vault } from '@anxin/identity';
import { listingErrors } from '../../domain/listing';
import { openedName } from '../../store/sanctions/listing-store';
import {
  countListings,
  countPublic,
  type ListedListing,
  type ListingFilter,
  type ListingKey,
  listingPage,
  type PublicEntry,
  type PublicKey,
  publicPage,
  publicQuarters,
} from '../../store/sanctions/read-listings';
import {
  countReferrals,
  type ListedReferral,
  type ReferralFilter,
  type ReferralKey,
  referralPage,
} from '../../store/sanctions/read-referrals';
import type { Context } from '../context';
import type { QueryResolvers } from '../schema.generated';

const dayKey = z.tuple([z.iso.date(), z.string()]);

type Narrowed<Stage> = {
  readonly area?: string | null | undefined;
  readonly stages?: readonly Stage[] | null | undefined;
  readonly enterprise?: string | null | undefined;
  readonly order?: string | null | undefined;
};

/** An area stands for all that lies within it. */
const narrowed = async <Stage>(filter: Narrowed<Stage> | null | undefined, { app }: Context) => {
  const { area, stages, enterprise: creditCode, order: orderCode } = filter ?? {};
  return { stages, creditCode, orderCode, areas: area ? await areasWithin(app, [area], app.clock.today()) : null };
};

/** A list of listings: codes are paged, and what is asked of them is loaded together. */
export const listingConnection = async (args: PageArgs, filter: ListingFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedListing, ListingKey>(args, {
    key: dayKey,
    keyOf: ({ proposedOn, code }) => [proposedOn, code],
    read: (after, limit) => listingPage(reads.rows, filter, { after, limit }),
    count: () => countListings(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.listing.load(code)));
};

const referralConnection = async (args: PageArgs, filter: ReferralFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedReferral, ReferralKey>(args, {
    key: dayKey,
    keyOf: ({ openedOn, code }) => [openedOn, code],
    read: (after, limit) => referralPage(reads.rows, filter, { after, limit }),
    count: () => countReferrals(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.referral.load(code)));
};

const QUARTER = /^(\d{4})-Q([1-4])$/;
const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The days of a quarter such as `2026-Q1`; of none, every day. */
const daysOf = (quarter: string | null | undefined): { readonly from: PlainDate; readonly to: PlainDate } => {
  if (!quarter) return { from: plainDate('0001-01-01'), to: plainDate('9999-12-31') };
  const [, year, place] = QUARTER.exec(quarter) ?? [];
  const end = ENDS[Number(place) - 1];
  if (year === undefined || end === undefined) throw listingErrors.QUARTER_INVALID();
  return {
    from: plainDate(`${year}-${String(Number(place) * 3 - 2).padStart(2, '0')}-01`),
    to: plainDate(`${year}-${end}`),
  };
};

/** An entry with its name masked. */
const shownEntry = ({ sealedName: name, nameOf: of, measures, ...entry }: PublicEntry, vault: Vault) => ({
  ...entry,
  measures: [...measures],
  name: name === null ? null : maskName(openedName(vault, { code: entry.code, of, name })),
});

const SEARCH_LENGTH = 60;

const searchOf = (search: string | null | undefined): string | null => {
  if (search === null || search === undefined) return null;
  const asked = search.trim();
  if (asked === '' || asked.length > SEARCH_LENGTH) throw listingErrors.SEARCH_INVALID();
  return asked;
};

const blacklist: QueryResolvers['blacklist'] = async (_, { on: day, quarter, search, ...args }, context) => {
  const { app, reads } = context;
  const on = day ?? app.clock.today();
  const asked = { on, ...daysOf(quarter), search: searchOf(search) };
  const page = await connection<PublicEntry, PublicKey>(args, {
    key: dayKey,
    keyOf: ({ releasedOn, code }) => [releasedOn, code],
    read: (after, limit) => publicPage(reads.rows, asked, { after, limit }),
    count: () => countPublic(reads.rows, asked),
  });
  return {
    on,
    quarters: [...(await publicQuarters(reads.rows, on))],
    entries: page.nodes().map((node) => shownEntry(node, app.vault)),
    totalCount: await page.totalCount(),
    endCursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
};

export const listingQueries = {
  listing: (_, { code }, { loaders }) => loaders.listing.load(code),
  listings: async (_, { filter, ...args }, context) =>
    listingConnection(args, await narrowed(filter, context), context),
  blacklist,
  referral: (_, { code }, { loaders }) => loaders.referral.load(code),
  referrals: async (_, { filter, ...args }, context) =>
    referralConnection(args, await narrowed(filter, context), context),
} satisfies Partial<QueryResolvers>;
