// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from './document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 异常类别 Kind of abnormality */
export type Abnormality =
  /** 经营异常 how the business goes */
  | 'BUSINESS'
  /** 用工异常 how people are employed and paid */
  | 'LABOUR';

/** 其他部门 Another body */
export type CaseBody =
  /** 法院 court */
  | 'COURT'
  /** 财政 finance */
  | 'FINANCE'
  /** 法律援助机构 legal aid */
  | 'LEGAL_AID'
  /** 信访 petition office */
  | 'PETITION'
  /** 公安 police */
  | 'POLICE'
  /** 检察院 procuratorate */
  | 'PROCURATORATE'
  /** 国资 state assets */
  | 'STATE_ASSETS'
  /** 工会 trade union */
  | 'UNION';

/** 完成任务 A task that is done */
export type CaseFinishTaskInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 佐证材料的链接或编号 Where what proves it is found: links, or numbers of files */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 结果 Result */
  readonly result: string;
  /** 治欠办代其他部门填报时填 The body for which the office speaks */
  readonly unit?: CaseUnitInput | null | undefined;
};

/** 签收 Signing */
export type CaseSignTaskInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 治欠办代其他部门签收时填 The body for which the office signs */
  readonly unit?: CaseUnitInput | null | undefined;
};

/** 案件所处环节 Stage of a case */
export type CaseStage =
  /** 仲裁办理中 in arbitration */
  | 'ARBITRATION'
  /** 已交办 assigned */
  | 'ASSIGNED'
  /** 已办结 closed */
  | 'CLOSED'
  /** 已作结论 concluded */
  | 'CONCLUDED'
  /** 监察办理中 with labour inspection */
  | 'INSPECTION'
  /** 镇街调处中 in the town's mediation */
  | 'LOCAL_MEDIATION'
  /** 已立案 opened */
  | 'OPENED'
  /** 支付令办理中 with the court, for a payment order */
  | 'PAYMENT_ORDER'
  /** 已中止 suspended */
  | 'SUSPENDED'
  /** 回访属实 closed and verified */
  | 'VERIFIED';

/** 单位：四选一，都不填为治欠办 A unit: one of the four; none is the office */
export type CaseUnitInput = {
  /** 其他部门 Another body */
  readonly body?: CaseBody | null | undefined;
  /** 领导小组 The leading group */
  readonly leadingGroup?: boolean | null | undefined;
  /** 行业主管部门 The department of a sector */
  readonly sector?: Sector | null | undefined;
  /** 镇街区划代码 The town's area code */
  readonly townCode?: string | null | undefined;
};

/** 线索 A clue */
export type ClueInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 线索所处环节 Stage of a clue */
export type ClueStage =
  /** 已归档 archived */
  | 'ARCHIVED'
  /** 已交办 assigned */
  | 'ASSIGNED'
  /** 已回访 called back */
  | 'CALLED_BACK'
  /** 核查中 being checked */
  | 'CHECKING'
  /** 已办结 concluded */
  | 'CONCLUDED'
  /** 提级办理 raised a level */
  | 'ESCALATED'
  /** 已移送 handed over to another procedure */
  | 'HANDED_OVER'
  /** 调解中 in mediation */
  | 'MEDIATING'
  /** 已收到 received */
  | 'RECEIVED'
  /** 退回补正 returned to be completed */
  | 'RETURNED'
  /** 已甄别 screened */
  | 'SCREENED'
  /** 已签收 signed for */
  | 'SIGNED'
  /** 已中止 suspended */
  | 'SUSPENDED'
  /** 已转出 transferred elsewhere */
  | 'TRANSFERRED';

/** 办理单位的性质 Kind of unit */
export type ClueUnitKind =
  /** 行业主管部门 the department of a sector */
  | 'DEPARTMENT'
  /** 本办 the office */
  | 'OFFICE'
  /** 镇街 a town */
  | 'TOWN';

/** 期限的状态 State of a deadline */
export type DeadlineStatus =
  /** 按期完成 met */
  | 'MET'
  /** 逾期 missed */
  | 'MISSED'
  /** 已中止 paused */
  | 'PAUSED'
  /** 计时中 running */
  | 'RUNNING'
  /** 不再需要 fallen away */
  | 'VOID';

