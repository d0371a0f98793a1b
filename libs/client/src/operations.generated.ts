// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from './document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** 检查项 Item */
export type CheckItem =
  /** 银行代发 Payment by a bank */
  | 'BANK_PAYS'
  /** 劳动合同 Contracts */
  | 'CONTRACT'
  /** 总包代发 Payment by the general contractor */
  | 'CONTRACTOR_PAYS'
  /** 工资保证金 Wage deposit */
  | 'DEPOSIT'
  /** 工资支付 Payment of wages */
  | 'PAY'
  /** 零欠薪承诺书 Letter that promises no arrears */
  | 'PROMISE_LETTER'
  /** 实名登记 Registration by name */
  | 'REAL_NAME'
  /** 维权信息告示牌 Rights board */
  | 'RIGHTS_BOARD'
  /** 工资专用账户 Wage account */
  | 'WAGE_ACCOUNT';

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

/** 保证金形式 Form of a deposit */
export type DepositForm =
  /** 现金 cash */
  | 'CASH'
  /** 保险 insurance */
  | 'INSURANCE'
  /** 保函 letter of guarantee */
  | 'LETTER';

/** 收或支 In or out */
export type Direction =
  /** 收入 in */
  | 'IN'
  /** 支出 out */
  | 'OUT';

/** 文书种类 Kind of document */
export type DocumentKind =
  /** 受理通知书 acceptance */
  | 'ACCEPTANCE'
  /** 回访记录 call-back record */
  | 'CALL_BACK'
  /** 结案审批表（案件） approval of the closing, of a case */
  | 'CASE_CLOSING'
  /** 立案审批表（案件） approval of the filing, of a case */
  | 'CASE_FILING'
  /** 投诉登记表（线索） complaint form, of a clue */
  | 'COMPLAINT_FORM'
  /** 移交函 hand-over */
  | 'HAND_OVER'
  /** 调查询问书（案件） summons to be asked, of a case */
  | 'INQUIRY'
  /** 询问笔录（案件） record of the questions, of a case */
  | 'INQUIRY_RECORD'
  /** 约谈通知书 interview notice */
  | 'INTERVIEW'
  /** 不予受理告知书 refusal */
  | 'REFUSAL'
  /** 提醒函 reminder */
  | 'REMINDER'
  /** 情况报告 report */
  | 'REPORT'
  /** 督办函 supervision letter */
  | 'SUPERVISION';

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

/** 预计收支的种类 What is to move */
export type ForecastKind =
  /** 建设单位依约拨付的人工费 labour cost that the owner has agreed to pay in */
  | 'LABOUR_COST'
  /** 发工资 wages */
  | 'PAYROLL';

/** 导入状态 State of an import */
export type ImportStatus =
  /** 完成 finished */
  | 'FINISHED'
  /** 中断，可重新发送 broken off; send the file again */
  | 'INTERRUPTED'
  /** 整个文件被拒 the whole file was refused */
  | 'REFUSED'
  /** 进行中 under way */
  | 'RUNNING';

/** 检查种类 Kind of a check */
export type InspectionKind =
  /** 专项检查 of a campaign */
  | 'CAMPAIGN'
  /** 日常巡查 daily */
  | 'DAILY'
  /** 逐户上门“体检” door to door */
  | 'DOOR_TO_DOOR'
  /** 双随机抽查 at random */
  | 'DOUBLE_RANDOM'
  /** 联合检查 joint with other departments */
  | 'JOINT'
  /** 回看 a look back at a case */
  | 'LOOK_BACK'
  /** 明察 an open visit */
  | 'OPEN_VISIT'
  /** 暗访 a visit without notice */
  | 'SECRET_VISIT';

/** 检查环节 Stage of a check */
export type InspectionStage =
  /** 已取消 Cancelled */
  | 'CANCELLED'
  /** 已检查，没有待整改的问题 Checked, and nothing is open */
  | 'CHECKED'
  /** 已办结 Closed */
  | 'CLOSED'
  /** 已安排 Planned */
  | 'PLANNED'
  /** 整改中 Problems are put right */
  | 'RECTIFYING';

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

/** 责令文书类别 Kind of an order */
export type OrderKind =
  /** 责令限期支付 an order to pay wages */
  | 'PAYMENT'
  /** 限期改正指令书 an order to correct */
  | 'RECTIFICATION';

