// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from './document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 支付凭证 Evidence of payment */
export type CaseAttestPaymentInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 金额（分） Amount, fen */
  readonly fen: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 凭证 Evidence */
  readonly what: string;
  /** 工人标识 Worker */
  readonly worker: string;
};

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

/** 调处结束 The end of mediation */
export type CaseEndMediationInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 情况 Note */
  readonly note: string;
  /** 结果：达成协议或未果 Outcome: agreed or failed */
  readonly outcome: CaseMediationOutcome;
  /** 承诺支付日 By when payment is promised */
  readonly promisedOn?: string | null | undefined;
};

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

/** 案件 A case */
export type CaseInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 调处结果 Outcome of mediation */
export type CaseMediationOutcome =
  /** 达成协议 agreed */
  | 'AGREED'
  /** 未果 failed */
  | 'FAILED'
  /** 到期终结 its time ran out */
  | 'TIME_OUT';

/** 难点 What makes it hard */
export type CaseObstacle =
  /** 取证难 evidence is hard to get */
  | 'EVIDENCE_HARD_TO_GET'
  /** 劳动关系模糊 the labour relation is unclear */
  | 'LABOUR_RELATION_UNCLEAR'
  /** 欠薪逃匿 the payer absconded */
  | 'PAYER_ABSCONDED'
  /** 无支付能力 the payer has no funds */
  | 'PAYER_WITHOUT_FUNDS'
  /** 工程款工资款分不清 project and wage money are mixed */
  | 'PROJECT_AND_WAGE_MONEY_MIXED';

/** 调查人员 Somebody who checks */
export type CaseOfficerInput = {
  /** 执法证号 Certificate */
  readonly certificateNo: string;
  /** 人员编号 Id */
  readonly id: string;
};

/** 当事方 Role of a party */
export type CasePartyRole =
  /** 班组长 crew leader */
  | 'CREW_LEADER'
  /** 用人单位 employer */
  | 'EMPLOYER'
  /** 施工总承包单位 general contractor */
  | 'GENERAL_CONTRACTOR'
  /** 劳务公司 labour company */
  | 'LABOUR_COMPANY'
  /** 建设单位 owner */
  | 'OWNER'
  /** 分包单位 subcontractor */
  | 'SUBCONTRACTOR';

/** 程序 Procedure */
export type CaseProcedure =
  /** 劳动仲裁 arbitration */
  | 'ARBITRATION'
  /** 劳动保障监察 labour inspection */
  | 'INSPECTION'
  /** 支付令 payment order */
  | 'PAYMENT_ORDER';

/** 支付的证实方式 How a worker is proved to be paid */
export type CaseProof =
  /** 凭证经两人确认 evidence that two people confirm */
  | 'EVIDENCE'
  /** 认定无欠薪 nothing is owed */
  | 'NOTHING_OWED'
  /** 工资已到本人账户 the wages reached the worker's own account */
  | 'WAGES_PAID';

/** 实地调查 A visit */
export type CaseRecordVisitInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 证据 Evidence */
  readonly evidence: ReadonlyArray<string>;
  /** 发现 Findings */
  readonly findings: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 方式 Kind */
  readonly kind: CaseVisitKind;
  /** 纬度 Latitude */
  readonly latitude?: number | null | undefined;
  /** 经度 Longitude */
  readonly longitude?: number | null | undefined;
  /** 人员，两名以上 Officers, two at least */
  readonly officers: ReadonlyArray<CaseOfficerInput>;
  /** 地点 Place */
  readonly place: string;
  /** 日期 Day */
  readonly visitedOn: string;
};

/** 转程序 A referral */
export type CaseReferInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 理由 Reason */
  readonly reason: string;
  /** 程序 Procedure */
  readonly to: CaseProcedure;
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

/** 难点 Obstacles */
export type CaseTagObstaclesInput = {
  /** 案件编号 Case */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 难点 Obstacles */
  readonly obstacles: ReadonlyArray<CaseObstacle>;
};

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

/** 调查方式 Kind of visit */
export type CaseVisitKind =
  /** 回头看 a look back */
  | 'LOOK_BACK'
  /** 明察 open */
  | 'OPEN'
  /** 暗访 secret */
  | 'SECRET';

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

