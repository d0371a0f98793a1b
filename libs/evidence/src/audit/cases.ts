import {
  caseClosed,
  caseConcluded,
  caseOpened,
  caseReopened,
  caseVerified,
  type Envelope,
  warningCleared,
  warningLevelChanged,
  warningRaised,
} from '@anxin/contracts';
import { foundBy, hears, type Ledger } from './ledger';

type Stage = 'OPEN' | 'CONCLUDED' | 'CLOSED' | 'VERIFIED';
type Case = { stage: Stage; foundFen?: string };

/**
 * Cases and warnings: each thing told of one is what may follow what was told before, and a case is closed with a proof for
 * each of its workers.
 */
export const cases = (): Ledger => {
  const { all, find } = foundBy();
  const known = new Map<string, Case>();
  const standing = new Set<string>();
  const follow = (code: string, event: Envelope, from: readonly Stage[], to: Stage): Case => {
    const found = known.get(code);
    if (!found || !from.includes(found.stage))
      find('CASE_OUT_OF_TURN', event, code, {
        zh: `${event.name} 不应在 ${found?.stage ?? '立案之前'} 之后`,
        en: `${event.name} cannot follow ${found?.stage ?? 'nothing'}`,
      });
    const next = found ?? { stage: to };
    next.stage = to;
    known.set(code, next);
    return next;
  };
  const warn = (id: string, event: Envelope, shouldStand: boolean): void => {
    if (standing.has(id) === shouldStand) return;
    find('WARNING_OUT_OF_TURN', event, id, {
      zh: `${event.name}，而该预警此前${shouldStand ? '未发出' : '尚未解除'}`,
      en: `${event.name} was told of a warning that ${shouldStand ? 'does not stand' : 'stands already'}`,
    });
  };
  return {
    hears: [
      hears(caseOpened, ({ caseCode }, event) => {
        if (known.has(caseCode))
          find('TOLD_TWICE', event, caseCode, { zh: '立案报了两次', en: 'It was told twice to be opened' });
        known.set(caseCode, { stage: 'OPEN' });
      }),
      hears(caseConcluded, ({ caseCode, determination }, event) => {
        follow(caseCode, event, ['OPEN'], 'CONCLUDED').foundFen = determination.amountFen;
      }),
      hears(caseClosed, ({ caseCode, people, amountFen, proofs }, event) => {
        const { foundFen } = follow(caseCode, event, ['CONCLUDED'], 'CLOSED');
        const proved = proofs.wagesPaid + proofs.evidence + proofs.nothingOwed;
        if (proved === people && amountFen === foundFen) return;
        find('CLOSED_UNPROVED', event, caseCode, {
          zh: `${people} 人中 ${proved} 人有证明；认定 ${foundFen} 分，办结 ${amountFen} 分`,
          en: `${proved} of ${people} are proved; ${foundFen} fen was found and ${amountFen} closed`,
        });
      }),
      hears(caseVerified, ({ caseCode }, event) => void follow(caseCode, event, ['CLOSED'], 'VERIFIED')),
      hears(
        caseReopened,
        ({ caseCode }, event) => void follow(caseCode, event, ['CONCLUDED', 'CLOSED', 'VERIFIED'], 'OPEN'),
      ),
      hears(warningRaised, ({ warningId }, event) => {
        warn(warningId, event, false);
        standing.add(warningId);
      }),
      hears(warningLevelChanged, ({ warningId }, event) => warn(warningId, event, true)),
      hears(warningCleared, ({ warningId }, event) => {
        warn(warningId, event, true);
        standing.delete(warningId);
      }),
    ],
    findings: () => all,
  };
};