/** 企业性质 Kind of enterprise */
export type EnterpriseKind =
  /** 施工总承包单位 general contractor */
  | 'GENERAL_CONTRACTOR'
  /** 建设单位 owner */
  | 'OWNER'
  /** 分包单位 subcontractor */
  | 'SUBCONTRACTOR';

/** 事实的种类 Kind of a fact */
export type FactKind =
  /** 银行回单 bank line */
  | 'BANK_LINE'
  /** 更换的工资卡 new wage card */
  | 'CARD'
  /** 线索 clue */
  | 'CLUE'
  /** 专户流水 movement of the wage account */
  | 'MOVEMENT'
  /** 付薪约定 terms of pay of the project */
  | 'PAY_TERMS'
  /** 项目档案 fields of the project */
  | 'PROJECT'
  /** 工资表 wage sheet line */
  | 'SHEET_LINE'
  /** 进场登记 stay */
  | 'STAY'
  /** 出勤日 attendance day */
  | 'WORKER_DAY';

/** 预警级别，蓝最低 Level of a warning, BLUE the lowest */
export type Level =
  /** 蓝 blue */
  | 'BLUE'
  /** 橙 orange */
  | 'ORANGE'
  /** 红 red */
  | 'RED'
  /** 黄 yellow */
  | 'YELLOW';

/** 看板上的事项 What stands on a board */
export type MatterKind =
  /** 案件 case */
  | 'CASE'
  /** 线索 clue */
  | 'CLUE'
  /** 预警 warning */
  | 'WARNING';

/** 筛选项目 What a list of projects is narrowed to */
export type ProjectFilter = {
  /** 区划及其以下 An area and all below it */
  readonly area?: string | null | undefined;
  /** 有其中一项预警的，如 W03 With a warning of one of these indicators, such as W03 */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** 建设单位或总包的信用代码 Credit code of the owner or general contractor */
  readonly enterprise?: string | null | undefined;
  /** 有其中一级预警的（按提级后级别） With a warning of one of these levels, by raised level */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** 名称或代码的一部分，名称的拼音首字母；四个字以上的名称，错一两个字也可 Part of the name or code, or pinyin initials of the name; of four characters or more without digits a name that is nearly so written */
  readonly search?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
};

/** 项目排序 Order of projects */
export type ProjectSort =
  /** 按代码 by code */
  | 'CODE'
  /** 预警级别高的在前 the worst warning first, then by code */
  | 'LEVEL';

/** 主管行业 Sector */
export type Sector =
  /** 住建 housing */
  | 'HOUSING'
  /** 交通 transport */
  | 'TRANSPORT'
  /** 水利 water */
  | 'WATER';