/** 检查清单 A list */
export type Checklist =
  /** 五项制度：专户、实名、总包代发、保证金、告示牌 Five systems: account, registration, payment by the contractor, deposit, board */
  | 'FIVE_SYSTEMS'
  /** 工资支付“体检” Wages and contracts */
  | 'PAY_HEALTH'
  /** 条例第三十九条七项 Seven items of article 39 */
  | 'SEVEN_ITEMS';

/** 线索来源 How it reached the office */
export type ClueChannel =
  /** 企业用工群（QQ、微信） a chat group of employers and workers (S1-35) */
  | 'GROUP_CHAT'
  /** 电话 telephone */
  | 'HOTLINE'
  /** 12345 热线 the 12345 hotline */
  | 'HOTLINE_12345'
  /** 全国根治欠薪线索反映平台 the national platform */
  | 'NATIONAL_PLATFORM'
  /** 舆情 public opinion */
  | 'OPINION'
  /** 信访 petition */
  | 'PETITION'
  /** 省级平台 the province's platform */
  | 'PROVINCE_PLATFORM'
  /** 其他部门转来 another department */
  | 'TRANSFER'
  /** 工会 the trade union (SUP-12) */
  | 'UNION'
  /** 来访 visit */
  | 'VISIT';

/** 办结 A conclusion */
export type ClueConcludeInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 告知反映人的日期 The day on which the complainant was told */
  readonly complainantToldOn?: string | null | undefined;
  /** 结论 Conclusion */
  readonly conclusion: ClueConclusion;
  /** 证据，至少一件 Evidence, at least one piece */
  readonly evidence: ReadonlyArray<string>;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 办结结论；承诺付款不是办结 How a clue ends; a promise to pay is no end */
export type ClueConclusion =
  /** 转入其他程序 another procedure has it */
  | 'ANOTHER_PROCEDURE'
  /** 无法联系 nobody could be reached */
  | 'NOBODY_REACHED'
  /** 不属欠薪 no arrears */
  | 'NO_ARREARS'
  /** 已足额支付 paid in full */
  | 'PAID'
  /** 反映人撤回 withdrawn by the complainant */
  | 'WITHDRAWN';

/** 移送 A hand-over */
export type ClueHandOverInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 受理编号 The number of its filing */
  readonly filingNo: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 程序 The procedure */
  readonly to: ClueProcedure;
};

/** 线索 A clue */
export type ClueInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
};

/** 其他程序 Another procedure */
export type ClueProcedure =
  /** 劳动仲裁 arbitration */
  | 'ARBITRATION'
  /** 立案 a case */
  | 'CASE'
  /** 公安 the police */
  | 'POLICE';

/** 线索和理由 A clue and the reason */
export type ClueReasonInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 理由，1 至 500 字 Reason, 1 to 500 characters */
  readonly reason: string;
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

/** 一项的情况 What was found of an item */
export type InspectionAnswerInput = {
  /** 情况 What was found */
  readonly answer: ItemAnswer;
  /** 证据编号 Evidence, by id */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 检查项 Item */
  readonly item: CheckItem;
  /** 说明；不适用的必填 Why it does not apply, or what is worth saying */
  readonly reason?: string | null | undefined;
};

/** 检查情况 What was found */
export type InspectionCarryOutInput = {
  /** 清单各项 Every item of the list */
  readonly answers: ReadonlyArray<InspectionAnswerInput>;
  /** 编号 Code */
  readonly code: string;
  /** 问题 Problems */
  readonly findings?: ReadonlyArray<InspectionFindingInput> | null | undefined;
  /** 调用方自定的幂等键 Key of the caller’s own */
  readonly idempotencyKey: string;
  /** 到场人员，编号 Who was there, by id */
  readonly present: ReadonlyArray<string>;
  /** 检查记录 Record */
  readonly record: string;
  /** 检查日 Carried out on */
  readonly visitedOn: string;
};

/** 一个问题 A problem */
export type InspectionFindingInput = {
  /** 事实 What was found */
  readonly fact: string;
  /** 检查项 Item */
  readonly item: CheckItem;
  /** 违反的规则，编号 The rule, by id */
  readonly rule: string;
  /** 整改期限，自检查日起 Time to put it right, from the day of the check */
  readonly term: OrderTermInput;
};

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

