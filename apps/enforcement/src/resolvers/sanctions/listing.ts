import { appliedOn, isUndetermined, listingRepair, maskName, removalBars, removalConditions } from '@anxin/law';
import { historyConnection, nextOf } from '@anxin/service-kit';
import { listingCommands } from '../../commands/listing-aggregate';
import type { Receipt, Served } from '../../domain/listing';
import { lapsedOrders, ordersLapsedSince } from '../../store/orders/lapsed-orders';
import type { ListingEntity } from '../../store/sanctions/listing-entity';
import { listingStream } from '../../store/sanctions/listing-store';
import { crimesOf } from '../../store/sanctions/referral-store';
import type { ThresholdRow } from '../../store/sanctions/threshold-row';
import { fen } from '@anxin/domain-kit';
import { actsAt } from '../acts';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import type { Resolvers } from '../schema.generated';

/** `ServeListingNotice` as the mutation that gives it: `listingServeNotice`. */
export const listingMutation = (command: string): string => `listing${command.replace('Listing', '')}`;

export const thresholdShown = ({ oneWorker, manyWorkers, mark, source }: ThresholdRow) => ({
  oneWorkerFen: fen(BigInt(oneWorker)),
  manyWorkersFen: fen(BigInt(manyWorkers)),
  mark,
  source: source ?? null,
});

const served = (one: Served | undefined) => one ?? null;
const receipts = (all: readonly Receipt[]) => [...all];

/** What is lacking for an early removal, and what bars it, as of today. */
const conditionsOf = async ({ stage, code, orderCode, creditCode, decidedOn: on }: ListingEntity, context: Context) => {
  if ((stage !== 'LISTED' && stage !== 'REMOVAL_ASKED') || on === null) return null;
  const { app, reads } = context;
  const order = (await lapsedOrders(reads.rows, [orderCode])).get(orderCode);
  const since = [{ code, creditCode, orderCode, on }];
  const conditions = removalConditions.decide(
    { on: app.clock.today(), correctedOn: order?.settledOn ?? null, promised: true },
    app.terms,
  );
  if (isUndetermined(conditions)) return null;
  const bars = removalBars.decide(
    {
      newArrears: (await ordersLapsedSince(reads.rows, since)).has(code),
      crime: (await crimesOf(reads.rows, [creditCode])).has(creditCode),
      otherLaw: false,
    },
    app.terms,
  );
  return { from: conditions.from, lacks: [...conditions.lacks], bars: [...bars] };
};

const nameOf = async (code: string, of: 'PARTY' | 'REPRESENTATIVE', { loaders }: Context): Promise<string | null> => {
  const name = (await loaders.listingNames.load(code))?.[of];
  return name === undefined ? null : maskName(name);
};

export const Listing: Resolvers['Listing'] = {
  ...documentsAbout('listing'),
  __resolveReference: ({ code }, { loaders }) => loaders.listing.load(code),
  next: ({ stage }) => nextOf(listingCommands, stage, listingMutation),
  acts: actsAt((app) => app.listing, listingMutation),
  order: ({ orderCode }, _, { loaders }) => loaders.order.load(orderCode),
  enterprise: ({ creditCode }) => ({ creditCode }),
  party: ({ parts }) => parts.party.kind,
  role: ({ parts: { party } }) => (party.kind === 'PERSON' ? party.role : null),
  personName: ({ code }, _, context) => nameOf(code, 'PARTY', context),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  groupEventCode: ({ parts }) => parts.groupEventCode ?? null,
  threshold: ({ parts: { threshold } }) => (threshold ? thresholdShown(threshold) : null),
  reason: ({ parts }) => parts.reason,
  proposedBy: ({ parts }) => parts.proposedBy,
  notice: ({ parts }) => served(parts.notice),
  objection: ({ parts: { objection } }) =>
    objection ? { ...objection, finding: objection.finding ?? null, reply: objection.reply ?? null } : null,
  decision: ({ parts: { decision } }) =>
    decision ? { ...decision, measures: [...decision.measures], service: served(decision.served) } : null,
  openPoint: ({ decidedOn, proposedOn }, _, { app }) =>
    listingRepair.decide({ decidedOn: decidedOn ?? app.clock.today() }, app.terms)
      ? appliedOn(listingRepair, decidedOn ?? proposedOn)
      : null,
  publication: async ({ code, parts: { publication } }, _, context) =>
    publication
      ? {
          ...publication,
          representative: await nameOf(code, 'REPRESENTATIVE', context),
          releasedBy: publication.releasedBy ?? null,
          releasedOn: publication.releasedOn ?? null,
        }
      : null,
  receipts: ({ parts }) => receipts(parts.receipts),
  stopped: ({ parts }) => receipts(parts.stopped),
  removalConditions: (row, _, context) => conditionsOf(row, context),
  removal: ({ parts: { removal } }) =>
    removal
      ? { ...removal, decidedOn: removal.decidedOn ?? null, refusedBecause: removal.refusedBecause ?? null }
      : null,
  ended: ({ parts: { ended } }) => (ended ? { ...ended, reason: ended.reason ?? null } : null),
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(listingStream(code))) ?? [])],
  history: ({ code }, args, { reads }) => historyConnection(args, listingStream(code), reads.rows),
};