/** 反馈 An answer */
export type WarningAnswerInput = {
  /** 查明的情况和采取的措施，1 至 500 字 What was found and done, 1 to 500 characters */
  readonly answer: string;
  /** 证据，至少一件 Evidence, at least one piece */
  readonly evidence: ReadonlyArray<string>;
  /** 预警编号 Warning */
  readonly id: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 交办预警：镇街、行业二者择一，都不填则由本办办理 An assignment: to a town or to a sector's department; to the office where neither is named */
export type WarningAssignInput = {
  /** 预警编号 Warning */
  readonly id: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
  /** 镇街区划代码 The town's area code */
  readonly townCode?: string | null | undefined;
};

/** 筛选预警 What a list of warnings is narrowed to */
export type WarningFilter = {
  /** 区划及其以下 An area and all below it */
  readonly area?: string | null | undefined;
  /** 其中一项指标，如 W03 One of these indicators, such as W03 */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** 企业，或其作为建设单位、总包的项目 An enterprise, or projects of which it is the owner or general contractor */
  readonly enterprise?: string | null | undefined;
  /** 其中一级（按提级后级别） One of these levels, by raised level */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** 项目名称或代码、企业信用代码的一部分 Part of the project's name or code, or of the enterprise's credit code */
  readonly search?: string | null | undefined;
  /** 项目的行业 Sector of the project */
  readonly sector?: Sector | null | undefined;
  /** 自此日起为现级别的 At their level from this day on */
  readonly since?: string | null | undefined;
  /** 其中一个环节；不填为成立且须处置的 One of these stages; unless told, those that stand and are not waived */
  readonly stages?: ReadonlyArray<WarningStage> | null | undefined;
};

/** 预警 A warning */
export type WarningInput = {
  /** 预警编号 Warning */
  readonly id: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 预警和理由 A warning and the reason */
export type WarningReasonInput = {
  /** 预警编号 Warning */
  readonly id: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 理由，1 至 500 字 Reason, 1 to 500 characters */
  readonly reason: string;
};

/** 预警排序 Order of warnings */
export type WarningSort =
  /** 级别高的在前，同级先成立的在前 the worst first, of one level the oldest */
  | 'LEVEL'
  /** 新成立的在前，同日级别高的在前 the latest first, of one day the worst */
  | 'NEWEST'
  /** 先成立的在前 the oldest first */
  | 'OLDEST'
  /** 按项目或企业与指标 by project or enterprise, and indicator */
  | 'PROJECT';

/** 预警所处环节 Stage of a warning */
export type WarningStage =
  /** 已签收 acknowledged */
  | 'ACKNOWLEDGED'
  /** 已反馈 answered by its unit */
  | 'ANSWERED'
  /** 已交办 assigned to a unit */
  | 'ASSIGNED'
  /** 已解除 cleared by the data */
  | 'CLEARED'
  /** 待签收 raised, to be acknowledged */
  | 'RAISED'
  /** 暂不处置 nobody has to act on it */
  | 'WAIVED';

/** 清零指标 What is to be zero */
export type ZeroTargetOf =
  /** 在办案件 open cases */
  | 'OPEN_CASES'
  /** 在办线索 open clues */
  | 'OPEN_CLUES'
  /** 未解除预警 standing warnings */
  | 'OPEN_WARNINGS'
  /** 逾期案件 overdue cases */
  | 'OVERDUE_CASES'
  /** 逾期线索 overdue clues */
  | 'OVERDUE_CLUES'
  /** 逾期预警 overdue warnings */
  | 'OVERDUE_WARNINGS';

export type CountyTodayQueryVariables = Exact<{
  code: string;
}>;


export type CountyTodayQuery = { readonly area: { readonly code: string, readonly name: string | null, readonly projectFigures: { readonly projects: number, readonly balanceFen: string } | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string, readonly projectsOwing: number, readonly foundAt: string | null, readonly warnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> } | null } | null };

export type ProjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type HomeQueryVariables = Exact<{
  today: string;
  monthAgo: string;
  yearStart: string;
}>;


export type HomeQuery = { readonly businessDay: string | null, readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly rule: string, readonly warning: { readonly id: string, readonly level: Level, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly clue: { readonly code: string, readonly employerName: string | null, readonly people: number | null, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly case: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly groupEvent: { readonly code: string } | null }> } | null, readonly homeArea: { readonly code: string, readonly name: string | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly before: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string, readonly projectsOwing: number, readonly foundAt: string | null } | null, readonly wagesBefore: { readonly workersOwed: number, readonly arrearsFen: string } | null, readonly systemFigures: { readonly accounts: number, readonly green: { readonly part: number, readonly whole: number, readonly percent: string | null } } | null, readonly projectFigures: { readonly projects: number } | null } | null, readonly yearOnYear: { readonly now: { readonly paidFen: string, readonly peoplePaid: number }, readonly before: { readonly paidFen: string, readonly peoplePaid: number } | null } | null };

export type DutyFragment = { readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly rule: string, readonly warning: { readonly id: string, readonly level: Level, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly clue: { readonly code: string, readonly employerName: string | null, readonly people: number | null, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly case: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly groupEvent: { readonly code: string } | null };

export type WarningListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WarningFilter | null | undefined;
  sort?: WarningSort | null | undefined;
}>;


export type WarningListQuery = { readonly businessDay: string | null, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListedWarningFragment = { readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null }> | null };

export type WarningDetailQueryVariables = Exact<{
  id: string;
}>;


export type WarningDetailQuery = { readonly businessDay: string | null, readonly warning: { readonly abnormality: Abnormality, readonly raisedOn: string, readonly clearedOn: string | null, readonly inputsDigest: string, readonly ruleVersion: string | null, readonly next: ReadonlyArray<string> | null, readonly waiverProposed: string | null, readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly data: string | null, readonly rules: ReadonlyArray<string> }> } | null, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null }> | null } | null };

