import type { PlainDate } from '@anxin/domain-kit';
import {
  indicatorOf,
  type IndicatorFacts,
  type IndicatorOn,
  isReturnOf,
  isUndetermined,
  maskForLists,
  type MovementRecord,
  movementShown,
  type SiteField,
  type SiteProof,
  siteOn,
  type SiteRecord,
  siteShown,
  type Told,
} from '@anxin/law';
import { parseInstant } from '@anxin/intake';
import {
  nodesOf,
  pageOf,
  type AsOf,
  connection,
  type ExplainedIndicator,
  FACTS_PAGE_MAX,
  type FactRow,
  type FactsRead,
} from '@anxin/service-kit';
import { z } from 'zod';
import { type OwnIndicator, siteOf } from '../domain/indicators';
import type { StoredProof } from '../store/money/movements-sought';
import { partyOf } from '../store/enterprises/party';
import type { MovementKey } from '../store/money/read-movements';
import type { ProjectVersion } from '../store/read-projects';
import type { Context } from './context';

/** Since which version a field says what it says of the day. */
const toldSince = (
  versions: readonly ProjectVersion[],
  field: SiteField,
  on: PlainDate,
): ProjectVersion | undefined => {
  const values = versions.map(({ project }) => siteOn(siteOf(project), on)[field]);
  const changed = values.findLastIndex((value) => value !== values.at(-1));
  return versions[changed + 1];
};

/** A project with where its fields were told: field by field, each origin once. */
const siteRecord = (versions: readonly ProjectVersion[], site: SiteRecord['site'], on: PlainDate): SiteRecord => ({
  site,
  toldOf: (fields): Told => {
    const told = fields.flatMap((field) => toldSince(versions, field, on) ?? []);
    return {
      origin: [...new Set(told.map(({ origin }) => origin))].join('; '),
      recordedAt:
        told
          .map(({ recordedAt }) => recordedAt)
          .toSorted()
          .at(-1) ?? null,
    };
  },
});

const movementRecord = (
  { counterparty, counterpartyToken, ...movement }: StoredProof,
  { app }: Context,
): MovementRecord => {
  const { name, account } = partyOf({ ...movement, counterparty }, app.vault);
  return {
    ...movement,
    counterparty: counterpartyToken ?? undefined,
    isReturn: isReturnOf(movement.purpose),
    shown: { name: name && maskForLists('name', name), account: account && maskForLists('bankCard', account) },
  };
};

/** The project comes before its movements, which have their time and serial. */
type Placed = { readonly fact: FactRow; readonly at: MovementKey };

/** All of an account, where they are counted. */
const MOVEMENTS_MAX = 2 ** 31 - 1;

const PROJECT: MovementKey = ['', ''];
const placeKey = z.tuple([z.string().refine((text) => text === '' || parseInstant(text) !== undefined), z.string()]);

const provenBy =
  <Facts>(proof: SiteProof<Facts>, facts: Facts, code: string, asked: AsOf, context: Context): FactsRead =>
  async (args) => {
    const { actor, app, loaders } = context;
    // A township does not see the movements of accounts, here either.
    const movements = actor.role === 'TOWN' ? undefined : proof.movements;
    const site = async (): Promise<Placed[]> => {
      const versions = await loaders.versions.load({ code, ...asked });
      const last = versions.at(-1);
      const shown = last
        ? siteShown(proof, siteRecord(versions, siteOf(last.project), asked.on), { facts, on: asked.on, law: app.law })
        : [];
      return shown.map((fact) => ({ fact, at: PROJECT }));
    };
    const moved = async (after: MovementKey | undefined, limit: number): Promise<Placed[]> => {
      if (!movements) return [];
      const found = await loaders.movementsSought.load({ code, ...movements.sought(facts), after, limit, ...asked });
      return found.map((movement) => ({
        fact: movementShown(proof, movementRecord(movement, context), facts),
        at: [movement.postedAt, movement.bankSerial],
      }));
    };
    const page = await connection<Placed, MovementKey>(args, {
      key: placeKey,
      keyOf: ({ at }) => at,
      read: async (after, limit) => [
        ...(after ? [] : await site()),
        ...(await moved(after?.[0] === '' ? undefined : after, limit)),
      ],
      count: async () => (await site()).length + (await moved(undefined, MOVEMENTS_MAX)).length,
      most: FACTS_PAGE_MAX,
    });
    return nodesOf(page, ({ fact }) => fact);
  };

const nothing: FactsRead = (args) => pageOf<FactRow>(args, [], FACTS_PAGE_MAX);

/** An indicator of this service with what proves it: read when asked for, together over all that is asked. */
export const explained = (
  indicator: IndicatorOn<OwnIndicator>,
  code: string,
  asked: AsOf,
  context: Context,
): ExplainedIndicator => {
  const { proof } = indicatorOf(indicator.indicator);
  const { facts } = indicator;
  const proven =
    isUndetermined(facts) || proof.by !== 'SITE'
      ? nothing
      : provenBy<IndicatorFacts<OwnIndicator>>(proof, facts, code, asked, context);
  return { ...indicator, on: asked.on, proof: proven };
};