/** 所处环节 Stage of an order */
export type OrderStage =
  /** 已决定 decided */
  | 'DECIDED'
  /** 已听取陈述 the unit was heard */
  | 'HEARD'
  /** 逾期未履行 its last day passed in vain */
  | 'LAPSED'
  /** 已履行 obeyed */
  | 'OBEYED'
  /** 已拟稿 proposed */
  | 'PROPOSED'
  /** 已撤销 revoked */
  | 'REVOKED'
  /** 已送达 served: its time runs */
  | 'SERVED'
  /** 已告知 told to the unit beforehand */
  | 'TOLD';

/** 筛选被拖欠的人 What a list of people owed is narrowed to */
export type OwedFilter = {
  /** 区划及其以下 An area and all below it */
  readonly area?: string | null | undefined;
  /** 建设单位或总包的信用代码 Credit code of the owner or general contractor */
  readonly enterprise?: string | null | undefined;
  /** 工资月份 Pay month */
  readonly month?: string | null | undefined;
  /** 项目代码 Project */
  readonly project?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
};

/** 被拖欠的人的排序 Order of people owed */
export type OwedSort =
  /** 拖欠多的在前 the largest arrears first */
  | 'ARREARS'
  /** 拖欠最早的在前 the oldest month in arrears first */
  | 'OLDEST';

/** 应付的依据 What payable rests on */
export type PayableBasis =
  /** 考勤 attendance (GEN-10) */
  | 'ATTENDANCE'
  /** 本人签字的工资表 the sheet the worker signed (GCP-02) */
  | 'SIGNED_SHEET';

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
  /** 名称或代码的一部分 Part of the name or code */
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

/** 项目等级 Grade of a project */
export type TenderGrade =
  /** A级 A */
  | 'A'
  /** B级 B */
  | 'B'
  /** C级 C */
  | 'C';

/** 筛选 What wages are narrowed to */
export type WageFilter = {
  /** 区划及其以下 An area and all below it */
  readonly area?: string | null | undefined;
  /** 有其中一项工资类预警的，如 W03，只用于今天 With one of these indicators about wages, such as W03; of today alone */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** 建设单位或总包的信用代码 Credit code of the owner or general contractor */
  readonly enterprise?: string | null | undefined;
  /** 有其中一级工资类预警的（按提级后级别），只用于今天 With a warning about wages of one of these levels, by raised level; of today alone */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** 工资月份 Pay month */
  readonly month?: string | null | undefined;
  /** 只要有拖欠的项目；给定月份则为该月有拖欠 Only projects with arrears, in the month if one is given */
  readonly owing?: boolean | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
};

/** 工资排序 Order of projects by their wages */
export type WageSort =
  /** 拖欠多的在前 the largest arrears first */
  | 'ARREARS'
  /** 按代码 by code */
  | 'CODE'
  /** 工资类预警级别高的在前 the worst warning about wages first */
  | 'LEVEL'
  /** 拖欠最早的在前 the oldest month in arrears first */
  | 'OLDEST';

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
  /** 项目的行业 Sector of the project */
  readonly sector?: Sector | null | undefined;
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

export type SystemsFragment = { readonly met: number, readonly isGreen: boolean, readonly systems: ReadonlyArray<{ readonly item: CheckItem, readonly isMet: boolean, readonly shownOn: string | null, readonly expiresOn: string | null, readonly against: ReadonlyArray<string>, readonly says: { readonly zh: string, readonly en: string } }> };

export type ListedFragment = { readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageAccount: { readonly balanceFen: string } | null, readonly wageFigures: { readonly arrearsFen: string, readonly workersOwed: number } | null };

export type TownsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly area: { readonly code: string, readonly parent: { readonly code: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null } | null }> } | null };

export type ProjectsByLevelQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectsByLevelQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageAccount: { readonly balanceFen: string } | null, readonly wageFigures: { readonly arrearsFen: string, readonly workersOwed: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ProjectsByArrearsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WageFilter | null | undefined;
  sort?: WageSort | null | undefined;
}>;


