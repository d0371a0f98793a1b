import type { Who } from '../telling.fixture';

/** What is owed to somebody for a month. */
export type Owed = { readonly worker: string; readonly payMonth: string; readonly fen: string };
/** A site as far as something may have to be done about it. */
export type Site = {
  readonly code: string;
  readonly areaCode: string;
  readonly sector: string;
  readonly owner: string;
  readonly contractor: string;
  /** What is in arrears today. */
  readonly owed: readonly Owed[];
};
export type Warning = {
  readonly id: string;
  readonly code: string;
  readonly raisedLevel: string;
  readonly stage: string;
  readonly site: string | null;
};
export type Clue = { readonly code: string; readonly site: string | null; readonly isJoined: boolean };
export type Case = {
  readonly code: string;
  readonly site: string;
  readonly openedOn: string;
  readonly hasOrder: boolean;
};
export type Order = {
  readonly code: string;
  readonly stage: string;
  readonly sums: readonly Pick<Owed, 'worker' | 'payMonth'>[];
  readonly isListed: boolean;
};
export type Listing = { readonly code: string; readonly stage: string };

/** All that lies before the officer on a day. */
export type Desk = {
  readonly today: string;
  readonly warnings: readonly Warning[];
  /** The first that came in first. */
  readonly clues: readonly Clue[];
  readonly cases: readonly Case[];
  readonly orders: readonly Order[];
  readonly listings: readonly Listing[];
  readonly sites: ReadonlyMap<string, Site>;
};
/** A command that the routine gives. */
export type Act = { readonly who: Who; readonly mutation: string; readonly input: object; readonly fields?: string };

/** A case has so many days to be paid before its order is drafted, */
const DAYS_TO_PAY = 3;
/** and so many months owed to one worker are too many to wait for somebody to complain. */
const MONTHS_TOO_MANY = 3;
const STATED = { oneWorkerFen: '1000000', manyWorkersFen: '5000000', source: '省高级人民法院规定' };

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const act = (who: Who, mutation: string, input: object, fields?: string): Act => ({
  ...{ who, mutation, input },
  ...(fields ? { fields } : {}),
});

/** The most months that one worker is owed. */
export const mostMonths = (owed: readonly Pick<Owed, 'worker' | 'payMonth'>[]): number => {
  const months = new Map<string, Set<string>>();
  for (const { worker, payMonth } of owed) months.set(worker, (months.get(worker) ?? new Set()).add(payMonth));
  return Math.max(0, ...[...months.values()].map(({ size }) => size));
};

/** What is red is acknowledged on the day on which it is raised. */
const acknowledges = ({ warnings }: Desk): Act[] =>
  warnings
    .filter(({ stage, raisedLevel }) => stage === 'RAISED' && raisedLevel === 'RED')
    .map(({ id }) => act('OFFICE', 'warningAcknowledge', { id }, 'id stage'));

/** What is complained of again is joined to what came in first of the same site. */
const joins = ({ clues }: Desk): Act[] => {
  const first = new Map<string, string>();
  return clues.flatMap(({ code, site, isJoined }) => {
    if (site === null) return [];
    const matter = first.get(site);
    if (matter === undefined) first.set(site, code);
    return matter === undefined || isJoined ? [] : [act('OFFICE', 'clueJoin', { code, matter }, 'code')];
  });
};

const opening = (today: string, site: Site, grounds: object): Act => {
  const { code: projectCode, areaCode, sector, owed, owner, contractor } = site;
  const claims = new Map<string, bigint>();
  for (const { worker, fen } of owed) claims.set(worker, (claims.get(worker) ?? 0n) + BigInt(fen));
  const claimFen = String([...claims.values()].reduce((sum, fen) => sum + fen, 0n));
  const months = owed.map(({ payMonth }) => payMonth).toSorted();
  return act('OFFICE', 'caseOpen', {
    ...{ kind: claims.size >= 10 ? '~GROUP' : '~CASE', ...grounds, projectCode, areaCode, sector: `~${sector}` },
    ...{ periodFrom: months.at(0), periodTo: months.at(-1), claimedOn: today },
    claim: { claimFen, wageFen: claimFen, projectFen: '0' },
    parties: [
      { role: '~OWNER', creditCode: owner },
      { role: '~GENERAL_CONTRACTOR', creditCode: contractor },
    ],
    workers: [...claims].map(([worker, fen]) => ({ worker, claimFen: String(fen) })),
  });
};

