import { halfUp } from '@anxin/domain-kit';
import {
  areasWithin,
  connection,
  type HistoryArgs,
  historyConnection,
  nodesOf,
  type PageArgs,
  present,
} from '@anxin/service-kit';
import { z } from 'zod';
import {
  checkPage,
  type CheckFilter,
  type CheckKey,
  type CheckList,
  countChecks,
  type ListedCheck,
} from '../../store/checks/read-checks';
import type { Context } from '../context';

const dayKey = z.tuple([z.iso.date(), z.string()]);

const pageOf = (list: CheckList, args: PageArgs, filter: CheckFilter, { reads }: Context) =>
  connection<ListedCheck, CheckKey>(args, {
    key: dayKey,
    keyOf: ({ day, code }) => [day, code],
    read: (after, limit) => checkPage(reads.rows, list, filter, { after, limit }),
    count: () => countChecks(reads.rows, list, filter),
  });

/** A list by its day, whose codes are paged, and what is asked of them is loaded together. */
export const listOf =
  <Row extends object>(
    list: CheckList,
    loaderOf: (context: Context) => { readonly load: (code: string) => Promise<Row | null> },
  ) =>
  async (args: PageArgs, filter: CheckFilter, context: Context) =>
    nodesOf(await pageOf(list, args, filter, context), ({ code }) => present(loaderOf(context).load(code)));

/** Lists of checks: codes are paged, and what is asked of them is loaded together. */
export const inspectionConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('inspection', args, filter, context), ({ code }) =>
    present(context.loaders.inspection.load(code)),
  );
/** Not a connection: the public sees a draw, and no page of them. */
export const drawPage = async (args: PageArgs, filter: CheckFilter, context: Context) => {
  const page = await pageOf('draw', args, filter, context);
  return {
    entries: await Promise.all(page.nodes().map(({ code }) => present(context.loaders.draw.load(code)))),
    totalCount: await page.totalCount(),
    endCursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
};
export const campaignConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('campaign', args, filter, context), ({ code }) => present(context.loaders.campaign.load(code)));

export const riskNoticeConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('risk_notice', args, filter, context), ({ code }) =>
    present(context.loaders.riskNotice.load(code)),
  );

export const fundConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('fund', args, filter, context), ({ code }) => present(context.loaders.fund.load(code)));

export const advanceConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('advance', args, filter, context), ({ code }) => present(context.loaders.advance.load(code)));

export const clearanceConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('clearance', args, filter, context), ({ code }) =>
    present(context.loaders.clearance.load(code)),
  );

export const drawingConnection = async (args: PageArgs, filter: CheckFilter, context: Context) =>
  nodesOf(await pageOf('drawing', args, filter, context), ({ code }) => present(context.loaders.drawing.load(code)));

type Narrowed = { readonly area?: string | null | undefined; readonly stages?: readonly string[] | null | undefined };

/** An area stands for all that lies within it. */
export const narrowedTo = async (filter: Narrowed | null | undefined, { app }: Context): Promise<CheckFilter> => ({
  stages: filter?.stages,
  areas: filter?.area ? await areasWithin(app, [filter.area], app.clock.today()) : null,
});

/** What happened to something, by its stream. */
export const historyOf = (stream: string, args: HistoryArgs, { reads }: Context) =>
  historyConnection(args, stream, reads.rows);

/** A share in 10,000, rounded half up; of nothing none. */
export const in10000 = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number(halfUp(BigInt(part) * 10_000n, BigInt(whole)));