export type ProjectsByArrearsQuery = { readonly wages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageAccount: { readonly balanceFen: string } | null, readonly wageFigures: { readonly arrearsFen: string, readonly workersOwed: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FiveSystemsOfProjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type FiveSystemsOfProjectsQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly warningLevel: Level | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly fiveSystems: { readonly met: number, readonly isGreen: boolean, readonly systems: ReadonlyArray<{ readonly item: CheckItem, readonly isMet: boolean, readonly shownOn: string | null, readonly expiresOn: string | null, readonly against: ReadonlyArray<string>, readonly says: { readonly zh: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DossierQueryVariables = Exact<{
  code: string;
  authority: boolean;
}>;


export type DossierQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly governmentFunded: boolean | null, readonly contractSumFen: string, readonly labourCostMonthlyFen: string, readonly labourCostDay: number, readonly payDay: number, readonly payPeriodOffset: number, readonly contractSignedOn: string, readonly permitIssuedOn: string | null, readonly startedOn: string | null, readonly plannedEndOn: string | null, readonly agreementSignedOn: string | null, readonly rightsBoardPostedOn: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly name: string | null } | null } | null, readonly owner: { readonly creditCode: string, readonly name: string }, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly employers: ReadonlyArray<{ readonly creditCode: string, readonly name: string }> | null, readonly changes: ReadonlyArray<{ readonly changedOn: string, readonly name: string | null, readonly sector: Sector | null, readonly areaCode: string | null, readonly plannedEndOn: string | null, readonly labourCostMonthlyFen: string | null, readonly labourCostDay: number | null, readonly payDay: number | null, readonly payPeriodOffset: number | null, readonly depositForm: DepositForm | null, readonly depositAmountFen: string | null, readonly depositOn: string | null, readonly depositExpiresOn: string | null }>, readonly wageAccount: { readonly accountNoMasked: string, readonly openedOn: string | null, readonly balanceFen: string, readonly balances: ReadonlyArray<{ readonly on: string, readonly balanceFen: string }> | null } | null, readonly accountForecast: { readonly on: string, readonly balanceFen: string, readonly payrollFen: string | null, readonly basisMonths: ReadonlyArray<string>, readonly shortOn: string | null, readonly fundedShortOn: string | null, readonly missing: string | null, readonly movements: ReadonlyArray<{ readonly on: string, readonly kind: ForecastKind, readonly amountFen: string, readonly balanceFen: string, readonly fundedBalanceFen: string }> } | null, readonly deposit: { readonly requiredFen: string | null, readonly missing: string | null, readonly form: DepositForm | null, readonly amountFen: string | null, readonly balanceFen: string, readonly lodgedOn: string | null, readonly expiresOn: string | null, readonly topUpDueOn: string | null }, readonly fiveSystems: { readonly met: number, readonly isGreen: boolean, readonly systems: ReadonlyArray<{ readonly item: CheckItem, readonly isMet: boolean, readonly shownOn: string | null, readonly expiresOn: string | null, readonly against: ReadonlyArray<string>, readonly says: { readonly zh: string, readonly en: string } }> } | null, readonly headcounts: ReadonlyArray<{ readonly on: string, readonly onRoster: number, readonly present: number }> | null, readonly lastTold: { readonly attendanceOn: string | null, readonly sheetMonth: string | null, readonly bankReturnOn: string | null } | null, readonly wageFigures: { readonly workers: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly workersOwed: number, readonly foundAt: string | null } | null, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly since: string, readonly clearedOn: string | null, readonly stage: WarningStage, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }> }> } | null, readonly cases?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage, readonly openedOn: string, readonly closedOn: string | null, readonly claimFen: string, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: DocumentKind, readonly issuedOn: string, readonly isWithdrawn: boolean }> } | null }> } | null, readonly orders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: OrderKind, readonly stage: OrderStage, readonly filedOn: string, readonly totalFen: string, readonly unpaidFen: string }> } | null, readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: InspectionKind, readonly stage: InspectionStage, readonly plannedOn: string }> } | null, readonly tenderGrade: { readonly code: string, readonly grade: TenderGrade, readonly gradedOn: string | null } | null } | null };