export type HomeAreaQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAreaQuery = { readonly homeArea: { readonly code: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null };

export type WarningAssignMutationVariables = Exact<{
  input: WarningAssignInput;
}>;


export type WarningAssignMutation = { readonly warningAssign: { readonly id: string, readonly stage: WarningStage } };

export type WarningWaiverProposeMutationVariables = Exact<{
  input: WarningReasonInput;
}>;


export type WarningWaiverProposeMutation = { readonly warningWaiverPropose: { readonly id: string, readonly stage: WarningStage, readonly waiverProposed: string | null } };

export type WarningWaiverConfirmMutationVariables = Exact<{
  input: WarningInput;
}>;


export type WarningWaiverConfirmMutation = { readonly warningWaiverConfirm: { readonly id: string, readonly stage: WarningStage, readonly waiverProposed: string | null } };

export type WarningWaiverRejectMutationVariables = Exact<{
  input: WarningInput;
}>;


export type WarningWaiverRejectMutation = { readonly warningWaiverReject: { readonly id: string, readonly stage: WarningStage, readonly waiverProposed: string | null } };

export type AreaBoardQueryVariables = Exact<{
  area: string;
}>;


export type AreaBoardQuery = { readonly businessDay: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly name: string | null } | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null }> | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null } | null, readonly board: { readonly on: string, readonly byKind: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly byArea: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly area: { readonly code: string, readonly name: string | null } | null, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly bySector: ReadonlyArray<{ readonly sector: Sector | null, readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly targets: ReadonlyArray<{ readonly of: ZeroTargetOf, readonly count: number, readonly isZero: boolean }> } | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string } | null, readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage }> } | null }> } | null };

export type AreaTileFragment = { readonly code: string, readonly name: string | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null };

export type BoardBandFragment = { readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null }> } | null, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly kind: EnterpriseKind, readonly area: { readonly code: string, readonly name: string | null } | null }> } | null, readonly clues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ClueStage, readonly receivedOn: string, readonly employerName: string | null, readonly people: number | null }> } | null, readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage, readonly openedOn: string, readonly project: { readonly code: string, readonly name: string } | null }> } | null };

export type PeopleByNameQueryVariables = Exact<{
  name: string;
  phoneTail?: string | null | undefined;
  reason: string;
}>;


export type PeopleByNameQuery = { readonly workersByName: ReadonlyArray<{ readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null, readonly stays: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly enteredOn: string, readonly leftOn: string | null, readonly teamName: string | null, readonly cellPhoneMasked: string | null, readonly project: { readonly code: string, readonly name: string } | null }> } | null }> | null };

export type WhyPartsFragment = { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null };

export type WhyOfIndicatorFragment = { readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } };

export type IndicatorWhyQueryVariables = Exact<{
  project: string;
  origins: boolean;
  clues: boolean;
}>;


export type IndicatorWhyQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly indicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }>, readonly wageIndicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null, readonly clueIndicators?: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null } | null };

export type WarningsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WarningFilter | null | undefined;
}>;


export type WarningsQuery = { readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: Level, readonly stage: WarningStage, readonly since: string, readonly next: ReadonlyArray<string> | null, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MustDoQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  through?: string | null | undefined;
}>;