/** 检查人员 Somebody who checks */
export type InspectionOfficerInput = {
  /** 执法证号 Certificate */
  readonly certificateNo: string;
  /** 编号 Id */
  readonly id: string;
};

/** 安排检查 A plan */
export type InspectionPlanInput = {
  /** 所在区划 Area */
  readonly areaCode: string;
  /** 专项行动 Campaign */
  readonly campaignCode?: string | null | undefined;
  /** 清单 List */
  readonly checklist: Checklist;
  /** 企业 Enterprise */
  readonly creditCode?: string | null | undefined;
  /** 双随机抽取 Draw */
  readonly drawCode?: string | null | undefined;
  /** “回看”的首次案件 The case that it looks back at */
  readonly firstCase?: string | null | undefined;
  /** 调用方自定的幂等键 Key of the caller’s own */
  readonly idempotencyKey: string;
  /** 联合检查的部门 Departments that go along */
  readonly jointDepartments?: ReadonlyArray<string> | null | undefined;
  /** 种类 Kind */
  readonly kind: InspectionKind;
  /** 带队人 Whoever leads, by id */
  readonly lead: string;
  /** 检查组，两名以上 The team, two or more */
  readonly officers: ReadonlyArray<InspectionOfficerInput>;
  /** 计划日 Planned for */
  readonly plannedOn: string;
  /** 项目 Project */
  readonly projectCode?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
};

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

/** 检查情况 What was found */
export type ItemAnswer =
  /** 符合 Met */
  | 'MET'
  /** 不适用 Does not apply */
  | 'NOT_APPLICABLE'
  /** 不符合 Not met */
  | 'NOT_MET';

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

/** 履行期限 Time to obey */
export type OrderTermInput = {
  /** 长度，1 至 365 Length, 1 to 365 */
  readonly length: number;
  /** 单位 Unit */
  readonly unit: OrderTermUnit;
};

/** 期限单位 Unit of the time to obey */
export type OrderTermUnit =
  /** 日 days */
  | 'CD'
  /** 工作日 working days */
  | 'WD';

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

/** 风险等级 Grade of danger */
export type RiskGrade =
  /** 高 High */
  | 'HIGH'
  /** 低 Low */
  | 'LOW'
  /** 中 Middle */
  | 'MIDDLE';

/** 主管行业 Sector */
export type Sector =
  /** 住建 housing */
  | 'HOUSING'
  /** 交通 transport */
  | 'TRANSPORT'
  /** 水利 water */
  | 'WATER';

/** 计薪方式 How wages are counted */
export type WageType =
  /** 日工资 by day */
  | 'DAY'
  /** 月工资 by month */
  | 'MONTH';

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

