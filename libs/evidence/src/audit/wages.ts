import { arrearsChanged, type Envelope, paymentMisdirected, wagesPaid, workersRegistered } from '@anxin/contracts';
import { foundBy, hears, type Ledger } from './ledger';

type Entry = { readonly person: string; readonly payMonth: string; readonly beforeFen: string };

/**
 * What reached each worker for each month, what went astray, and what is in arrears: what is told as before is what was told
 * last, and whoever is paid was registered on the site.
 */
export const wages = (): Ledger => {
  const { all, find } = foundBy();
  const last = new Map<string, string>();
  const registered = new Set<string>();
  const paid = new Map<string, Envelope>();
  const chain = (kind: string, projectCode: string, entry: Entry, now: string, event: Envelope): void => {
    const about = `${projectCode} ${entry.payMonth}`;
    const key = `${kind} ${about} ${entry.person}`;
    const before = last.get(key) ?? '0';
    last.set(key, now);
    if (before === entry.beforeFen) return;
    find('WAGES_DIFFER', event, about, {
      zh: `${kind}：此前报为 ${before} 分，本次称此前为 ${entry.beforeFen} 分`,
      en: `${kind}: ${before} fen was told before, and now ${entry.beforeFen} is said to have been`,
    });
  };
  return {
    hears: [
      hears(workersRegistered, ({ projectCode, entries }) => {
        for (const { person } of entries) registered.add(`${projectCode} ${person}`);
      }),
      hears(wagesPaid, ({ projectCode, entries }, event) => {
        for (const entry of entries) {
          chain('PAID', projectCode, entry, entry.paidFen, event);
          paid.set(`${projectCode} ${entry.person}`, event);
        }
      }),
      hears(paymentMisdirected, ({ projectCode, entries }, event) => {
        for (const entry of entries) chain('MISDIRECTED', projectCode, entry, entry.misdirectedFen, event);
      }),
      hears(arrearsChanged, ({ projectCode, entries }, event) => {
        for (const entry of entries) chain('ARREARS', projectCode, entry, entry.arrearsFen, event);
      }),
    ],
    findings: () => {
      const strangers = [...paid].filter(([whom]) => !registered.has(whom));
      for (const [whom, event] of strangers)
        find('PAID_UNREGISTERED', event, whom.split(' ')[0] ?? '', {
          zh: '工资付给了未在本项目登记的人员',
          en: 'Wages reached somebody who was never registered on the site',
        });
      return all;
    },
  };
};
