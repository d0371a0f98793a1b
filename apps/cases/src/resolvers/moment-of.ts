import { type Moment, momentAt } from '@anxin/domain-kit';

/** A moment as the API takes it, which may have other decimals, as the domain has it. */
export const momentOf = (text: string): Moment => momentAt(Date.parse(text));
