import type { Document } from '@anxin/client';
import type { TypedDocumentNode } from '@apollo/client';
import type { ActState } from '../../acts';
import type { Role } from '../../api';
import type { Page as Listed } from '../../api/page';
import type { Deadline } from '../../look';
import type { Offer, Written } from '../casework/documents';
import type { Kept } from '../casework/evidence';
import type { MatterSearch } from '../casework/searches';
import type { Entry } from '../casework/told';

type Named = { readonly code: string; readonly name?: string | null };
type Enterprise = { readonly creditCode: string; readonly name: string | null };

/** What lists of matters have in common. */
export type MatterRow = {
  readonly code: string;
  readonly stage: string;
  /** None of a site that nobody knew. */
  readonly enterprise: Enterprise | null;
  readonly project?: Named | null;
  readonly order?: Named | null;
  readonly deadlines: readonly Deadline[];
  readonly [more: string]: unknown;
};

/** What their pages have in common; the rest is shown by its name. */
export type MatterOfPage = MatterRow & {
  readonly acts: readonly ActState[];
  readonly history?: { readonly totalCount: number } | null;
  readonly documents?: { readonly nodes: readonly Written[] } | null;
  readonly documentOffers?: readonly Offer[] | null;
  readonly evidence?: { readonly totalCount: number | null; readonly nodes: readonly Kept[] } | null;
};

/** What happened to one, as it is asked apart. */
export type MatterHistory = { readonly history: Listed<Entry> | null };

type Page = { readonly hasNextPage: boolean; readonly endCursor: string | null };
type Answer = Readonly<Record<string, unknown>>;
export type ListAnswer = {
  readonly totalCount: number | null;
  readonly nodes: readonly MatterRow[];
  readonly pageInfo: Page;
};

/** How a value of a matter is shown: a sum, a time, many words, a value of an enum, or as it is; several of them, each so. */
export type Shown = 'fen' | 'term' | 'words' | 'text' | { readonly enum: string };
export type Part = readonly [name: string, shown: Shown];

export type MatterPath =
  'orders' | 'penalties' | 'listings' | 'referrals' | 'inspections' | 'risk-notices' | 'watch-items';

/** One kind of matter of enforcement: what is asked of it, and what is shown. */
export type Kind = {
  readonly path: MatterPath;
  /** The fields of its list and of its page. */
  readonly many: string;
  readonly one: string;
  /** As its service names it in `subject`. */
  readonly subject: string;
  /** Whether the unit that it is about reads it, too, from when it was told. */
  readonly ofUnits?: true;
  /** What the list is narrowed by, beside its stages. */
  readonly filters: readonly (keyof MatterSearch)[];
  /** The act that begins one, where nothing else does, and whose it is. */
  readonly begins?: { readonly act: string; readonly by: readonly Role[] };
  readonly stages: string;
  readonly list: TypedDocumentNode<Answer, Answer>;
  readonly page: TypedDocumentNode<Answer, { readonly code: string; readonly authority?: boolean }>;
  readonly history: Document<Answer, { readonly code: string }>;
  readonly columns: readonly Part[];
  readonly facts: readonly Part[];
};
