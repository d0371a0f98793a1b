import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Sector } from '../clue';

/** What a case is counted as, and what stands in its number: one of several people, or of a group (S0-43). */
export const CASE_KINDS = ['CASE', 'GROUP'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Others than the office, towns and departments that take part; the office speaks for them here. */
export const BODIES = [
  'POLICE',
  'COURT',
  'PROCURATORATE',
  'PETITION',
  'FINANCE',
  'STATE_ASSETS',
  'UNION',
  'LEGAL_AID',
] as const;
export type Body = (typeof BODIES)[number];

/** Who has a task in a case. */
export type CaseUnit = 'OFFICE' | 'LEADING_GROUP' | `TOWN:${string}` | `DEPARTMENT:${Sector}` | `BODY:${Body}`;

/** S0-14: the leading group commands, the office coordinates, one unit leads, others support. */
export const TASK_ROLES = ['LEAD', 'SUPPORT', 'COMMAND', 'COORDINATE'] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

/** What a unit has to do in a case. */
export type Task = {
  readonly unit: CaseUnit;
  readonly role: TaskRole;
  readonly signedOn?: PlainDate | undefined;
  readonly doneOn?: PlainDate | undefined;
  readonly result?: string | undefined;
  /** Where what proves the result is found, as its unit names it: a link, a number of a file. */
  readonly evidence?: readonly string[] | undefined;
};

export const PARTY_ROLES = [
  'OWNER',
  'GENERAL_CONTRACTOR',
  'SUBCONTRACTOR',
  'LABOUR_COMPANY',
  'EMPLOYER',
  'CREW_LEADER',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** An enterprise by name or code; a natural person by token alone. */
export type Party = {
  readonly role: PartyRole;
  readonly name?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly person?: string | undefined;
};

/** What makes a case hard (S0-08). */
export const OBSTACLES = [
  'LABOUR_RELATION_UNCLEAR',
  'EVIDENCE_HARD_TO_GET',
  'PROJECT_AND_WAGE_MONEY_MIXED',
  'PAYER_ABSCONDED',
  'PAYER_WITHOUT_FUNDS',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Proof of payment that one officer gives and another confirms. */
export type Evidence = {
  readonly fen: Fen;
  readonly what: string;
  readonly by: string;
  readonly confirmedBy?: string | undefined;
};

/** Somebody who is owed wages, by token. */
export type CaseWorker = {
  readonly person: string;
  readonly claimFen: Fen;
  /** What the last determination found; nothing where there was none since the claim. */
  readonly foundFen?: Fen | undefined;
  readonly evidence?: Evidence | undefined;
};

/** S0-08: what is claimed, in two parts. */
export type Claim = { readonly wageFen: Fen; readonly projectFen: Fen };

/** S0-09: who must pay, to how many people, how much, and why; a later one has the next version. */
export type Determination = {
  readonly version: number;
  readonly liableParty: string;
  readonly people: number;
  readonly amountFen: Fen;
  readonly basis: string;
};

/** Where a case goes when the town's mediation came to nothing (S0-35, ARB-02). */
export const PROCEDURES = ['INSPECTION', 'ARBITRATION', 'PAYMENT_ORDER'] as const;
export type CaseProcedure = (typeof PROCEDURES)[number];

export const LEVELS = ['TOWN', 'COUNTY', 'CITY', 'PROVINCE'] as const;
export type CaseLevel = (typeof LEVELS)[number];

/** S4-39: an admonishing talk, a circular, then being held to account. */
export const ACCOUNTABILITY = ['TALK', 'CIRCULAR', 'HELD_TO_ACCOUNT'] as const;
export type AccountabilityStep = (typeof ACCOUNTABILITY)[number];

export const CASE_CONCLUSIONS = ['PAID', 'ORDERED', 'AWARDED', 'NO_ARREARS', 'WITHDRAWN'] as const;
export type CaseConclusion = (typeof CASE_CONCLUSIONS)[number];

/** What is to be done by a day, and by whom: a letter to be answered, a decision of a meeting. */
export type DueTask = { readonly id: string; readonly unit: CaseUnit; readonly doneOn?: PlainDate | undefined };

/** How legal aid stands (AID-02…04). */
export const AID_STEPS = ['REQUESTED', 'GRANTED', 'REFUSED', 'ASSIGNED', 'OBJECTED', 'OBJECTION_ANSWERED'] as const;
export type AidStep = (typeof AID_STEPS)[number];

/** A wage-arrears case. */
export type Case = {
  /** `area6-kind-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly kind: CaseKind;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  /** The months that are owed. */
  readonly periodFrom: PlainMonth;
  readonly periodTo: PlainMonth;
  /** The day as of which the claims were made: what was paid from then on counts. */
  readonly claimedOn: PlainDate;
  readonly openedOn: PlainDate;
  readonly isUrgent: boolean;
  /** SUP-03: whoever was asked first, and who has it now; never nobody. */
  readonly firstAsked: string;
  readonly owner: string;
  readonly level: CaseLevel;
  readonly clues: readonly string[];
  readonly warnings: readonly string[];
  readonly parties: readonly Party[];
  readonly workers: readonly CaseWorker[];
  readonly claim: Claim;
  readonly obstacles: readonly Obstacle[];
  readonly tasks: readonly Task[];
  readonly mediation?: { readonly outcome?: 'AGREED' | 'FAILED' | 'TIME_OUT' | undefined } | undefined;
  readonly referral?: { readonly to: CaseProcedure; readonly filingNo?: string | undefined } | undefined;
  readonly letters: readonly DueTask[];
  readonly followUps: readonly DueTask[];
  readonly supervision?: { readonly issuer: string; readonly dueOn: PlainDate } | undefined;
  readonly leader?: string | undefined;
  /** 重点案件: a leader took it, it was listed for supervision or put on the backlog; it stays one when released (S4-13). */
  readonly isKey?: boolean | undefined;
  readonly backlog?: { readonly problem: string; readonly leader: string; readonly plan: string } | undefined;
  readonly aid?: { readonly step: AidStep; readonly first: boolean; readonly granted: boolean } | undefined;
  readonly accountability: Readonly<Record<string, AccountabilityStep>>;
  readonly determination?: Determination | undefined;
  readonly conclusion?: CaseConclusion | undefined;
  readonly closedOn?: PlainDate | undefined;
  readonly isExtended: boolean;
  /** The last day of the procedure has passed. */
  readonly isOverdue: boolean;
  /** The month whose sample named it for a call back. */
  readonly drawnFor?: PlainMonth | undefined;
};

/** The way of a case: the town first, then a procedure, a conclusion, its proof, and the call back. */
export const CASE_STAGES = [
  'OPENED',
  'ASSIGNED',
  'LOCAL_MEDIATION',
  'INSPECTION',
  'ARBITRATION',
  'PAYMENT_ORDER',
  'CONCLUDED',
  'CLOSED',
  'VERIFIED',
  'SUSPENDED',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** What `workers` told of somebody's months: what arrived since the claim, and what is still in arrears. */
export type Paid = { readonly paidFen: Fen; readonly arrearsFen: Fen };

/** What opening a case finds: its number, and the clues and warnings that it is to be of. */
export type Opening = {
  readonly code: string;
  readonly clues: readonly {
    readonly code: string;
    readonly isLive: boolean;
    readonly matter: string;
    /** The case that has it already. */
    readonly caseCode?: string | undefined;
  }[];
  /** By the id of each that has a case that is not closed, its code. */
  readonly casesOfWarnings: Readonly<Record<string, string>>;
};

export type KnownCase = {
  readonly stage: CaseStage;
  /** The stage that a suspension or a conclusion came upon: where a case goes on that is resumed or reopened. */
  readonly before?: CaseStage | undefined;
  readonly case: Case;
  readonly paid: Readonly<Record<string, Paid>>;
};

/** What its commands find. */
export type CaseState = { readonly stage: 'UNKNOWN'; readonly opening?: Opening | undefined } | KnownCase;