/** 企业的说明 What an enterprise explains */
export type WarningExplainInput = {
  /** 证据编号，至少一件 Evidence by its id, at least one piece */
  readonly evidence: ReadonlyArray<string>;
  /** 原因和已采取的措施，1 至 500 字 The reason and what was done, 1 to 500 characters */
  readonly explanation: string;
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

/** 列入监控：企业、项目、案件填其一；小型零散项目可以都不填 Something to watch: an enterprise, a project or a case; of a small site none need be named */
export type WatchItemOpenInput = {
  /** 所在区划 Area */
  readonly areaCode: string;
  /** 案件 Case */
  readonly caseCode?: string | null | undefined;
  /** 企业 Enterprise */
  readonly creditCode?: string | null | undefined;
  /** 化解期限 To be resolved by */
  readonly dueOn: string;
  /** 情况 What is wrong */
  readonly facts: string;
  /** 风险等级 How great the danger is */
  readonly grade: RiskGrade;
  /** 调用方自定的幂等键 Key of the caller’s own */
  readonly idempotencyKey: string;
  /** 类别 Kind */
  readonly kind: WatchKind;
  /** 责任人账号；难题为领班领导 The account of its owner; of a hard problem the leader on duty */
  readonly owner: string;
  /** 项目 Project */
  readonly projectCode?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
  /** 标签 Tags */
  readonly tags?: ReadonlyArray<WatchTag> | null | undefined;
};

/** 监控类别 Why it is watched */
export type WatchKind =
  /** 难题，由领班领导处置 A hard problem for the leader on duty */
  | 'HARD_PROBLEM'
  /** 欠薪隐患 A hidden danger */
  | 'HIDDEN_DANGER'
  /** 重点监控 One that matters most */
  | 'KEY_EMPLOYER'
  /** 小型零散项目，尚无任何登记 A small site that nobody registered (S0-27) */
  | 'SMALL_SITE';

/** 监控环节 Stage of a watched item */
export type WatchStage =
  /** 已确认化解 Found to be resolved */
  | 'CONFIRMED'
  /** 已报告化解 Said to be resolved */
  | 'RESOLVED'
  /** 监控中 Watched */
  | 'WATCHED';

/** 标签 Tag */
export type WatchTag =
  /** 餐饮 Catering */
  | 'CATERING'
  /** 工程建设 Construction */
  | 'CONSTRUCTION'
  /** 房地产企业 Developer */
  | 'DEVELOPER'
  /** 政府投资工程 Government project */
  | 'GOVERNMENT_PROJECT'
  /** 工业园区 Industrial park */
  | 'INDUSTRIAL_PARK'
  /** 劳动密集型 Labour-intensive */
  | 'LABOUR_INTENSIVE'
  /** 受贸易摩擦影响 Hit by trade friction */
  | 'TRADE_FRICTION';

export type ContractorHomeQueryVariables = Exact<{
  month: string;
}>;


export type ContractorHomeQuery = { readonly businessDay: string | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly warningLevel: Level | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string } | null, readonly siteTasks: ReadonlyArray<{ readonly code: string, readonly rule: string, readonly dueOn: string | null, readonly isDone: boolean, readonly people: number | null, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }> | null, readonly wageTasks: ReadonlyArray<{ readonly code: string, readonly rule: string, readonly dueOn: string | null, readonly isDone: boolean, readonly people: number | null, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }> | null }> } | null, readonly warnings: { readonly totalCount: number } | null };

export type ContractorTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorTodayQuery = { readonly businessDay: string | null };

export type ContractorProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorProjectsQuery = { readonly businessDay: string | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type ContractorWarningsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WarningFilter | null | undefined;
}>;


export type ContractorWarningsQuery = { readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly next: ReadonlyArray<string> | null, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly project: { readonly code: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly explained: { readonly words: string, readonly on: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractorProjectQueryVariables = Exact<{
  code: string;
}>;


export type ContractorProjectQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly payDay: number, readonly payPeriodOffset: number, readonly startedOn: string | null, readonly plannedEndOn: string | null, readonly rightsBoardPostedOn: string | null, readonly owner: { readonly creditCode: string, readonly name: string }, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageAccount: { readonly accountNoMasked: string, readonly openedOn: string | null, readonly balanceFen: string } | null, readonly deposit: { readonly form: DepositForm | null, readonly amountFen: string | null, readonly expiresOn: string | null }, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string } | null, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly roster: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly workerNameMasked: string, readonly employerCreditCode: string, readonly teamName: string | null, readonly workType: string | null, readonly wageType: WageType, readonly wageRateFen: string, readonly cardMasked: string | null, readonly contractSignedOn: string | null, readonly enteredOn: string, readonly leftOn: string | null, readonly worker: { readonly id: string }, readonly employer: { readonly creditCode: string, readonly name: string } | null }> } | null } | null };

export type ContractorWarningExplainMutationVariables = Exact<{
  input: WarningExplainInput;
}>;


export type ContractorWarningExplainMutation = { readonly warningExplain: { readonly id: string, readonly stage: WarningStage, readonly explained: { readonly words: string, readonly on: string } | null } };

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

export type GridTasksQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type GridTasksQuery = { readonly businessDay: string | null, readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly clue: { readonly code: string, readonly channel: ClueChannel, readonly stage: ClueStage, readonly employerName: string | null, readonly people: number | null, readonly amountFen: string | null, readonly reporterPhoneMasked: string | null, readonly project: { readonly name: string } | null, readonly area: { readonly name: string | null } | null } | null, readonly case: { readonly code: string, readonly stage: CaseStage, readonly claimFen: string, readonly project: { readonly name: string } | null, readonly area: { readonly name: string | null } } | null, readonly warning: { readonly id: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly name: string } | null, readonly enterprise: { readonly name: string } | null } | null }> } | null };

export type GridClueQueryVariables = Exact<{
  code: string;
}>;


