import { enterpriseRegistered, indicatorsChanged, projectRegistered, wageIndicatorsChanged } from '@anxin/contracts';
import { type PlainDate, plainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import {
  append,
  type Cause,
  causeOf,
  type Handlers,
  type JournalEntry,
  learn,
  lockStreams,
  markDue,
  on,
  type Tx,
} from '@anxin/service-kit';
import { subjectStream } from '../store/warnings/warning-store';

/** Indicators of a project whose level changed, as their service tells. */
export type ToldIndicators = {
  readonly projectCode: string;
  readonly on: PlainDate;
  readonly changes: readonly {
    readonly indicator: string;
    readonly level: Level | null;
    readonly raisedLevel: Level | null;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
};

/** What is done about them; answers what the journal is to keep. Waits (`NotYet`) for a project that is not known. */
export type ActOnIndicators = (tx: Tx, told: ToldIndicators, cause: Cause) => Promise<readonly JournalEntry[]>;

const UPSERT_PROJECT = `
INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, sector = excluded.sector, area_code = excluded.area_code,
  owner_credit_code = excluded.owner_credit_code, contractor_credit_code = excluded.contractor_credit_code`;

/** A clue that named the project before it was known is from now on seen by whoever sees the project, and counts. */
const learnProject = on(projectRegistered, async (tx, event) => {
  const { projectCode, projectName, sector, areaCode, ownerCreditCode, contractorCreditCode } = event.data;
  await lockStreams(tx, [subjectStream(projectCode)]);
  await tx.query(UPSERT_PROJECT, [projectCode, projectName, sector, areaCode, ownerCreditCode, contractorCreditCode]);
  await markDue(tx, [{ subject: projectCode }]);
  await learn(tx, event, { stream: `project:${projectCode}`, type: 'ProjectLearnt', payload: event.data });
});

/** The enterprises that signals are about. */
const learnEnterprise = on(enterpriseRegistered, async (tx, event) => {
  const { creditCode, areaCode } = event.data;
  await tx.query(
    `INSERT INTO enterprise (credit_code, area_code) VALUES ($1, $2)
     ON CONFLICT (credit_code) DO UPDATE SET area_code = excluded.area_code`,
    [creditCode, areaCode],
  );
  await learn(tx, event, { stream: `enterprise:${creditCode}`, type: 'EnterpriseLearnt', payload: event.data });
});

/** What another service says of its indicators: warnings are raised, changed and cleared by it, as of its day. */
const learnIndicators = (contract: typeof indicatorsChanged, act: ActOnIndicators) =>
  on(contract, async (tx, event) => {
    const cause = causeOf(event);
    await append(tx, await act(tx, { ...event.data, on: plainDate(event.data.on) }, cause), cause);
  });

/** What this service takes from others. */
export const handlersOf = (act: ActOnIndicators): Handlers => [
  learnProject,
  learnEnterprise,
  learnIndicators(indicatorsChanged, act),
  learnIndicators(wageIndicatorsChanged, act),
];
