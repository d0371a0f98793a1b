import { type Actor, DEMONSTRATION_SECONDS, type LocalIssuer } from '@anxin/identity';
import type { Shown } from '../oidc/page';

/** The number of the worker who is shown around, one of the sample county. */
export const SHOWN_WORKER = '620599198404305822';

type Visitor = { readonly actor: Actor; /** Where they work, as people say it. */ readonly post: string };

/**
 * Who is shown around: at least one of each role, bound to places of the sample county. None of them exists.
 * @param personToken of a worker's identity number
 */
export const visitorsOf = (personToken: (number: string) => string): Readonly<Record<string, Visitor>> => ({
  OFFICE: { actor: { id: 'office-1', name: '王秀兰', role: 'OFFICE' }, post: '治欠办' },
  /** Confirms what the first proposes. */
  OFFICE_2: { actor: { id: 'office-2', name: '赵国栋', role: 'OFFICE' }, post: '治欠办（复核）' },
  DEPARTMENT: { actor: { id: 'housing-1', name: '李明哲', role: 'DEPARTMENT', sectors: ['HOUSING'] }, post: '住建局' },
  WATER: { actor: { id: 'water-1', name: '马文涛', role: 'DEPARTMENT', sectors: ['WATER'] }, post: '水务局' },
  TOWN: { actor: { id: 'town-1', name: '陈小燕', role: 'TOWN', areas: ['620522104'] }, post: '乡镇网格员' },
  CONTRACTOR: {
    actor: { id: 'contractor-1', name: '孙丽', role: 'CONTRACTOR', enterprises: ['91620599QA4XFD1Y5A'] },
    post: '总包劳资专管员',
  },
  /** Employs people on a site of the contractor above. */
  SUBCONTRACTOR: {
    actor: { id: 'subcontractor-1', name: '何建平', role: 'SUBCONTRACTOR', enterprises: ['91620599Y4NUGYKL0B'] },
    post: '劳务分包负责人',
  },
  WORKER: { actor: { id: 'worker-1', role: 'WORKER', person: personToken(SHOWN_WORKER) }, post: '工人' },
});

export type Visitors = ReturnType<typeof visitorsOf>;

/** A token for each of those who are shown around whose account stands, as the issuer knows it by now. */
export const tokensOf = async ({ accounts, mint }: LocalIssuer, visitors: Visitors) => {
  const tokens: Record<string, string> = {};
  for (const [role, { actor }] of Object.entries(visitors)) {
    if (!(await accounts.has(actor.id))) await accounts.put(actor);
    const account = await accounts.get(actor.id);
    if (account) tokens[role] = await mint(account, DEMONSTRATION_SECONDS);
  }
  return tokens;
};

/** Those who log in: a worker has no account, and asks with a code. */
export const loggingIn = (visitors: Visitors): readonly Shown[] =>
  Object.values(visitors).flatMap(({ actor: { id, name = id, role }, post }) =>
    role === 'WORKER' ? [] : [{ id, name, post }],
  );