export type GridClueQuery = { readonly businessDay: string | null, readonly clue: { readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly next: ReadonlyArray<string>, readonly employerName: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly reporterNameMasked: string | null, readonly reporterPhoneMasked: string | null, readonly words: string | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly name: string | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus }>, readonly evidence: { readonly totalCount: number } | null } | null };

export type GridCaseQueryVariables = Exact<{
  code: string;
}>;


export type GridCaseQuery = { readonly businessDay: string | null, readonly case: { readonly code: string, readonly stage: CaseStage, readonly next: ReadonlyArray<string>, readonly periodFrom: string, readonly periodTo: string, readonly claimFen: string, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly name: string | null }, readonly parties: ReadonlyArray<{ readonly role: CasePartyRole, readonly name: string | null }>, readonly workers: ReadonlyArray<{ readonly claimFen: string, readonly paidFen: string, readonly proof: CaseProof | null, readonly worker: { readonly id: string, readonly nameMasked: string | null } }>, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus }>, readonly evidence: { readonly totalCount: number } | null } | null };

export type GridWarningQueryVariables = Exact<{
  id: string;
}>;


export type GridWarningQuery = { readonly businessDay: string | null, readonly warning: { readonly id: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly next: ReadonlyArray<string> | null, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly project: { readonly code: string, readonly name: string } | null, readonly enterprise: { readonly name: string } | null, readonly explained: { readonly words: string, readonly on: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus }> | null } | null };

export type GridProjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type GridProjectsQuery = { readonly businessDay: string | null, readonly checklist: ReadonlyArray<{ readonly item: CheckItem }> | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly contractor: { readonly name: string }, readonly area: { readonly code: string } | null }> } | null };

export type GridReporterPhoneQueryVariables = Exact<{
  code: string;
  reason: string;
}>;


export type GridReporterPhoneQuery = { readonly clue: { readonly reporterPhone: string | null } | null };

export type GridClueCheckMutationVariables = Exact<{
  input: ClueInput;
}>;


export type GridClueCheckMutation = { readonly clueCheck: { readonly code: string, readonly stage: ClueStage } };

export type GridClueMediateMutationVariables = Exact<{
  input: ClueInput;
}>;


export type GridClueMediateMutation = { readonly clueMediate: { readonly code: string, readonly stage: ClueStage } };

export type GridClueSendBackMutationVariables = Exact<{
  input: ClueReasonInput;
}>;


export type GridClueSendBackMutation = { readonly clueSendBack: { readonly code: string, readonly stage: ClueStage } };

export type GridClueHandOverMutationVariables = Exact<{
  input: ClueHandOverInput;
}>;


export type GridClueHandOverMutation = { readonly clueHandOver: { readonly code: string, readonly stage: ClueStage } };

export type GridClueConcludeMutationVariables = Exact<{
  input: ClueConcludeInput;
}>;


export type GridClueConcludeMutation = { readonly clueConclude: { readonly code: string, readonly stage: ClueStage } };

export type GridCaseMediateMutationVariables = Exact<{
  input: CaseInput;
}>;


export type GridCaseMediateMutation = { readonly caseMediate: { readonly code: string, readonly stage: CaseStage } };

export type GridCaseEndMediationMutationVariables = Exact<{
  input: CaseEndMediationInput;
}>;


export type GridCaseEndMediationMutation = { readonly caseEndMediation: { readonly code: string, readonly stage: CaseStage } };

export type GridCaseTagObstaclesMutationVariables = Exact<{
  input: CaseTagObstaclesInput;
}>;


export type GridCaseTagObstaclesMutation = { readonly caseTagObstacles: { readonly code: string, readonly stage: CaseStage } };

export type GridCaseReferMutationVariables = Exact<{
  input: CaseReferInput;
}>;


export type GridCaseReferMutation = { readonly caseRefer: { readonly code: string, readonly stage: CaseStage } };

export type GridCaseAttestPaymentMutationVariables = Exact<{
  input: CaseAttestPaymentInput;
}>;


export type GridCaseAttestPaymentMutation = { readonly caseAttestPayment: { readonly code: string, readonly stage: CaseStage } };

export type GridCaseRecordVisitMutationVariables = Exact<{
  input: CaseRecordVisitInput;
}>;


