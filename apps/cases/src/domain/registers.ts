import type { Activity, ActivityStage } from './activity';
import type { Assessment, AssessmentStage } from './assessment';
import type { DutyLetter, DutyLetterStage } from './duty-letter';
import type { OrgUnit, OrgUnitStage } from './org-unit';
import type { Pairing, PairingStage } from './pairing';
import type { Policy, PolicyStage } from './policy';
import type { Registered } from './register';
import type { WatchItem, WatchStage } from './watch-item';

/** What each register keeps. */
export type Registers = {
  readonly ACTIVITY: Registered<ActivityStage, Activity>;
  readonly ASSESSMENT: Registered<AssessmentStage, Assessment>;
  readonly DUTY_LETTER: Registered<DutyLetterStage, DutyLetter>;
  readonly ORG_UNIT: Registered<OrgUnitStage, OrgUnit>;
  readonly PAIRING: Registered<PairingStage, Pairing>;
  readonly POLICY: Registered<PolicyStage, Policy>;
  readonly WATCH_ITEM: Registered<WatchStage, WatchItem>;
};
export type Register = keyof Registers;
