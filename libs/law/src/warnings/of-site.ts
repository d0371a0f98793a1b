import type { PlainDate } from '@anxin/domain-kit';
import type { z } from 'zod';
import type { Movement } from '../account/movements';
import type { ParameterBook } from '../parameters/book';
import { comeBy, type ProjectSite } from '../site';
import type { Undetermined } from '../undetermined';
import type { AggregateSchema, Indicator } from './indicator';

/** A project and its wage account as of a day; movements after it are passed over. */
export type SiteOn = {
  readonly site: ProjectSite;
  readonly movements: readonly Movement[];
  readonly on: PlainDate;
  readonly law: ParameterBook;
};

/** An indicator that needs nothing but the project and its wage account. */
export type SiteIndicator<Schema extends AggregateSchema> = Indicator<Schema> & {
  readonly factsOf: (project: SiteOn) => z.output<Schema> | Undetermined;
};

/** An indicator, and how its aggregates are made of the project. */
export const ofSite = <Schema extends AggregateSchema>(
  indicator: Indicator<Schema>,
  factsOf: SiteIndicator<Schema>['factsOf'],
): SiteIndicator<Schema> => ({ ...indicator, factsOf });

/** The day the wage account was opened; null while it is not open. */
export const accountOpenedOn = ({ hasWageAccount, escrowOpenedOn }: ProjectSite, on: PlainDate): PlainDate | null =>
  hasWageAccount ? comeBy(escrowOpenedOn, on) : null;