export type AccountMovementsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountMovementsQuery = { readonly project: { readonly code: string, readonly wageAccount: { readonly movements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bankSerial: string, readonly postedAt: string, readonly direction: Direction, readonly amountFen: string, readonly counterpartyNameMasked: string | null, readonly counterpartyAccountMasked: string | null, readonly purpose: string | null, readonly bankBalanceFen: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type WageMonthOfProjectQueryVariables = Exact<{
  code: string;
  month: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WageMonthOfProjectQuery = { readonly project: { readonly code: string, readonly name: string, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly wageLines: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly attendanceDays: number, readonly incompleteDays: number, readonly basis: PayableBasis, readonly payableFen: string | null, readonly paidFen: string, readonly misdirectedFen: string, readonly dueOn: string | null, readonly arrearsFen: string | null, readonly daysLate: number | null, readonly missing: ReadonlyArray<string>, readonly worker: { readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PeopleOwedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OwedFilter | null | undefined;
  wages?: WageFilter | null | undefined;
  sort?: OwedSort | null | undefined;
}>;


export type PeopleOwedQuery = { readonly peopleOwed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly arrearsFen: string, readonly oldestMonth: string, readonly lines: number, readonly worker: { readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null }, readonly owedBy: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly wages: { readonly totals: { readonly arrearsFen: string, readonly workersOwed: number, readonly projectsOwing: number, readonly foundAt: string | null } } | null };

export type DataQualityQueryVariables = Exact<{
  late?: ProjectFilter | null | undefined;
  office: boolean;
  signals: boolean;
}>;


export type DataQualityQuery = { readonly businessDay: string | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly warningLevel: Level | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly lastTold: { readonly attendanceOn: string | null, readonly sheetMonth: string | null, readonly bankReturnOn: string | null } | null }> } | null, readonly signalFeeds?: ReadonlyArray<{ readonly source: string, readonly expected: boolean, readonly lastPeriod: string | null, readonly lastReportedOn: string | null, readonly enterprises: number, readonly late: boolean | null }> | null, readonly projectsImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null, readonly workersImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null, readonly casesImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null };

export type ImportsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> };

export type WhyPartsFragment = { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null };

export type WhyOfIndicatorFragment = { readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } };

export type IndicatorWhyQueryVariables = Exact<{
  project: string;
  origins: boolean;
  clues: boolean;
}>;


export type IndicatorWhyQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly indicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }>, readonly wageIndicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null, readonly clueIndicators?: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null } | null };

export type LineWhyQueryVariables = Exact<{
  project: string;
  month: string;
  worker: string;
  origins: boolean;
}>;


export type LineWhyQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly wageLines: { readonly nodes: ReadonlyArray<{ readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } | null }> } | null } | null };

export type ForecastWhyQueryVariables = Exact<{
  project: string;
  origins: boolean;
}>;


export type ForecastWhyQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly accountForecast: { readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } } | null } | null };

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

export const Towns: Document<TownsQuery, TownsQueryVariables> = "query Towns {\n  projects(first: 1) {\n    nodes {\n      code\n      area {\n        code\n        parent {\n          code\n          name\n          children {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n}";

export const ProjectsByLevel: Document<ProjectsByLevelQuery, ProjectsByLevelQueryVariables> = "query ProjectsByLevel($first: Int, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {\n  projects(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      ...Listed\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Listed on Project {\n  code\n  name\n  sector\n  warningLevel\n  area {\n    code\n    name\n  }\n  contractor {\n    creditCode\n    name\n  }\n  wageAccount {\n    balanceFen\n  }\n  wageFigures {\n    arrearsFen\n    workersOwed\n  }\n}";

export const ProjectsByArrears: Document<ProjectsByArrearsQuery, ProjectsByArrearsQueryVariables> = "query ProjectsByArrears($first: Int, $after: String, $filter: WageFilter, $sort: WageSort) {\n  wages(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      project {\n        ...Listed\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Listed on Project {\n  code\n  name\n  sector\n  warningLevel\n  area {\n    code\n    name\n  }\n  contractor {\n    creditCode\n    name\n  }\n  wageAccount {\n    balanceFen\n  }\n  wageFigures {\n    arrearsFen\n    workersOwed\n  }\n}";

export const FiveSystemsOfProjects: Document<FiveSystemsOfProjectsQuery, FiveSystemsOfProjectsQueryVariables> = "query FiveSystemsOfProjects($first: Int, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {\n  projects(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      code\n      name\n      warningLevel\n      contractor {\n        creditCode\n        name\n      }\n      fiveSystems {\n        ...Systems\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Systems on FiveSystems {\n  met\n  isGreen\n  systems {\n    item\n    isMet\n    shownOn\n    expiresOn\n    against\n    says {\n      zh\n      en\n    }\n  }\n}";