export type GridCaseRecordVisitMutation = { readonly caseRecordVisit: { readonly code: string, readonly stage: CaseStage } };

export type GridInspectionPlanMutationVariables = Exact<{
  input: InspectionPlanInput;
}>;


export type GridInspectionPlanMutation = { readonly inspectionPlan: { readonly code: string, readonly items: ReadonlyArray<{ readonly item: CheckItem, readonly rule: { readonly id: string } }> } };

export type GridInspectionCarryOutMutationVariables = Exact<{
  input: InspectionCarryOutInput;
}>;


export type GridInspectionCarryOutMutation = { readonly inspectionCarryOut: { readonly code: string, readonly stage: InspectionStage } };

export type GridWatchItemOpenMutationVariables = Exact<{
  input: WatchItemOpenInput;
}>;


export type GridWatchItemOpenMutation = { readonly watchItemOpen: { readonly code: string, readonly stage: WatchStage } };

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

export const ContractorHome: Document<ContractorHomeQuery, ContractorHomeQueryVariables> = "query ContractorHome($month: Month!) {\n  businessDay\n  projects(first: 50) {\n    totalCount\n    nodes {\n      code\n      name\n      warningLevel\n      wageFigures {\n        workers\n        workersOwed\n        arrearsFen\n      }\n      siteTasks {\n        code\n        title {\n          zh\n          en\n        }\n        rule\n        dueOn\n        isDone\n        people\n        says {\n          zh\n          en\n        }\n      }\n      wageTasks(month: $month) {\n        code\n        title {\n          zh\n          en\n        }\n        rule\n        dueOn\n        isDone\n        people\n        says {\n          zh\n          en\n        }\n      }\n    }\n  }\n  warnings(first: 1, filter: {stages: [RAISED, ACKNOWLEDGED, ASSIGNED, ANSWERED]}) {\n    totalCount\n  }\n}";

export const ContractorToday: Document<ContractorTodayQuery, ContractorTodayQueryVariables> = "query ContractorToday {\n  businessDay\n}";

export const ContractorProjects: Document<ContractorProjectsQuery, ContractorProjectsQueryVariables> = "query ContractorProjects {\n  businessDay\n  projects(first: 100) {\n    nodes {\n      code\n      name\n    }\n  }\n}";

export const ContractorWarnings: Document<ContractorWarningsQuery, ContractorWarningsQueryVariables> = "query ContractorWarnings($first: Int, $after: String, $filter: WarningFilter) {\n  warnings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      code\n      level\n      raisedLevel\n      stage\n      since\n      next\n      title {\n        zh\n        en\n      }\n      figures {\n        zh\n        en\n      }\n      project {\n        code\n        name\n      }\n      enterprise {\n        creditCode\n        name\n      }\n      explained {\n        words\n        on\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const ContractorProject: Document<ContractorProjectQuery, ContractorProjectQueryVariables> = "query ContractorProject($code: ID!) {\n  businessDay\n  project(code: $code) {\n    code\n    name\n    sector\n    payDay\n    payPeriodOffset\n    startedOn\n    plannedEndOn\n    rightsBoardPostedOn\n    owner {\n      creditCode\n      name\n    }\n    contractor {\n      creditCode\n      name\n    }\n    wageAccount {\n      accountNoMasked\n      openedOn\n      balanceFen\n    }\n    deposit {\n      form\n      amountFen\n      expiresOn\n    }\n    wageFigures {\n      workers\n      workersOwed\n      arrearsFen\n    }\n    wageMonths(first: 100) {\n      nodes {\n        payMonth\n        lines\n        payableFen\n        paidFen\n        arrearsFen\n        dueOn\n      }\n    }\n    roster(first: 500) {\n      totalCount\n      nodes {\n        worker {\n          id\n        }\n        workerNameMasked\n        employerCreditCode\n        employer {\n          creditCode\n          name\n        }\n        teamName\n        workType\n        wageType\n        wageRateFen\n        cardMasked\n        contractSignedOn\n        enteredOn\n        leftOn\n      }\n    }\n  }\n}";

export const ContractorWarningExplain: Document<ContractorWarningExplainMutation, ContractorWarningExplainMutationVariables> = "mutation ContractorWarningExplain($input: WarningExplainInput!) {\n  warningExplain(input: $input) {\n    id\n    stage\n    explained {\n      words\n      on\n    }\n  }\n}";

