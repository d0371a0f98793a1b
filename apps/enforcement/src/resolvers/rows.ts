import type { PlainDate } from '@anxin/domain-kit';
import type { LiabilityDecision } from '@anxin/law';

/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };
export type EnterpriseRow = { readonly creditCode: string };
export type CaseRow = { readonly code: string };
/** A person, whom `workers` knows. */
export type WorkerRef = { readonly id: string };
/** An area by its code. */
export type AreaRow = { readonly code: string };

/** What one rule says of who pays, as the rule held on a day. */
export type LiabilityRow = LiabilityDecision & { readonly on: PlainDate };