export const Dossier: Document<DossierQuery, DossierQueryVariables> = "query Dossier($code: ID!, $authority: Boolean!) {\n  businessDay\n  project(code: $code) {\n    code\n    name\n    sector\n    warningLevel\n    area {\n      code\n      name\n      parent {\n        code\n        name\n      }\n    }\n    owner {\n      creditCode\n      name\n    }\n    contractor {\n      creditCode\n      name\n    }\n    employers {\n      creditCode\n      name\n    }\n    governmentFunded\n    contractSumFen\n    labourCostMonthlyFen\n    labourCostDay\n    payDay\n    payPeriodOffset\n    contractSignedOn\n    permitIssuedOn\n    startedOn\n    plannedEndOn\n    agreementSignedOn\n    rightsBoardPostedOn\n    changes {\n      changedOn\n      name\n      sector\n      areaCode\n      plannedEndOn\n      labourCostMonthlyFen\n      labourCostDay\n      payDay\n      payPeriodOffset\n      depositForm\n      depositAmountFen\n      depositOn\n      depositExpiresOn\n    }\n    wageAccount {\n      accountNoMasked\n      openedOn\n      balanceFen\n      balances(days: 180) {\n        on\n        balanceFen\n      }\n    }\n    accountForecast {\n      on\n      balanceFen\n      payrollFen\n      basisMonths\n      shortOn\n      fundedShortOn\n      missing\n      movements {\n        on\n        kind\n        amountFen\n        balanceFen\n        fundedBalanceFen\n      }\n    }\n    deposit {\n      requiredFen\n      missing\n      form\n      amountFen\n      balanceFen\n      lodgedOn\n      expiresOn\n      topUpDueOn\n    }\n    fiveSystems {\n      ...Systems\n    }\n    headcounts(days: 180) {\n      on\n      onRoster\n      present\n    }\n    lastTold {\n      attendanceOn\n      sheetMonth\n      bankReturnOn\n    }\n    wageFigures {\n      workers\n      payableFen\n      paidFen\n      arrearsFen\n      workersOwed\n      foundAt\n    }\n    wageMonths(first: 100) {\n      nodes {\n        payMonth\n        lines\n        payableFen\n        paidFen\n        arrearsFen\n        dueOn\n      }\n    }\n    warnings(first: 30) {\n      totalCount\n      nodes {\n        id\n        code\n        title {\n          zh\n          en\n        }\n        level\n        raisedLevel\n        since\n        clearedOn\n        stage\n        figures {\n          zh\n          en\n        }\n      }\n    }\n    cases(first: 20) @include(if: $authority) {\n      totalCount\n      nodes {\n        code\n        stage\n        openedOn\n        closedOn\n        claimFen\n        documents(first: 20) {\n          totalCount\n          nodes {\n            id\n            number\n            kind\n            issuedOn\n            isWithdrawn\n          }\n        }\n      }\n    }\n    orders(first: 20) {\n      totalCount\n      nodes {\n        code\n        kind\n        stage\n        filedOn\n        totalFen\n        unpaidFen\n      }\n    }\n    inspections(first: 10) {\n      totalCount\n      nodes {\n        code\n        kind\n        stage\n        plannedOn\n      }\n    }\n    tenderGrade {\n      code\n      grade\n      gradedOn\n    }\n  }\n}\n\nfragment Systems on FiveSystems {\n  met\n  isGreen\n  systems {\n    item\n    isMet\n    shownOn\n    expiresOn\n    against\n    says {\n      zh\n      en\n    }\n  }\n}";

export const AccountMovements: Document<AccountMovementsQuery, AccountMovementsQueryVariables> = "query AccountMovements($code: ID!, $first: Int, $after: String) {\n  project(code: $code) {\n    code\n    wageAccount {\n      movements(first: $first, after: $after) {\n        totalCount\n        nodes {\n          bankSerial\n          postedAt\n          direction\n          amountFen\n          counterpartyNameMasked\n          counterpartyAccountMasked\n          purpose\n          bankBalanceFen\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}";

export const WageMonthOfProject: Document<WageMonthOfProjectQuery, WageMonthOfProjectQueryVariables> = "query WageMonthOfProject($code: ID!, $month: Month!, $first: Int, $after: String) {\n  project(code: $code) {\n    code\n    name\n    contractor {\n      creditCode\n      name\n    }\n    wageMonths(first: 100) {\n      nodes {\n        payMonth\n        lines\n        payableFen\n        paidFen\n        arrearsFen\n        dueOn\n      }\n    }\n    wageLines(month: $month, first: $first, after: $after) {\n      totalCount\n      nodes {\n        worker {\n          id\n          nameMasked\n          idCardNumberMasked\n        }\n        payMonth\n        attendanceDays\n        incompleteDays\n        basis\n        payableFen\n        paidFen\n        misdirectedFen\n        dueOn\n        arrearsFen\n        daysLate\n        missing\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}";

