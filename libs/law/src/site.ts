import type { Fen, PlainDate } from '@anxin/domain-kit';

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
};

/** A date that lies after the day asked about has not come. */
export const comeBy = (date: PlainDate | undefined, on: PlainDate): PlainDate | null =>
  date && date <= on ? date : null;

/** The project as of a day: what lies after it has not happened. What ends or expires may lie ahead. */
export const siteOn = (site: ProjectSite, on: PlainDate): ProjectSite => ({
  ...site,
  escrowOpenedOn: comeBy(site.escrowOpenedOn, on) ?? undefined,
  permitIssuedOn: comeBy(site.permitIssuedOn, on) ?? undefined,
  startedOn: comeBy(site.startedOn, on) ?? undefined,
  agreementSignedOn: comeBy(site.agreementSignedOn, on) ?? undefined,
  depositOn: comeBy(site.depositOn, on) ?? undefined,
  rightsBoardPostedOn: comeBy(site.rightsBoardPostedOn, on) ?? undefined,
});
