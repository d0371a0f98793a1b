import type { PlainDate } from '@anxin/domain-kit';
import { depositExempt } from '../deposit/required';
import { depositTopUp } from '../deposit/top-up';
import type { ParameterBook } from '../parameters/book';
import { heldOn } from '../project-change';
import { comeBy, type ProjectSite } from '../site';
import { text } from '../text';
import { accountOpenedOn } from '../warnings/of-site';
import { accountNotOpened, lastDayToOpen } from '../warnings/systems/w12-account-not-opened';
import { depositNotLodged, timeToLodge } from '../warnings/systems/w13-deposit-not-lodged';
import { depositExpiring } from '../warnings/systems/w14-deposit-expiring';
import { noRightsBoard } from '../warnings/systems/w15-no-rights-board';
import { noAgreement } from '../warnings/systems/w16-no-agreement';
import { once, type Task } from './task';

const depositTasks = (site: ProjectSite, on: PlainDate, law: ParameterBook): readonly Task[] => {
  const { contractSumFen, contractSignedOn } = site;
  const { depositOn, depositExpiresOn = null, plannedEndOn = null } = heldOn(site, on, on);
  const permitIssuedOn = comeBy(site.permitIssuedOn, on);
  const depositLodged = comeBy(depositOn, on) !== null;
  if (depositLodged) {
    const level = depositExpiring.decide({ on, depositLodged, depositExpiresOn, plannedEndOn }, law);
    const title = text('续办保证金保函、保险', 'Renew the letter or insurance behind the deposit');
    // Far from its expiry nobody has to do anything.
    return level === null
      ? []
      : [once({ code: 'DEPOSIT_RENEWAL', title, rule: depositExpiring.id, dueOn: depositExpiresOn }, false)];
  }
  if (permitIssuedOn === null || depositExempt.decide({ contractSumFen, contractSignedOn }, law) === true) return [];
  const title = text('存储工资保证金', 'Lodge the wage deposit');
  const dueOn = timeToLodge(permitIssuedOn, on, law)?.lastDay ?? null;
  return [once({ code: 'DEPOSIT', title, rule: depositNotLodged.id, dueOn }, false)];
};

/**
 * What a contractor has to do about a project itself, as of a day: account, agreement, deposit, board. Each is in time by
 * the terms of the indicator that warns of it.
 * @param topUpDueOn the last day to make a deposit whole that was used; null where nothing was used
 */
export const siteTasks = (
  site: ProjectSite,
  topUpDueOn: PlainDate | null,
  on: PlainDate,
  law: ParameterBook,
): readonly Task[] => {
  const startedOn = comeBy(site.startedOn, on);
  const account = text('开设农民工工资专用账户', 'Open the wage account');
  const agreement = text('签订四方监管协议', 'Sign the four-party agreement');
  const board = text('设立维权信息告示牌', 'Put up the rights board');
  const topUp = text('补足工资保证金', 'Make the wage deposit whole');
  return [
    once(
      {
        ...{ code: 'WAGE_ACCOUNT', title: account, rule: accountNotOpened.id },
        dueOn: lastDayToOpen(site.contractSignedOn, on, law) ?? null,
      },
      accountOpenedOn(site, on) !== null,
    ),
    once(
      { code: 'AGREEMENT', title: agreement, rule: noAgreement.id, dueOn: startedOn },
      comeBy(site.agreementSignedOn, on) !== null,
    ),
    ...depositTasks(site, on, law),
    ...(topUpDueOn === null
      ? []
      : [once({ code: 'DEPOSIT_TOP_UP', title: topUp, rule: depositTopUp.id, dueOn: topUpDueOn }, false)]),
    ...(startedOn === null
      ? []
      : [
          once(
            { code: 'RIGHTS_BOARD', title: board, rule: noRightsBoard.id, dueOn: startedOn },
            comeBy(site.rightsBoardPostedOn, on) !== null,
          ),
        ]),
  ];
};