export const CountyToday: Document<CountyTodayQuery, CountyTodayQueryVariables> = "query CountyToday($code: ID!) {\n  area(code: $code) {\n    code\n    name\n    projectFigures {\n      projects\n      balanceFen\n    }\n    wageFigures {\n      workers\n      workersOwed\n      arrearsFen\n      projectsOwing\n      foundAt\n      warnings {\n        level\n        count\n      }\n    }\n  }\n}";

export const Projects: Document<ProjectsQuery, ProjectsQueryVariables> = "query Projects($first: Int, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {\n  projects(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      warningLevel\n      wageFigures {\n        workersOwed\n        arrearsFen\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const GridTasks: Document<GridTasksQuery, GridTasksQueryVariables> = "query GridTasks($first: Int) {\n  businessDay\n  mustDo(first: $first) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      dueAt\n      status\n      clue {\n        code\n        channel\n        stage\n        employerName\n        people\n        amountFen\n        reporterPhoneMasked\n        project {\n          name\n        }\n        area {\n          name\n        }\n      }\n      case {\n        code\n        stage\n        claimFen\n        project {\n          name\n        }\n        area {\n          name\n        }\n      }\n      warning {\n        id\n        level\n        raisedLevel\n        stage\n        title {\n          zh\n          en\n        }\n        project {\n          name\n        }\n        enterprise {\n          name\n        }\n      }\n    }\n  }\n}";

export const GridClue: Document<GridClueQuery, GridClueQueryVariables> = "query GridClue($code: ID!) {\n  businessDay\n  clue(code: $code) {\n    code\n    channel\n    externalNo\n    receivedOn\n    stage\n    next\n    employerName\n    people\n    amountFen\n    periodFrom\n    periodTo\n    reporterNameMasked\n    reporterPhoneMasked\n    words\n    project {\n      code\n      name\n    }\n    area {\n      name\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n    }\n    evidence(first: 20) {\n      totalCount\n    }\n  }\n}";

export const GridCase: Document<GridCaseQuery, GridCaseQueryVariables> = "query GridCase($code: ID!) {\n  businessDay\n  case(code: $code) {\n    code\n    stage\n    next\n    periodFrom\n    periodTo\n    claimFen\n    project {\n      code\n      name\n    }\n    area {\n      name\n    }\n    parties {\n      role\n      name\n    }\n    workers {\n      worker {\n        id\n        nameMasked\n      }\n      claimFen\n      paidFen\n      proof\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n    }\n    evidence(first: 20) {\n      totalCount\n    }\n  }\n}";

export const GridWarning: Document<GridWarningQuery, GridWarningQueryVariables> = "query GridWarning($id: ID!) {\n  businessDay\n  warning(id: $id) {\n    id\n    level\n    raisedLevel\n    stage\n    next\n    since\n    title {\n      zh\n      en\n    }\n    figures {\n      zh\n      en\n    }\n    project {\n      code\n      name\n    }\n    enterprise {\n      name\n    }\n    explained {\n      words\n      on\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n    }\n  }\n}";

export const GridProjects: Document<GridProjectsQuery, GridProjectsQueryVariables> = "query GridProjects($first: Int, $search: String) {\n  businessDay\n  checklist(of: FIVE_SYSTEMS) {\n    item\n  }\n  projects(first: $first, filter: {search: $search}) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      contractor {\n        name\n      }\n      area {\n        code\n      }\n    }\n  }\n}";

export const GridReporterPhone: Document<GridReporterPhoneQuery, GridReporterPhoneQueryVariables> = "query GridReporterPhone($code: ID!, $reason: String!) {\n  clue(code: $code) {\n    reporterPhone(reason: $reason)\n  }\n}";

