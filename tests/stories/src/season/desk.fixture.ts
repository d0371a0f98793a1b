import type { County } from '../county.fixture';
import type { Desk, Owed, Site } from './routine.fixture';

type Node<Name extends string, Value> = { readonly [name in Name]: Value };
type Coded = Node<'code', string>;
type Seen = {
  readonly businessDay: string;
  readonly clues: { nodes: (Coded & { project: Coded | null; joined: Coded[] })[] };
  readonly cases: {
    nodes: (Coded & { openedOn: string; project: Coded; orders: { totalCount: number } })[];
  };
  readonly orders: {
    nodes: (Coded & { stage: string; sums: { nodes: { worker: Node<'id', string>; payMonth: string }[] } })[];
  };
  readonly listings: { nodes: (Coded & { stage: string; order: Coded })[] };
};
type Warned = {
  readonly nodes: {
    id: string;
    code: string;
    level: string;
    raisedLevel: string | null;
    stage: string;
    project: Coded | null;
  }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
};
type Line = { worker: Node<'id', string>; payMonth: string; arrearsFen: string | null };
type Looked = {
  readonly area: Coded;
  readonly sector: string;
  readonly owner: { creditCode: string };
  readonly contractor: { creditCode: string };
  readonly wageLines: { nodes: Line[] };
};

const SEEN = `{ businessDay
  clues(first: 100) { nodes { code project { code } joined { code } } }
  cases(first: 100) { nodes { code openedOn project { code } orders(first: 0) { totalCount } } }
  orders(first: 50) { nodes { code stage sums(first: 100) { nodes { worker { id } payMonth } } } }
  listings(first: 100) { nodes { code stage order { code } } } }`;

/** A part that is away for the moment is asked again, as people do. */
const AWAY = new Set(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']);
const TIMES = 5;
const ask = async <Data>(county: County, query: string, times = TIMES): Promise<Data> => {
  const { data, codes, text } = await county.ask('OFFICE', query);
  if (times > 1 && codes.length > 0 && codes.every((code) => AWAY.has(code))) return ask(county, query, times - 1);
  if (codes.length > 0 || !data) throw new Error(text.slice(0, 1_000));
  return data as Data;
};

/** Every warning that stands. */
export const warningsOf = async (county: County): Promise<Warned['nodes']> => {
  const nodes: Warned['nodes'] = [];
  for (let after = ''; ;) {
    const { warnings } = await ask<{ warnings: Warned }>(
      county,
      `{ warnings(first: 100${after}) { nodes { id code level raisedLevel stage project { code } }
         pageInfo { hasNextPage endCursor } } }`,
    );
    nodes.push(...warnings.nodes);
    if (!warnings.pageInfo.hasNextPage) return nodes;
    after = `, after: "${warnings.pageInfo.endCursor}"`;
  }
};

const owedOf = (lines: readonly Line[]): readonly Owed[] =>
  lines
    .flatMap(({ worker, payMonth, arrearsFen }) =>
      Number(arrearsFen) > 0 ? [{ worker: worker.id, payMonth, fen: String(arrearsFen) }] : [],
    )
    .toSorted((a, b) => (`${a.worker}${a.payMonth}` < `${b.worker}${b.payMonth}` ? -1 : 1));

const siteOf = async (county: County, code: string): Promise<Site> => {
  const { project } = await ask<{ project: Looked }>(
    county,
    `{ project(code: "${code}") { area { code } sector owner { creditCode } contractor { creditCode }
       wageLines(first: 200) { nodes { worker { id } payMonth arrearsFen } } } }`,
  );
  const { area, sector, owner, contractor, wageLines } = project;
  return {
    ...{ code, areaCode: area.code, sector, owner: owner.creditCode, contractor: contractor.creditCode },
    owed: owedOf(wageLines.nodes),
  };
};
const sitesOf = async (county: County, codes: readonly string[]): Promise<ReadonlyMap<string, Site>> => {
  const sites = new Map<string, Site>();
  for (const code of codes) sites.set(code, await siteOf(county, code));
  return sites;
};

/** What lies before the officer, as the gateway answers it. */
export const deskOf = async (county: County): Promise<Desk> => {
  const { businessDay: today, clues, cases, orders, listings } = await ask<Seen>(county, SEEN);
  const warned = await warningsOf(county);
  const hasOrder = new Map(cases.nodes.map(({ project, orders: own }) => [project.code, own.totalCount > 0]));
  const isListed = new Set(listings.nodes.map(({ order }) => order.code));
  const ofInterest = [
    ...clues.nodes.map(({ project }) => project?.code),
    ...warned.flatMap(({ code, raisedLevel, project }) =>
      code === 'W02' && raisedLevel === 'RED' ? [project?.code] : [],
    ),
    ...hasOrder.keys(),
  ];
  const looked = [...new Set(ofInterest)].filter((code) => code !== undefined && hasOrder.get(code) !== true);
  return {
    today,
    warnings: warned.map(({ project, raisedLevel, level, ...one }) => ({
      ...one,
      raisedLevel: raisedLevel ?? level,
      site: project?.code ?? null,
    })),
    clues: clues.nodes.map(({ code, project, joined }) => ({
      ...{ code, site: project?.code ?? null, isJoined: joined.length > 0 },
    })),
    cases: cases.nodes.map(({ code, openedOn, project, orders: own }) => ({
      ...{ code, openedOn, site: project.code, hasOrder: own.totalCount > 0 },
    })),
    orders: orders.nodes.map(({ code, stage, sums }) => ({
      ...{ code, stage, isListed: isListed.has(code) },
      sums: sums.nodes.map(({ worker, payMonth }) => ({ worker: worker.id, payMonth })),
    })),
    listings: listings.nodes.map(({ code, stage }) => ({ code, stage })),
    sites: await sitesOf(county, looked.toSorted() as string[]),
  };
};