export const PeopleOwed: Document<PeopleOwedQuery, PeopleOwedQueryVariables> = "query PeopleOwed($first: Int, $after: String, $filter: OwedFilter, $wages: WageFilter, $sort: OwedSort) {\n  peopleOwed(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      worker {\n        id\n        nameMasked\n        idCardNumberMasked\n      }\n      arrearsFen\n      oldestMonth\n      lines\n      owedBy {\n        code\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  wages(first: 1, filter: $wages) {\n    totals {\n      arrearsFen\n      workersOwed\n      projectsOwing\n      foundAt\n    }\n  }\n}";

export const DataQuality: Document<DataQualityQuery, DataQualityQueryVariables> = "query DataQuality($late: ProjectFilter, $office: Boolean!, $signals: Boolean!) {\n  businessDay\n  projects(first: 20, filter: $late, sort: LEVEL) {\n    totalCount\n    nodes {\n      code\n      name\n      warningLevel\n      contractor {\n        creditCode\n        name\n      }\n      lastTold {\n        attendanceOn\n        sheetMonth\n        bankReturnOn\n      }\n    }\n  }\n  signalFeeds @include(if: $signals) {\n    source\n    expected\n    lastPeriod\n    lastReportedOn\n    enterprises\n    late\n  }\n  projectsImports(first: 30) @include(if: $office) {\n    ...Imports\n  }\n  workersImports(first: 30) @include(if: $office) {\n    ...Imports\n  }\n  casesImports(first: 30) @include(if: $office) {\n    ...Imports\n  }\n}\n\nfragment Imports on ImportConnection {\n  totalCount\n  nodes {\n    id\n    kind\n    fileName\n    actor\n    startedAt\n    status\n    rows\n    recorded\n    same\n    refused\n    refusals(first: 20) {\n      totalCount\n      nodes {\n        sheet\n        line\n        faults {\n          code\n          column\n          shown\n          says {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}";

export const IndicatorWhy: Document<IndicatorWhyQuery, IndicatorWhyQueryVariables> = "query IndicatorWhy($project: ID!, $origins: Boolean!, $clues: Boolean!) {\n  businessDay\n  project(code: $project) {\n    code\n    indicators {\n      ...WhyOfIndicator\n    }\n    wageIndicators {\n      ...WhyOfIndicator\n    }\n    clueIndicators @include(if: $clues) {\n      ...WhyOfIndicator\n    }\n  }\n}\n\nfragment WhyOfIndicator on Indicator {\n  code\n  title {\n    zh\n    en\n  }\n  level\n  raisedLevel\n  missing\n  why {\n    ...WhyParts\n  }\n}\n\nfragment WhyParts on Why {\n  rules {\n    id\n    title {\n      zh\n      en\n    }\n    instrument {\n      zh\n      en\n    }\n    article {\n      zh\n      en\n    }\n    inForceFrom\n    says {\n      zh\n      en\n    }\n    sources {\n      zh\n      en\n    }\n  }\n  parameters {\n    name\n    title {\n      zh\n      en\n    }\n    says {\n      zh\n      en\n    }\n    areaCode\n    basis\n    from\n  }\n  figures {\n    zh\n    en\n  }\n  inspector: says(to: INSPECTOR) {\n    zh\n    en\n  }\n  contractor: says(to: CONTRACTOR) {\n    zh\n    en\n  }\n  worker: says(to: WORKER) {\n    zh\n    en\n  }\n  facts(first: 50) {\n    totalCount\n    nodes {\n      kind\n      day\n      says {\n        zh\n        en\n      }\n      heldAgainst {\n        zh\n        en\n      }\n      who\n      origin @include(if: $origins)\n      recordedAt\n    }\n  }\n}";

