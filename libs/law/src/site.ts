import type { Fen, PlainDate } from '@anxin/domain-kit';
import { heldOn, type ProjectChange } from './project-change';

/** A project's own fields, as a file or a database has them. */
export type ProjectSite = {
  readonly contractSumFen: Fen;
  readonly contractSignedOn: PlainDate;
  readonly labourCostMonthlyFen: Fen;
  /** Day of the month by which the owner pays in. */
  readonly labourCostDay: number;
  readonly hasWageAccount: boolean;
  readonly escrowOpenedOn?: PlainDate | undefined;
  readonly permitIssuedOn?: PlainDate | undefined;
  readonly startedOn?: PlainDate | undefined;
  readonly plannedEndOn?: PlainDate | undefined;
  readonly agreementSignedOn?: PlainDate | undefined;
  readonly depositOn?: PlainDate | undefined;
  readonly depositExpiresOn?: PlainDate | undefined;
  readonly rightsBoardPostedOn?: PlainDate | undefined;
  /** What changes on a day, each told once; in any order. */
  readonly changes: readonly ProjectChange[];
};

/** A date that lies after the day asked about has not come. */
export const comeBy = (date: PlainDate | undefined, on: PlainDate): PlainDate | null =>
  date && date <= on ? date : null;

/** The project as of a day: what lies after it has not happened. What ends or expires may lie ahead. */
export const siteOn = (site: ProjectSite, on: PlainDate): ProjectSite => {
  const held = heldOn(site, on, on);
  return {
    ...held,
    escrowOpenedOn: comeBy(held.escrowOpenedOn, on) ?? undefined,
    permitIssuedOn: comeBy(held.permitIssuedOn, on) ?? undefined,
    startedOn: comeBy(held.startedOn, on) ?? undefined,
    agreementSignedOn: comeBy(held.agreementSignedOn, on) ?? undefined,
    depositOn: comeBy(held.depositOn, on) ?? undefined,
    rightsBoardPostedOn: comeBy(held.rightsBoardPostedOn, on) ?? undefined,
  };
};