export const GridClueCheck: Document<GridClueCheckMutation, GridClueCheckMutationVariables> = "mutation GridClueCheck($input: ClueInput!) {\n  clueCheck(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueMediate: Document<GridClueMediateMutation, GridClueMediateMutationVariables> = "mutation GridClueMediate($input: ClueInput!) {\n  clueMediate(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueSendBack: Document<GridClueSendBackMutation, GridClueSendBackMutationVariables> = "mutation GridClueSendBack($input: ClueReasonInput!) {\n  clueSendBack(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueHandOver: Document<GridClueHandOverMutation, GridClueHandOverMutationVariables> = "mutation GridClueHandOver($input: ClueHandOverInput!) {\n  clueHandOver(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueConclude: Document<GridClueConcludeMutation, GridClueConcludeMutationVariables> = "mutation GridClueConclude($input: ClueConcludeInput!) {\n  clueConclude(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseMediate: Document<GridCaseMediateMutation, GridCaseMediateMutationVariables> = "mutation GridCaseMediate($input: CaseInput!) {\n  caseMediate(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseEndMediation: Document<GridCaseEndMediationMutation, GridCaseEndMediationMutationVariables> = "mutation GridCaseEndMediation($input: CaseEndMediationInput!) {\n  caseEndMediation(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseTagObstacles: Document<GridCaseTagObstaclesMutation, GridCaseTagObstaclesMutationVariables> = "mutation GridCaseTagObstacles($input: CaseTagObstaclesInput!) {\n  caseTagObstacles(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseRefer: Document<GridCaseReferMutation, GridCaseReferMutationVariables> = "mutation GridCaseRefer($input: CaseReferInput!) {\n  caseRefer(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseAttestPayment: Document<GridCaseAttestPaymentMutation, GridCaseAttestPaymentMutationVariables> = "mutation GridCaseAttestPayment($input: CaseAttestPaymentInput!) {\n  caseAttestPayment(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseRecordVisit: Document<GridCaseRecordVisitMutation, GridCaseRecordVisitMutationVariables> = "mutation GridCaseRecordVisit($input: CaseRecordVisitInput!) {\n  caseRecordVisit(input: $input) {\n    code\n    stage\n  }\n}";

export const GridInspectionPlan: Document<GridInspectionPlanMutation, GridInspectionPlanMutationVariables> = "mutation GridInspectionPlan($input: InspectionPlanInput!) {\n  inspectionPlan(input: $input) {\n    code\n    items {\n      item\n      rule {\n        id\n      }\n    }\n  }\n}";

export const GridInspectionCarryOut: Document<GridInspectionCarryOutMutation, GridInspectionCarryOutMutationVariables> = "mutation GridInspectionCarryOut($input: InspectionCarryOutInput!) {\n  inspectionCarryOut(input: $input) {\n    code\n    stage\n  }\n}";

export const GridWatchItemOpen: Document<GridWatchItemOpenMutation, GridWatchItemOpenMutationVariables> = "mutation GridWatchItemOpen($input: WatchItemOpenInput!) {\n  watchItemOpen(input: $input) {\n    code\n    stage\n  }\n}";

export const Warnings: Document<WarningsQuery, WarningsQueryVariables> = "query Warnings($first: Int, $after: String, $filter: WarningFilter) {\n  warnings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      level\n      stage\n      since\n      title {\n        zh\n        en\n      }\n      project {\n        code\n        name\n      }\n      next\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const MustDo: Document<MustDoQuery, MustDoQueryVariables> = "query MustDo($first: Int, $after: String, $through: Day) {\n  mustDo(first: $first, after: $after, through: $through) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      status\n      warning {\n        id\n      }\n      clue {\n        code\n      }\n      case {\n        code\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const WarningAcknowledge: Document<WarningAcknowledgeMutation, WarningAcknowledgeMutationVariables> = "mutation WarningAcknowledge($input: WarningInput!) {\n  warningAcknowledge(input: $input) {\n    id\n    stage\n  }\n}";

export const WarningAnswer: Document<WarningAnswerMutation, WarningAnswerMutationVariables> = "mutation WarningAnswer($input: WarningAnswerInput!) {\n  warningAnswer(input: $input) {\n    id\n    stage\n  }\n}";

export const ClueSign: Document<ClueSignMutation, ClueSignMutationVariables> = "mutation ClueSign($input: ClueInput!) {\n  clueSign(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseSignTask: Document<CaseSignTaskMutation, CaseSignTaskMutationVariables> = "mutation CaseSignTask($input: CaseSignTaskInput!) {\n  caseSignTask(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseFinishTask: Document<CaseFinishTaskMutation, CaseFinishTaskMutationVariables> = "mutation CaseFinishTask($input: CaseFinishTaskInput!) {\n  caseFinishTask(input: $input) {\n    code\n    stage\n  }\n}";