export const LineWhy: Document<LineWhyQuery, LineWhyQueryVariables> = "query LineWhy($project: ID!, $month: Month!, $worker: ID!, $origins: Boolean!) {\n  businessDay\n  project(code: $project) {\n    code\n    wageLines(month: $month, worker: $worker, first: 1) {\n      nodes {\n        why {\n          ...WhyParts\n        }\n      }\n    }\n  }\n}\n\nfragment WhyParts on Why {\n  rules {\n    id\n    title {\n      zh\n      en\n    }\n    instrument {\n      zh\n      en\n    }\n    article {\n      zh\n      en\n    }\n    inForceFrom\n    says {\n      zh\n      en\n    }\n    sources {\n      zh\n      en\n    }\n  }\n  parameters {\n    name\n    title {\n      zh\n      en\n    }\n    says {\n      zh\n      en\n    }\n    areaCode\n    basis\n    from\n  }\n  figures {\n    zh\n    en\n  }\n  inspector: says(to: INSPECTOR) {\n    zh\n    en\n  }\n  contractor: says(to: CONTRACTOR) {\n    zh\n    en\n  }\n  worker: says(to: WORKER) {\n    zh\n    en\n  }\n  facts(first: 50) {\n    totalCount\n    nodes {\n      kind\n      day\n      says {\n        zh\n        en\n      }\n      heldAgainst {\n        zh\n        en\n      }\n      who\n      origin @include(if: $origins)\n      recordedAt\n    }\n  }\n}";

export const ForecastWhy: Document<ForecastWhyQuery, ForecastWhyQueryVariables> = "query ForecastWhy($project: ID!, $origins: Boolean!) {\n  businessDay\n  project(code: $project) {\n    code\n    accountForecast {\n      why {\n        ...WhyParts\n      }\n    }\n  }\n}\n\nfragment WhyParts on Why {\n  rules {\n    id\n    title {\n      zh\n      en\n    }\n    instrument {\n      zh\n      en\n    }\n    article {\n      zh\n      en\n    }\n    inForceFrom\n    says {\n      zh\n      en\n    }\n    sources {\n      zh\n      en\n    }\n  }\n  parameters {\n    name\n    title {\n      zh\n      en\n    }\n    says {\n      zh\n      en\n    }\n    areaCode\n    basis\n    from\n  }\n  figures {\n    zh\n    en\n  }\n  inspector: says(to: INSPECTOR) {\n    zh\n    en\n  }\n  contractor: says(to: CONTRACTOR) {\n    zh\n    en\n  }\n  worker: says(to: WORKER) {\n    zh\n    en\n  }\n  facts(first: 50) {\n    totalCount\n    nodes {\n      kind\n      day\n      says {\n        zh\n        en\n      }\n      heldAgainst {\n        zh\n        en\n      }\n      who\n      origin @include(if: $origins)\n      recordedAt\n    }\n  }\n}";

export const Warnings: Document<WarningsQuery, WarningsQueryVariables> = "query Warnings($first: Int, $after: String, $filter: WarningFilter) {\n  warnings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      level\n      stage\n      since\n      title {\n        zh\n        en\n      }\n      project {\n        code\n        name\n      }\n      next\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const MustDo: Document<MustDoQuery, MustDoQueryVariables> = "query MustDo($first: Int, $after: String, $through: Day) {\n  mustDo(first: $first, after: $after, through: $through) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      status\n      warning {\n        id\n      }\n      clue {\n        code\n      }\n      case {\n        code\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const WarningAcknowledge: Document<WarningAcknowledgeMutation, WarningAcknowledgeMutationVariables> = "mutation WarningAcknowledge($input: WarningInput!) {\n  warningAcknowledge(input: $input) {\n    id\n    stage\n  }\n}";

export const WarningAnswer: Document<WarningAnswerMutation, WarningAnswerMutationVariables> = "mutation WarningAnswer($input: WarningAnswerInput!) {\n  warningAnswer(input: $input) {\n    id\n    stage\n  }\n}";

export const ClueSign: Document<ClueSignMutation, ClueSignMutationVariables> = "mutation ClueSign($input: ClueInput!) {\n  clueSign(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseSignTask: Document<CaseSignTaskMutation, CaseSignTaskMutationVariables> = "mutation CaseSignTask($input: CaseSignTaskInput!) {\n  caseSignTask(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseFinishTask: Document<CaseFinishTaskMutation, CaseFinishTaskMutationVariables> = "mutation CaseFinishTask($input: CaseFinishTaskInput!) {\n  caseFinishTask(input: $input) {\n    code\n    stage\n  }\n}";