export type MustDoQuery = { readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly warning: { readonly id: string } | null, readonly clue: { readonly code: string } | null, readonly case: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WarningAcknowledgeMutationVariables = Exact<{
  input: WarningInput;
}>;


export type WarningAcknowledgeMutation = { readonly warningAcknowledge: { readonly id: string, readonly stage: WarningStage } };

export type WarningAnswerMutationVariables = Exact<{
  input: WarningAnswerInput;
}>;


export type WarningAnswerMutation = { readonly warningAnswer: { readonly id: string, readonly stage: WarningStage } };

export type ClueSignMutationVariables = Exact<{
  input: ClueInput;
}>;


export type ClueSignMutation = { readonly clueSign: { readonly code: string, readonly stage: ClueStage } };

export type CaseSignTaskMutationVariables = Exact<{
  input: CaseSignTaskInput;
}>;


export type CaseSignTaskMutation = { readonly caseSignTask: { readonly code: string, readonly stage: CaseStage } };

export type CaseFinishTaskMutationVariables = Exact<{
  input: CaseFinishTaskInput;
}>;


export type CaseFinishTaskMutation = { readonly caseFinishTask: { readonly code: string, readonly stage: CaseStage } };

export const CountyToday: Document<CountyTodayQuery, CountyTodayQueryVariables> = "query CountyToday($code: ID!) {\n  area(code: $code) {\n    code\n    name\n    projectFigures {\n      projects\n      balanceFen\n    }\n    wageFigures {\n      workers\n      workersOwed\n      arrearsFen\n      projectsOwing\n      foundAt\n      warnings {\n        level\n        count\n      }\n    }\n  }\n}";

export const Projects: Document<ProjectsQuery, ProjectsQueryVariables> = "query Projects($first: Int, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {\n  projects(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      warningLevel\n      wageFigures {\n        workersOwed\n        arrearsFen\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const Home: Document<HomeQuery, HomeQueryVariables> = "query Home($today: Day!, $monthAgo: Day!, $yearStart: Day!) {\n  businessDay\n  mustDo(first: 50, through: $today) {\n    totalCount\n    nodes {\n      ...Duty\n    }\n  }\n  homeArea {\n    code\n    name\n    openMatters {\n      kind\n      open\n      overdue\n    }\n    before: openMatters(on: $monthAgo) {\n      kind\n      open\n      overdue\n    }\n    standingWarnings {\n      level\n      count\n    }\n    wageFigures {\n      workers\n      workersOwed\n      arrearsFen\n      projectsOwing\n      foundAt\n    }\n    wagesBefore: wageFigures(on: $monthAgo) {\n      workersOwed\n      arrearsFen\n    }\n    systemFigures {\n      green {\n        part\n        whole\n        percent\n      }\n      accounts\n    }\n    projectFigures {\n      projects\n    }\n  }\n  yearOnYear(from: $yearStart, to: $today) {\n    now {\n      paidFen\n      peoplePaid\n    }\n    before {\n      paidFen\n      peoplePaid\n    }\n  }\n}\n\nfragment Duty on Deadline {\n  duty\n  dueOn\n  dueAt\n  status\n  rule\n  warning {\n    id\n    level\n    title {\n      zh\n      en\n    }\n    project {\n      code\n      name\n    }\n  }\n  clue {\n    code\n    employerName\n    people\n    project {\n      code\n      name\n    }\n  }\n  case {\n    code\n    project {\n      code\n      name\n    }\n  }\n  groupEvent {\n    code\n  }\n}";

export const WarningList: Document<WarningListQuery, WarningListQueryVariables> = "query WarningList($first: Int, $after: String, $filter: WarningFilter, $sort: WarningSort) {\n  businessDay\n  warnings(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      ...ListedWarning\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment ListedWarning on Warning {\n  id\n  code\n  level\n  raisedLevel\n  stage\n  since\n  title {\n    zh\n    en\n  }\n  project {\n    code\n    name\n    area {\n      code\n      name\n    }\n  }\n  enterprise {\n    creditCode\n    name\n  }\n  unit {\n    kind\n    sector\n    area {\n      code\n      name\n    }\n  }\n  deadlines {\n    duty\n    dueOn\n    status\n    endedOn\n  }\n}";

export const WarningDetail: Document<WarningDetailQuery, WarningDetailQueryVariables> = "query WarningDetail($id: ID!) {\n  businessDay\n  warning(id: $id) {\n    ...ListedWarning\n    abnormality\n    raisedOn\n    clearedOn\n    figures {\n      zh\n      en\n    }\n    inputsDigest\n    ruleVersion\n    next\n    waiverProposed\n    history(first: 50) {\n      totalCount\n      nodes {\n        event\n        businessDay\n        recordedAt\n        actor\n        data\n        rules\n      }\n    }\n  }\n}\n\nfragment ListedWarning on Warning {\n  id\n  code\n  level\n  raisedLevel\n  stage\n  since\n  title {\n    zh\n    en\n  }\n  project {\n    code\n    name\n    area {\n      code\n      name\n    }\n  }\n  enterprise {\n    creditCode\n    name\n  }\n  unit {\n    kind\n    sector\n    area {\n      code\n      name\n    }\n  }\n  deadlines {\n    duty\n    dueOn\n    status\n    endedOn\n  }\n}";

export const HomeArea: Document<HomeAreaQuery, HomeAreaQueryVariables> = "query HomeArea {\n  homeArea {\n    code\n    name\n    children {\n      code\n      name\n    }\n  }\n}";

export const WarningAssign: Document<WarningAssignMutation, WarningAssignMutationVariables> = "mutation WarningAssign($input: WarningAssignInput!) {\n  warningAssign(input: $input) {\n    id\n    stage\n  }\n}";

export const WarningWaiverPropose: Document<WarningWaiverProposeMutation, WarningWaiverProposeMutationVariables> = "mutation WarningWaiverPropose($input: WarningReasonInput!) {\n  warningWaiverPropose(input: $input) {\n    id\n    stage\n    waiverProposed\n  }\n}";

export const WarningWaiverConfirm: Document<WarningWaiverConfirmMutation, WarningWaiverConfirmMutationVariables> = "mutation WarningWaiverConfirm($input: WarningInput!) {\n  warningWaiverConfirm(input: $input) {\n    id\n    stage\n    waiverProposed\n  }\n}";

export const WarningWaiverReject: Document<WarningWaiverRejectMutation, WarningWaiverRejectMutationVariables> = "mutation WarningWaiverReject($input: WarningInput!) {\n  warningWaiverReject(input: $input) {\n    id\n    stage\n    waiverProposed\n  }\n}";

export const AreaBoard: Document<AreaBoardQuery, AreaBoardQueryVariables> = "query AreaBoard($area: ID!) {\n  businessDay\n  area(code: $area) {\n    ...AreaTile\n    parent {\n      code\n      name\n    }\n    children {\n      ...AreaTile\n    }\n  }\n  board(areaCode: $area) {\n    on\n    byKind {\n      ...BoardBand\n    }\n    byArea {\n      area {\n        code\n        name\n      }\n      ...BoardBand\n    }\n    bySector {\n      sector\n      ...BoardBand\n    }\n    targets {\n      of\n      count\n      isZero\n    }\n  }\n  projects(first: 60, filter: {area: $area}, sort: LEVEL) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      warningLevel\n      wageFigures {\n        workersOwed\n        arrearsFen\n      }\n      cases(first: 5) {\n        totalCount\n        nodes {\n          code\n          stage\n        }\n      }\n    }\n  }\n}\n\nfragment AreaTile on Area {\n  code\n  name\n  standingWarnings {\n    level\n    count\n  }\n  openMatters {\n    kind\n    open\n    overdue\n    oldestDays\n  }\n  projectFigures {\n    projects\n  }\n  wageFigures {\n    workersOwed\n    arrearsFen\n    foundAt\n  }\n}\n\nfragment BoardBand on BoardLine {\n  kind\n  open\n  overdue\n  ages {\n    fromDays\n    throughDays\n    open\n  }\n}";

export const Search: Document<SearchQuery, SearchQueryVariables> = "query Search($text: String!, $first: Int!) {\n  projects(first: $first, filter: {search: $text}) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      warningLevel\n      area {\n        code\n        name\n      }\n    }\n  }\n  enterprises(first: $first, filter: {search: $text}) {\n    totalCount\n    nodes {\n      creditCode\n      name\n      kind\n      area {\n        code\n        name\n      }\n    }\n  }\n  clues(first: $first, filter: {search: $text}) {\n    totalCount\n    nodes {\n      code\n      stage\n      receivedOn\n      employerName\n      people\n    }\n  }\n  cases(first: $first, filter: {search: $text}) {\n    totalCount\n    nodes {\n      code\n      stage\n      openedOn\n      project {\n        code\n        name\n      }\n    }\n  }\n}";

export const PeopleByName: Document<PeopleByNameQuery, PeopleByNameQueryVariables> = "query PeopleByName($name: String!, $phoneTail: String, $reason: String!) {\n  workersByName(name: $name, phoneTail: $phoneTail, reason: $reason) {\n    id\n    nameMasked\n    idCardNumberMasked\n    stays(first: 3) {\n      totalCount\n      nodes {\n        enteredOn\n        leftOn\n        teamName\n        cellPhoneMasked\n        project {\n          code\n          name\n        }\n      }\n    }\n  }\n}";

export const IndicatorWhy: Document<IndicatorWhyQuery, IndicatorWhyQueryVariables> = "query IndicatorWhy($project: ID!, $origins: Boolean!, $clues: Boolean!) {\n  businessDay\n  project(code: $project) {\n    code\n    indicators {\n      ...WhyOfIndicator\n    }\n    wageIndicators {\n      ...WhyOfIndicator\n    }\n    clueIndicators @include(if: $clues) {\n      ...WhyOfIndicator\n    }\n  }\n}\n\nfragment WhyOfIndicator on Indicator {\n  code\n  title {\n    zh\n    en\n  }\n  level\n  raisedLevel\n  missing\n  why {\n    ...WhyParts\n  }\n}\n\nfragment WhyParts on Why {\n  rules {\n    id\n    title {\n      zh\n      en\n    }\n    instrument {\n      zh\n      en\n    }\n    article {\n      zh\n      en\n    }\n    inForceFrom\n    says {\n      zh\n      en\n    }\n    sources {\n      zh\n      en\n    }\n  }\n  parameters {\n    name\n    title {\n      zh\n      en\n    }\n    says {\n      zh\n      en\n    }\n    areaCode\n    basis\n    from\n  }\n  figures {\n    zh\n    en\n  }\n  inspector: says(to: INSPECTOR) {\n    zh\n    en\n  }\n  contractor: says(to: CONTRACTOR) {\n    zh\n    en\n  }\n  worker: says(to: WORKER) {\n    zh\n    en\n  }\n  facts(first: 50) {\n    totalCount\n    nodes {\n      kind\n      day\n      says {\n        zh\n        en\n      }\n      heldAgainst {\n        zh\n        en\n      }\n      who\n      origin @include(if: $origins)\n      recordedAt\n    }\n  }\n}";

export const Warnings: Document<WarningsQuery, WarningsQueryVariables> = "query Warnings($first: Int, $after: String, $filter: WarningFilter) {\n  warnings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      level\n      stage\n      since\n      title {\n        zh\n        en\n      }\n      project {\n        code\n        name\n      }\n      next\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const MustDo: Document<MustDoQuery, MustDoQueryVariables> = "query MustDo($first: Int, $after: String, $through: Day) {\n  mustDo(first: $first, after: $after, through: $through) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      status\n      warning {\n        id\n      }\n      clue {\n        code\n      }\n      case {\n        code\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const WarningAcknowledge: Document<WarningAcknowledgeMutation, WarningAcknowledgeMutationVariables> = "mutation WarningAcknowledge($input: WarningInput!) {\n  warningAcknowledge(input: $input) {\n    id\n    stage\n  }\n}";

export const WarningAnswer: Document<WarningAnswerMutation, WarningAnswerMutationVariables> = "mutation WarningAnswer($input: WarningAnswerInput!) {\n  warningAnswer(input: $input) {\n    id\n    stage\n  }\n}";

export const ClueSign: Document<ClueSignMutation, ClueSignMutationVariables> = "mutation ClueSign($input: ClueInput!) {\n  clueSign(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseSignTask: Document<CaseSignTaskMutation, CaseSignTaskMutationVariables> = "mutation CaseSignTask($input: CaseSignTaskInput!) {\n  caseSignTask(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseFinishTask: Document<CaseFinishTaskMutation, CaseFinishTaskMutationVariables> = "mutation CaseFinishTask($input: CaseFinishTaskInput!) {\n  caseFinishTask(input: $input) {\n    code\n    stage\n  }\n}";