/** A site becomes a case when somebody complains and is owed, and when nobody dares to and too many months are owed. */
const opens = ({ today, clues, warnings, cases, sites }: Desk): Act[] => {
  const isOpen = new Set(cases.map(({ site }) => site));
  return [...sites.values()].flatMap((site) => {
    if (isOpen.has(site.code) || site.owed.length === 0) return [];
    const clue = clues.find((one) => one.site === site.code);
    if (clue) return [opening(today, site, { clues: [clue.code] })];
    const late = warnings.find((one) => one.site === site.code && one.code === 'W02' && one.raisedLevel === 'RED');
    const isDue = late && mostMonths(site.owed) >= MONTHS_TOO_MANY;
    return isDue ? [opening(today, site, { warnings: [late.id] })] : [];
  });
};

/** A case that is not paid by its day gets an order: the general contractor pays what is owed that day. */
const orders = ({ today, cases, sites }: Desk): Act[] =>
  cases.flatMap(({ code: caseCode, site: projectCode, openedOn, hasOrder }) => {
    const site = sites.get(projectCode);
    if (!site || hasOrder || site.owed.length === 0 || daysBetween(openedOn, today) < DAYS_TO_PAY) return [];
    const proposal = {
      ...{ kind: '~PAYMENT', enterprise: site.contractor, party: '~GENERAL_CONTRACTOR', projectCode, caseCode },
      ...{ areaCode: site.areaCode, sector: `~${site.sector}`, rules: ['LIA-08'], filedOn: today, owedOn: today },
      ...{ findings: '工资逾期未付', term: { length: 3, unit: '~CD' }, sums: site.owed },
      totalFen: String(site.owed.reduce((sum, { fen }) => sum + BigInt(fen), 0n)),
      liability: { employer: '~COMPANY', isSubcontractor: true },
    };
    return [act('OFFICE', 'orderPropose', proposal)];
  });

/** What the next step of an order is, at each stage at which the office has one. */
const STEPS: Readonly<Record<string, (code: string, today: string) => Act>> = {
  PROPOSED: (code) => act('OFFICE', 'orderTell', { code }),
  TOLD: (code, heardOn) => act('OFFICE', 'orderHear', { code, heardOn, stated: false, record: '未陈述' }),
  HEARD: (code) => act('OFFICE_2', 'orderDecide', { code }),
  DECIDED: (code, servedOn) =>
    act('OFFICE', 'orderServe', { code, servedOn, way: '~IN_PERSON', proofs: [{ id: 'E-1', media: '~DOCUMENT' }] }),
};
const steps = ({ today, orders: all }: Desk): Act[] =>
  all.flatMap(({ code, stage }) => {
    const step = STEPS[stage];
    return step ? [step(code, today)] : [];
  });

/** Whoever let an order of three months pass is proposed for the list, told, and listed once its time to object is over. */
const lists = ({ today, orders: all, listings }: Desk): Act[] => [
  ...all
    .filter(({ stage, isListed, sums }) => stage === 'LAPSED' && !isListed && mostMonths(sums) >= MONTHS_TOO_MANY)
    .map(({ code: orderCode }) => act('OFFICE', 'listingPropose', { orderCode, reason: '逾期未付', stated: STATED })),
  ...listings.flatMap(({ code, stage }) => {
    const served = { servedOn: today, way: '~IN_PERSON', proof: '送达回证' };
    if (stage === 'PROPOSED') return [act('OFFICE', 'listingServeNotice', { code, ...served })];
    const decision = { documentNo: `列入决定 ${code}`, measures: ['~TENDERS'] };
    return stage === 'HEARD' ? [act('OFFICE_2', 'listingDecide', { code, ...decision })] : [];
  }),
];

/**
 * What an officer of the county does next, by a few rules and whatever lies on the desk; nothing, when the day's work is
 * done.
 */
export const routine = (desk: Desk): readonly Act[] =>
  [acknowledges, joins, opens, orders, steps, lists].flatMap((rule) => rule(desk));
