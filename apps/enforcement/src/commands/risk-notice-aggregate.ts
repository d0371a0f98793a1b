import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  isInScope,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
} from '@anxin/service-kit';
import {
  riskNoticeBy,
  type RiskNoticeCommand,
  riskNoticeDuties,
  riskNoticeErrors,
  type RiskNoticeEvent,
  type RiskNoticeState,
  riskNoticeTable,
} from '../domain/risk-notice';
import { tellRiskNotice } from '../events/risk-notice-out';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import { riskNoticeOf, riskNoticeRowOf, riskNoticeStore, riskNoticeStream } from '../store/checks/risk-notice-store';
import type { CheckParts } from './inspection-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to a risk notice, and by whom: the enterprise may report what it put right. */
export const riskNoticeCommands: CommandTable<RiskNoticeState, RiskNoticeCommand['type']> = {
  ...riskNoticeTable,
  name: 'risk notice',
  givenBy: {
    IssueRiskNotice: AUTHORITY,
    ServeRiskNotice: [...AUTHORITY, 'TOWN'],
    ReportRiskNoticeRectified: [...AUTHORITY, 'TOWN', 'CONTRACTOR', 'SUBCONTRACTOR'],
    ConfirmRiskNoticeRectified: AUTHORITY,
    RejectRiskNoticeRectified: AUTHORITY,
    CloseRiskNotice: AUTHORITY,
    WithdrawRiskNotice: AUTHORITY,
    MissRiskNoticeDuty: [],
  },
};

const isVisible = async (rows: Rows, code: string, command: RiskNoticeCommand): Promise<boolean> => {
  if (command.type === 'IssueRiskNotice') return isInScope(rows, placeOfCheck(command));
  return (await rows('SELECT FROM risk_notice WHERE code = $1', [code])).length > 0;
};

export type RiskNoticeAggregate = Aggregate<RiskNoticeState, RiskNoticeCommand, RiskNoticeEvent>;

/** How a risk notice is decided, who may command it, how it is saved and published: the one way its commands go. */
export const riskNoticeAggregate = ({ law, countyOf }: CheckParts): RiskNoticeAggregate => {
  const decider = riskNoticeBy(law);
  return {
    ...decider,
    ...riskNoticeCommands,
    isVisible,
    unknown: (code) => riskNoticeErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(riskNoticeStream));
      const found = await riskNoticeStore.byKey(rowsIn(tx), codes);
      const states = new Map<string, RiskNoticeState>(
        [...found.values()].map((row) => [row.code, { stage: row.stage, notice: riskNoticeOf(row) }]),
      );
      for (const { id, command } of given)
        if (command.type === 'IssueRiskNotice') {
          const { areaCode, today: on } = command;
          const numbered = { area: countyOf(areaCode, on), kind: 'RISK', on };
          states.set(id, { stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) });
        }
      return states;
    },
    save: async (tx, changes) => {
      await riskNoticeStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [riskNoticeRowOf(after)])),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([found, event]) =>
          found.stage === 'UNKNOWN'
            ? []
            : riskNoticeDuties(event, found).map((duty) => ({ stream: riskNoticeStream(change.id), change: duty })),
        ),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw riskNoticeErrors.UNKNOWN({ code });
      return tellRiskNotice(after, event);
    },
  };
};
