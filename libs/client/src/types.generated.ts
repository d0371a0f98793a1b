// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
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

/** 考核对象 Whom an assessment is of */
export type Assessed =
  /** 行业主管部门 Departments */
  | 'DEPARTMENTS'
  /** 镇街 Towns */
  | 'TOWNS';

/** 考核等级 Grade */
export type AssessmentGrade =
  /** A 级 A */
  | 'A'
  /** B 级 B */
  | 'B'
  /** C 级 C */
  | 'C';

/** 考核环节 Stage of an assessment */
export type AssessmentStage =
  /** 已审定 Decided */
  | 'DECIDED'
  /** 打分中 Points are given */
  | 'OPEN'
  /** 已提出结果 Results are proposed */
  | 'PROPOSED';

/** 打分环节 How points were found (ASM-02) */
export type AssessmentStep =
  /** 实地核查 Field check */
  | 'FIELD_CHECK'
  /** 综合评议 Joint review */
  | 'JOINT_REVIEW'
  /** 暗访抽查 Secret visit */
  | 'SECRET_VISIT'
  /** 自查 Self-check */
  | 'SELF_CHECK'
  /** 第三方评估 Third-party evaluation */
  | 'THIRD_PARTY';

/** 出动单位 Who is called out */
export type CalledOut =
  /** 行业主管部门 the department */
  | 'DEPARTMENT'
  /** 卫健 health */
  | 'HEALTH'
  /** 司法 justice */
  | 'JUSTICE'
  /** 治欠办 the office */
  | 'OFFICE'
  /** 信访 the petition office */
  | 'PETITION_OFFICE'
  /** 公安 police */
  | 'POLICE'
  /** 属地镇街 the town */
  | 'TOWN';

/** 责任追究 Step of accountability */
export type CaseAccountability =
  /** 通报 a circular */
  | 'CIRCULAR'
  /** 问责 held to account */
  | 'HELD_TO_ACCOUNT'
  /** 约谈提醒 an admonishing talk */
  | 'TALK';

/** 法律援助进展 Step of legal aid */
export type CaseAidStep =
  /** 已指派 assigned */
  | 'ASSIGNED'
  /** 决定援助 granted */
  | 'GRANTED'
  /** 提出异议 objected */
  | 'OBJECTED'
  /** 异议已处理 objection answered */
  | 'OBJECTION_ANSWERED'
  /** 不予援助 refused */
  | 'REFUSED'
  /** 已申请 requested */
  | 'REQUESTED';

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

/** 结论 Conclusion */
export type CaseConclusion =
  /** 裁决后履行 paid on an award */
  | 'AWARDED'
  /** 不属欠薪 no arrears */
  | 'NO_ARREARS'
  /** 责令支付后履行 paid on order */
  | 'ORDERED'
  /** 已支付 paid */
  | 'PAID'
  /** 撤回 withdrawn */
  | 'WITHDRAWN';

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

/** 案件筛选 What cases are narrowed to */
export type CaseFilter = {
  /** 区划，含下级 An area with all that lies within it */
  readonly area?: string | null | undefined;
  /** 这一天（含）后办结的 Closed on or after this day */
  readonly closedFrom?: string | null | undefined;
  /** 这一天（含）前办结的 Closed on or before this day */
  readonly closedTo?: string | null | undefined;
  /** 包案或者化解积案的领导，职务的一部分 Part of the post of the leader who took it, on the backlog or not */
  readonly leader?: string | null | undefined;
  /** 只看在办的，与区划统计的口径相同 Those alone that are open, as the board counts them */
  readonly open?: boolean | null | undefined;
  /** 这一天（含）后立案的 Opened on or after this day */
  readonly openedFrom?: string | null | undefined;
  /** 这一天（含）前立案的 Opened on or before this day */
  readonly openedTo?: string | null | undefined;
  /** 只看有逾期未办事项的 Those alone of which something is late */
  readonly overdue?: boolean | null | undefined;
  /** 责任人 Owner */
  readonly owner?: string | null | undefined;
  /** 编号、项目名称或代码、当事人名称的一部分 Part of the code, of the project's name or code, or of a party's name */
  readonly search?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<CaseStage> | null | undefined;
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

/** 案件类别，也是编号的一部分 Kind of a case, and a part of its number */
export type CaseKind =
  /** 一般案件 an ordinary case */
  | 'CASE'
  /** 群体性案件 a case of a group */
  | 'GROUP';

/** 办理层级 Level */
export type CaseLevel =
  /** 市 city */
  | 'CITY'
  /** 县区 county */
  | 'COUNTY'
  /** 省 province */
  | 'PROVINCE'
  /** 镇街 town */
  | 'TOWN';

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

/** 单位的性质 Kind of unit */
export type CaseUnitKind =
  /** 其他部门 another body */
  | 'BODY'
  /** 行业主管部门 the department of a sector */
  | 'DEPARTMENT'
  /** 领导小组 the leading group */
  | 'LEADING_GROUP'
  /** 治欠办 the office */
  | 'OFFICE'
  /** 镇街、园区 a town or park */
  | 'TOWN';

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

/** 把握程度 How sure a reading is */
export type ClueConfidence =
  /** 很可能 almost surely meant */
  | 'LIKELY'
  /** 可能 possibly meant */
  | 'POSSIBLE'
  /** 原话写明 the words say so */
  | 'STATED';

/** 线索筛选 What clues are narrowed to */
export type ClueFilter = {
  /** 区划，含下级 An area with all that lies within it */
  readonly area?: string | null | undefined;
  /** 来源 Channel */
  readonly channel?: ClueChannel | null | undefined;
  /** 只看这一天（含）前有到期未办事项的 Those alone of which something is open and due by that day */
  readonly dueBy?: string | null | undefined;
  /** 只看有逾期未办事项的 Those alone of which something is late */
  readonly late?: boolean | null | undefined;
  /** 只看在办的，与区划统计的口径相同 Those alone that are open, as the board counts them */
  readonly open?: boolean | null | undefined;
  /** 反映人电话的后四位；只在最近 2000 条留有电话的线索中查。Those alone whose reporter's telephone number ends so: four digits, looked for among the latest 2000 clues with a number. CLUE_PHONE_TAIL_INVALID */
  readonly phoneTail?: string | null | undefined;
  /** 反映的项目 The project that was named */
  readonly project?: string | null | undefined;
  /** 这一天（含）后收到的 Come in on or after this day */
  readonly receivedFrom?: string | null | undefined;
  /** 这一天（含）前收到的 Come in on or before this day */
  readonly receivedTo?: string | null | undefined;
  /** 编号、反映的用人单位、项目名称的一部分 Part of the code, of the employer as it was named, or of the project's name */
  readonly search?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<ClueStage> | null | undefined;
};

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

/** 读出的是什么 What a reading is of */
export type ClueReadingKind =
  /** 欠薪数额 arrears */
  | 'AMOUNT'
  /** 用人单位 employer */
  | 'EMPLOYER'
  /** 人数 people */
  | 'PEOPLE'
  /** 欠薪月份 months */
  | 'PERIOD'
  /** 项目 project */
  | 'PROJECT';

/** 线索和理由 A clue and the reason */
export type ClueReasonInput = {
  /** 线索编号 Clue */
  readonly code: string;
  /** 调用方自定的幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 理由，1 至 500 字 Reason, 1 to 500 characters */
  readonly reason: string;
};

/** 短信的发送情况 What became of an SMS */
export type ClueSmsState =
  /** 短信网关不收，多半是号码有误 not taken by the gateway: most often a wrong number */
  | 'REFUSED'
  /** 已发送 sent */
  | 'SENT'
  /** 反映人不再接收 stopped by the reporter */
  | 'STOPPED'
  /** 待发送（夜间不发） waits to be sent, at night for the morning */
  | 'WAITING';

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

/** 现场指挥的层级 Rank of a commander */
export type CommanderRank =
  /** 分管县领导 a leader of the county */
  | 'COUNTY'
  /** 县政府主要领导 the head of the county */
  | 'COUNTY_HEAD'
  /** 治欠办领导 a leader of the office */
  | 'OFFICE'
  /** 镇街领导 a leader of the town */
  | 'TOWN';

/** 与上年同期相比的数据 What is compared with the year before */
export type Compared =
  /** 立案 cases opened */
  | 'CASES_OPENED'
  /** 涉及人数 people */
  | 'CLAIMANTS'
  /** 涉及金额 sum */
  | 'CLAIMED'
  /** 收到线索 clues received */
  | 'CLUES_RECEIVED';

/** 评价环节 Stage of a credit assessment */
export type CreditAssessmentStage =
  /** 已确定 Confirmed */
  | 'CONFIRMED'
  /** 异议期满或者已答复 Not objected to in time, or answered */
  | 'HEARD'
  /** 已提异议 Objected to */
  | 'OBJECTED'
  /** 已提出 Proposed */
  | 'PROPOSED'
  /** 已告知 Told */
  | 'TOLD'
  /** 已撤回 Withdrawn */
  | 'WITHDRAWN';

/** 信用等级 Credit grade (CRD) */
export type CreditGrade =
  /** A 级 grade A */
  | 'A'
  /** B 级 grade B */
  | 'B'
  /** C 级 grade C */
  | 'C';

/** C级情形 The tests of a C (CRD-04) */
export type CreditTest =
  /** 使用童工、强迫劳动 Child or forced labour */
  | 'CHILD_OR_FORCED_LABOUR'
  /** 被追究刑事责任 Held liable for a crime */
  | 'CRIME'
  /** 拒不履行限期改正指令、处理或者处罚决定 An order or decision was not obeyed */
  | 'DISOBEYED'
  /** 引发群体性、极端事件或者造成严重不良社会影响 A group or extreme event, or a grave effect */
  | 'GRAVE_EFFECT'
  /** 无理抗拒、阻挠监察 A check was obstructed */
  | 'OBSTRUCTED'
  /** 被查处达到规定次数 Punished so often */
  | 'PUNISHED_OFTEN';

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

/** 不移送的原因 Why it is not transferred */
export type DeclineReason =
  /** 要件不具备 An element is missing */
  | 'ELEMENT_MISSING'
  /** 已处罚款；不被接受 Fined; never accepted (CRM-14) */
  | 'FINED'
  /** 立案前已支付 Paid before filing (CRM-06) */
  | 'PAID_BEFORE_FILING';

/** 保证金形式 Form of a deposit */
export type DepositForm =
  /** 现金 cash */
  | 'CASH'
  /** 保险 insurance */
  | 'INSURANCE'
  /** 保函 letter of guarantee */
  | 'LETTER';

/** 保证金的动用、返还与更正 What takes two officers to do with a deposit */
export type DepositMovementKind =
  /** 更正：原存储金额或存储日填错 it was lodged with that amount on that day all along */
  | 'CORRECTION'
  /** 动用，支付拖欠工资 drawn, to pay wages that are owed */
  | 'DRAW'
  /** 返还存储单位 refunded to who lodged it */
  | 'REFUND';

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

/** 执法文书种类 Kind of a document of enforcement */
export type EnforcementDocumentKind =
  /** 应急周转金垫付审批表 approval form of an advance */
  | 'ADVANCE_APPROVAL'
  /** 垫付款追偿通知书 claim of what was advanced */
  | 'ADVANCE_CLAIM'
  /** 限期改正指令书 order to correct */
  | 'CORRECTION_ORDER'
  /** 强制执行申请书 application to the court */
  | 'COURT_APPLICATION'
  /** 劳动保障守法诚信等级告知书 notice of a credit grade */
  | 'CREDIT_NOTICE'
  /** 催告书 dunning letter */
  | 'DUNNING_LETTER'
  /** 行政处理决定书（责令限期支付） decision that orders wages to be paid */
  | 'HANDLING_DECISION'
  /** 行政处理事先告知书 notice before an order */
  | 'HANDLING_NOTICE'
  /** 列入决定书 decision to list */
  | 'LISTING_DECISION'
  /** 列入名单事先告知书 notice before a listing */
  | 'LISTING_NOTICE'
  /** 送达回证（责令文书） proof of service of an order */
  | 'ORDER_RECEIPT'
  /** 行政处罚决定书 decision on a penalty */
  | 'PENALTY_DECISION'
  /** 行政处罚事先告知书 notice before a penalty */
  | 'PENALTY_NOTICE'
  /** 送达回证（处罚决定） proof of service of a penalty */
  | 'PENALTY_RECEIPT'
  /** 重大劳动保障违法行为公布通告 notice of a publication of violations */
  | 'PUBLICATION_NOTICE'
  /** 移出决定书 decision to remove */
  | 'REMOVAL_DECISION'
  /** 年度劳动保障书面审查公告 announcement of a written review */
  | 'REVIEW_NOTICE'
  /** 在建项目欠薪风险提示函 notice of the risk of arrears */
  | 'RISK_NOTICE'
  /** 涉嫌犯罪案件移送书 letter of transfer */
  | 'TRANSFER_LETTER';

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
  /** 部门信息 what another department told */
  | 'SIGNAL'
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

/** 政府层级 Tier of government */
export type GovernmentTier =
  /** 市 city */
  | 'CITY'
  /** 县 county */
  | 'COUNTY'
  /** 省 province */
  | 'PROVINCE';

/** 必到的四方 The four that must be there (EMG-09) */
export type GroupEventAttendant =
  /** 施工企业负责人 the contractor's head */
  | 'CONTRACTOR_HEAD'
  /** 项目主管部门 the project's department */
  | 'PROJECT_DEPARTMENT'
  /** 上访人所在地镇街 the town of the petitioner */
  | 'TOWN_OF_PETITIONER'
  /** 工程所在地镇街 the town of the works */
  | 'TOWN_OF_WORKS';

/** 群体性事件筛选 What group events are narrowed to */
export type GroupEventFilter = {
  /** 区划，含其下 Area, with all within */
  readonly area?: string | null | undefined;
  /** 级别 Levels */
  readonly levels?: ReadonlyArray<GroupEventLevel> | null | undefined;
  /** 阶段 Stages */
  readonly stages?: ReadonlyArray<GroupEventStage> | null | undefined;
};

/** 严重情形 What makes it grave */
export type GroupEventGravity =
  /** 有人死亡 somebody died */
  | 'DEATH'
  /** 极端讨薪，如跳楼 extreme acts, such as a threat to jump */
  | 'EXTREME'
  /** 围堵机关 an office is blocked */
  | 'OFFICE_BLOCKED'
  /** 集体上访 a petition to a higher authority */
  | 'PETITION'
  /** 堵路 a road is blocked */
  | 'ROAD_BLOCKED'
  /** 暴力 violence */
  | 'VIOLENCE';

/** 级别，一级最重 Level, the first is the gravest (EMG-05) */
export type GroupEventLevel =
  /** 一级 first */
  | 'I'
  /** 二级 second */
  | 'II'
  /** 三级 third */
  | 'III'
  /** 四级 fourth */
  | 'IV';

/** 报告方式 How it is reported up */
export type GroupEventReportForm =
  /** 电话 by phone */
  | 'PHONE'
  /** 书面 in writing */
  | 'WRITTEN';

/** 消息来源 How the office learnt of it */
export type GroupEventSource =
  /** 行业主管部门 a department */
  | 'DEPARTMENT'
  /** 值班电话 the duty line */
  | 'DUTY_LINE'
  /** 舆情 public opinion */
  | 'OPINION'
  /** 建设单位 the owner (EMG-10) */
  | 'OWNER'
  /** 巡查、预警主动发现 found by our own people */
  | 'PATROL'
  /** 信访部门 the petition office */
  | 'PETITION'
  /** 110 联动 police, by 110 */
  | 'POLICE_110'
  /** 镇街 a town */
  | 'TOWN';

/** 群体性事件所处阶段 Stage of a group event (EMG-11) */
export type GroupEventStage =
  /** 已控制 under control */
  | 'CONTROLLED'
  /** 已定级 graded */
  | 'GRADED'
  /** 已到场 on the spot */
  | 'ON_SITE'
  /** 已报告 reported */
  | 'REPORTED'
  /** 响应中 responding */
  | 'RESPONDING'
  /** 已复盘 reviewed */
  | 'REVIEWED'
  /** 已办结 settled */
  | 'SETTLED';

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

/** 检查的筛选 What checks are listed */
export type InspectionFilter = {
  /** 区划，含下级 Area with all within */
  readonly area?: string | null | undefined;
  /** 专项行动 Campaign */
  readonly campaign?: string | null | undefined;
  /** 双随机抽取 Draw */
  readonly draw?: string | null | undefined;
  /** 企业 Enterprise */
  readonly enterprise?: string | null | undefined;
  /** 项目 Project */
  readonly project?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<InspectionStage> | null | undefined;
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

/** 数额较大的情形 Way of a large sum */
export type LargeSumWay =
  /** 十名以上劳动者 Ten workers or more */
  | 'MANY_WORKERS'
  /** 一名劳动者三个月以上 One worker, three months or more */
  | 'ONE_WORKER';

/** 从哪一步到哪一步 From which step to which */
export type LeadTimeOf =
  /** 立案到办结 from the case to its end */
  | 'CASE_TO_END'
  /** 收到线索到立案 from the clue to the case */
  | 'CLUE_TO_CASE'
  /** 预警在先：收到线索时成立的最早预警，到收到线索 from the earliest warning that stood on the project to the clue: how long before it was known */
  | 'WARNING_TO_CLUE';

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

/** 清偿主体 Who may have to pay */
export type LiableParty =
  /** 用人单位 the employer */
  | 'EMPLOYER'
  /** 施工总承包单位 the general contractor */
  | 'GENERAL_CONTRACTOR'
  /** 出资人 the investors */
  | 'INVESTORS'
  /** 出借资质的施工单位 the contractor that lends its name */
  | 'LENDING_CONTRACTOR'
  /** 建设单位 the owner */
  | 'OWNER'
  /** 承继单位 the successor */
  | 'SUCCESSOR'
  /** 用工单位 the using unit */
  | 'USING_UNIT';

/** 名单记录的筛选 What listings are narrowed to */
export type ListingFilter = {
  /** 区划，含下级 Area with all within */
  readonly area?: string | null | undefined;
  /** 企业 Enterprise */
  readonly enterprise?: string | null | undefined;
  /** 责令文书 Order */
  readonly order?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<ListingStage> | null | undefined;
};

/** 列入条件 Ground */
export type ListingGround =
  /** 造成严重不良影响的事件 A grave event */
  | 'GRAVE_EVENT'
  /** 数额较大 A large sum */
  | 'LARGE_SUM';

/** 当事人 Party */
export type ListingPartyKind =
  /** 企业 The enterprise */
  | 'ENTERPRISE'
  /** 责任人员 A person */
  | 'PERSON';

/** 名单环节 Stage of a listing */
export type ListingStage =
  /** 期满移出 Its term ended */
  | 'EXPIRED'
  /** 已听取或期满无异议 Heard, or silent to the end */
  | 'HEARD'
  /** 在名单上 Listed */
  | 'LISTED'
  /** 已告知 Told beforehand */
  | 'NOTICED'
  /** 不予列入 Not listed */
  | 'NOT_LISTED'
  /** 有异议 Objected to */
  | 'OBJECTED'
  /** 已提出 Proposed */
  | 'PROPOSED'
  /** 申请移出 Removal asked for */
  | 'REMOVAL_ASKED'
  /** 已移出 Removed early */
  | 'REMOVED'
  /** 已撤销 Revoked with its order */
  | 'REVOKED';

/** 看板上的事项 What stands on a board */
export type MatterKind =
  /** 案件 case */
  | 'CASE'
  /** 线索 clue */
  | 'CLUE'
  /** 预警 warning */
  | 'WARNING';

/** 风险 A risk */
export type NoticeRisk =
  /** 群体性事件风险 A group event may follow */
  | 'GROUP_EVENT'
  /** 人数不清 It is not clear how many people there are */
  | 'HEADCOUNT_UNCLEAR'
  /** 未足额支付 Not paid in full */
  | 'NOT_PAID_IN_FULL'
  /** 金额不清 It is not clear how much is owed */
  | 'SUM_UNCLEAR';

/** 筛选 What orders are narrowed to */
export type OrderFilter = {
  /** 区划，含下级 An area with all that lies within it */
  readonly area?: string | null | undefined;
  /** 案件 Case */
  readonly case?: string | null | undefined;
  /** 责令对象 Whoever has to obey */
  readonly enterprise?: string | null | undefined;
  /** 类别 Kind */
  readonly kind?: OrderKind | null | undefined;
  /** 是否曾逾期 Whether the last day passed in vain */
  readonly lapsed?: boolean | null | undefined;
  /** 项目 Project */
  readonly project?: string | null | undefined;
  /** 行业 Sector */
  readonly sector?: Sector | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<OrderStage> | null | undefined;
};

/** 责令文书类别 Kind of an order */
export type OrderKind =
  /** 责令限期支付 an order to pay wages */
  | 'PAYMENT'
  /** 限期改正指令书 an order to correct */
  | 'RECTIFICATION';

/** 证据形式 Medium of evidence */
export type OrderMedia =
  /** 文件 document */
  | 'DOCUMENT'
  /** 照片 photograph */
  | 'PHOTO'
  /** 录像 video */
  | 'VIDEO';

/** 送达方式 Way of service */
export type OrderServiceWay =
  /** 直接送达 handed over */
  | 'IN_PERSON'
  /** 留置送达 left where nobody takes it */
  | 'LEFT'
  /** 公告送达 by public notice */
  | 'NOTICE'
  /** 张贴送达，须有照片或录像 posted, with photograph or video */
  | 'POSTED';

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

/** 筛选 What penalties are narrowed to */
export type PenaltyFilter = {
  /** 单位 Unit */
  readonly enterprise?: string | null | undefined;
  /** 责令文书 Order */
  readonly order?: string | null | undefined;
  /** 项目 Project */
  readonly project?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<PenaltyStage> | null | undefined;
};

/** 听证权利 Whether a hearing may be asked for */
export type PenaltyHearingRight =
  /** 不适用 none */
  | 'NONE'
  /** 可以要求 it may be asked for */
  | 'OPEN'
  /** 期限已过 the time has passed */
  | 'OVER';

/** 被处罚的一方 Who is fined */
export type PenaltyParty =
  /** 直接责任人员 a person responsible */
  | 'PERSON'
  /** 单位 the unit */
  | 'UNIT';

/** 所处环节 Stage of a penalty */
export type PenaltyStage =
  /** 已决定 decided */
  | 'DECIDED'
  /** 已听取陈述 heard */
  | 'HEARD'
  /** 已缴清 paid */
  | 'PAID'
  /** 已拟稿 proposed */
  | 'PROPOSED'
  /** 已撤销 revoked */
  | 'REVOKED'
  /** 已送达 served */
  | 'SERVED'
  /** 已告知 told beforehand */
  | 'TOLD'
  /** 不予处罚 not punished */
  | 'WAIVED';

/** 责任人员身份 What a person is */
export type PersonRole =
  /** 直接负责的主管人员 Manager directly in charge */
  | 'DIRECT_MANAGER'
  /** 法定代表人 Legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 主要负责人 Main head */
  | 'MAIN_HEAD'
  /** 其他直接责任人员 Others directly responsible */
  | 'OTHER_RESPONSIBLE';

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
  /** 制度落实情况符合所列各项的，与区划统计的口径相同 Those of which all of these hold today, as the figures of an area count them */
  readonly systems?: ReadonlyArray<SystemTrait> | null | undefined;
};

/** 项目排序 Order of projects */
export type ProjectSort =
  /** 按代码 by code */
  | 'CODE'
  /** 预警级别高的在前 the worst warning first, then by code */
  | 'LEVEL';

/** 以何身份承诺 As what a unit promises */
export type PromiseParty =
  /** 施工总承包单位 the general contractor */
  | 'GENERAL_CONTRACTOR'
  /** 建设单位 the owner */
  | 'OWNER'
  /** 分包单位 a subcontractor */
  | 'SUBCONTRACTOR';

/** 承诺书的状态 Whether a promise stands */
export type PromiseStage =
  /** 已违诺；补发工资后仍为违诺 it was broken, and stays so when the wages are paid */
  | 'BROKEN'
  /** 有效 it stands */
  | 'STANDING'
  /** 已撤回 it was recorded by mistake */
  | 'WITHDRAWN';

/** 比率：口径各不相同，不可混用 Rates: each divides otherwise, and none stands for another (CLU-10) */
export type RateOf =
  /** 办结率 closing rate */
  | 'CLOSING'
  /** 证据材料覆盖率 share of closed cases with a file of evidence */
  | 'EVIDENCED'
  /** 调解成功率 share of mediations that ended in an agreement */
  | 'MEDIATED'
  /** 按期办结率 on-time rate */
  | 'ON_TIME'
  /** 满意率 satisfaction */
  | 'SATISFIED'
  /** 回访属实率 share of closed cases that a call back verified */
  | 'VERIFIED';

/** 移送案件的筛选 What transfers are narrowed to */
export type ReferralFilter = {
  /** 区划，含下级 Area with all within */
  readonly area?: string | null | undefined;
  /** 企业 Enterprise */
  readonly enterprise?: string | null | undefined;
  /** 责令文书 Order */
  readonly order?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<ReferralStage> | null | undefined;
};

/** 移送环节 Stage of a transfer */
export type ReferralStage =
  /** 已立案 Filed */
  | 'ACCEPTED'
  /** 决定移送 To be transferred */
  | 'APPROVED'
  /** 决定不移送 Not transferred */
  | 'DECLINED'
  /** 不立案终结 Ended unfiled */
  | 'ENDED'
  /** 物品已移交 Items handed over */
  | 'HANDED_OVER'
  /** 待补材料 Something is missing */
  | 'INCOMPLETE'
  /** 专案组核查 The team looks into it */
  | 'OPENED'
  /** 公安已签收 The police have it */
  | 'RECEIVED'
  /** 复议中 Reconsidered */
  | 'RECONSIDERED'
  /** 不予立案 Refused */
  | 'REFUSED'
  /** 复议维持 Refused again */
  | 'REFUSED_AGAIN'
  /** 已书面报告 Reported */
  | 'REPORTED'
  /** 已移送 Transferred */
  | 'TRANSFERRED'
  /** 检察监督中 With the prosecutor */
  | 'WITH_PROSECUTOR';

/** 更正过的行原先来自哪里 Where rows that were corrected had come from */
export type RestatedSource =
  /** 银行回单，含退票 bank returns, with payments that came back */
  | 'BANK_RETURN'
  /** 换卡 new cards */
  | 'CARDS'
  /** 工资表 wage sheets */
  | 'PAYROLL'
  /** 花名册 the roster */
  | 'ROSTER';

/** 风险等级 Grade of danger */
export type RiskGrade =
  /** 高 High */
  | 'HIGH'
  /** 低 Low */
  | 'LOW'
  /** 中 Middle */
  | 'MIDDLE';

/** 风险提示函的筛选 What risk notices are listed */
export type RiskNoticeFilter = {
  /** 区划，含下级 Area with all within */
  readonly area?: string | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<RiskNoticeStage> | null | undefined;
};

/** 风险提示函环节 Stage of a risk notice */
export type RiskNoticeStage =
  /** 已办结 Closed */
  | 'CLOSED'
  /** 已确认到位 Confirmed */
  | 'CONFIRMED'
  /** 已制发 Issued */
  | 'ISSUED'
  /** 已报告整改 Reported as put right */
  | 'REPORTED'
  /** 已送达 Served */
  | 'SERVED'
  /** 已撤回 Withdrawn */
  | 'WITHDRAWN';

/** 主管行业 Sector */
export type Sector =
  /** 住建 housing */
  | 'HOUSING'
  /** 交通 transport */
  | 'TRANSPORT'
  /** 水利 water */
  | 'WATER';

/** 制度落实情况，按区划统计的口径 What of its systems a project is counted by in the figures of an area */
export type SystemTrait =
  /** 已开立专户 its wage account is open */
  | 'ACCOUNT_OPEN'
  /** 许可日前签订四方监管协议 its agreement was signed by the day of its permit */
  | 'AGREEMENT_IN_TIME'
  /** 五项制度齐全 all five systems */
  | 'ALL_MET'
  /** 依规定免存保证金 it needs no deposit */
  | 'DEPOSIT_EXEMPT'
  /** 已存储保证金 it lodged a deposit */
  | 'DEPOSIT_LODGED'
  /** 应存储保证金 it needs a deposit */
  | 'DEPOSIT_REQUIRED'
  /** 政府投资，有人工费未足额拨付 public money funds it, and its owner did not pay labour cost (W03) */
  | 'GOVERNMENT_BEHIND'
  /** 政府投资 public money funds it */
  | 'GOVERNMENT_FUNDED'
  /** 政府投资，有工资逾期未付 public money funds it, and wages are late (W02) */
  | 'GOVERNMENT_OWING'
  /** 已核发施工许可 its permit is issued */
  | 'PERMIT_ISSUED'
  /** 应存储保证金且已存储 it needs a deposit and lodged one */
  | 'REQUIRED_DEPOSIT_LODGED';

/** 任务角色 Role of a task */
export type TaskRole =
  /** 指挥 commands */
  | 'COMMAND'
  /** 统筹 coordinates */
  | 'COORDINATE'
  /** 牵头 leads */
  | 'LEAD'
  /** 配合 supports */
  | 'SUPPORT';

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

/** 监控对象的筛选 What watched items are listed */
export type WatchItemFilter = {
  /** 区划，含下级 Area with all within */
  readonly area?: string | null | undefined;
  /** 类别 Kinds */
  readonly kinds?: ReadonlyArray<WatchKind> | null | undefined;
  /** 环节 Stages */
  readonly stages?: ReadonlyArray<WatchStage> | null | undefined;
};

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

/** 报送的种类 Kind of what is handed in */
export type WorkReportKind =
  /** 每月一排查 the month’s check */
  | 'CHECK'
  /** 每月一通报 the month’s circular */
  | 'CIRCULAR'
  /** 月报 monthly report */
  | 'MONTHLY'
  /** 每月一整改 the month’s rectification */
  | 'RECTIFICATION'
  /** 周报 weekly report */
  | 'WEEKLY';

/** 哪名工人的查询码 Whose code */
export type WorkerCodeInput = {
  /** 幂等键 Key of the caller's own */
  readonly idempotencyKey: string;
  /** 工人标识 The worker, by id */
  readonly workerId: string;
};

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

export type ActPartsFragment = { readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null };

export type DeadlinePartsFragment = { readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly paused: number, readonly workdaysLeft: number | null };

export type UnitPartsFragment = { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null };

export type DocumentPartsFragment = { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> };

export type EvidencePartsFragment = { readonly id: string, readonly fileName: string, readonly type: string, readonly bytes: number, readonly keptBy: string, readonly keptOn: string, readonly download: string };

export type HistoryPartsFragment = { readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null };

export type CasePageQueryVariables = Exact<{
  code: string;
}>;


export type CasePageQuery = { readonly businessDay: string | null, readonly case: { readonly code: string, readonly kind: CaseKind, readonly stage: CaseStage, readonly sector: Sector | null, readonly periodFrom: string, readonly periodTo: string, readonly claimedOn: string, readonly openedOn: string, readonly closedOn: string | null, readonly isUrgent: boolean, readonly isKey: boolean, readonly firstAsked: string, readonly owner: string, readonly level: CaseLevel, readonly claimFen: string, readonly wageFen: string, readonly projectFen: string, readonly warnings: ReadonlyArray<string>, readonly provedWorkers: number, readonly obstacles: ReadonlyArray<CaseObstacle>, readonly mediation: CaseMediationOutcome | null, readonly procedure: CaseProcedure | null, readonly filingNo: string | null, readonly leader: string | null, readonly conclusion: CaseConclusion | null, readonly calledFor: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null }, readonly project: { readonly code: string, readonly name: string } | null, readonly clues: ReadonlyArray<{ readonly code: string, readonly channel: ClueChannel, readonly stage: ClueStage, readonly receivedOn: string, readonly employerName: string | null }>, readonly parties: ReadonlyArray<{ readonly role: CasePartyRole, readonly name: string | null, readonly creditCode: string | null, readonly person: { readonly id: string, readonly nameMasked: string | null } | null }>, readonly workers: ReadonlyArray<{ readonly claimFen: string, readonly foundFen: string | null, readonly paidFen: string, readonly arrearsFen: string, readonly proof: CaseProof | null, readonly evidence: string | null, readonly attestedBy: string | null, readonly confirmedBy: string | null, readonly worker: { readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null } }>, readonly tasks: ReadonlyArray<{ readonly role: TaskRole, readonly signedOn: string | null, readonly doneOn: string | null, readonly result: string | null, readonly evidence: ReadonlyArray<string>, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }>, readonly letters: ReadonlyArray<{ readonly id: string, readonly doneOn: string | null, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly doneOn: string | null, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }>, readonly supervision: { readonly issuer: string, readonly dueOn: string } | null, readonly backlog: { readonly problem: string, readonly leader: string, readonly plan: string } | null, readonly aid: { readonly step: CaseAidStep, readonly first: boolean, readonly granted: boolean } | null, readonly accountability: ReadonlyArray<{ readonly step: CaseAccountability, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }>, readonly determination: { readonly version: number, readonly liableParty: string, readonly people: number, readonly amountFen: string, readonly basis: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly paused: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history: { readonly totalCount: number } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string, readonly bytes: number, readonly keptBy: string, readonly keptOn: string, readonly download: string }> } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null } | null };

export type CaseHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { readonly case: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ClueHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ClueHistoryQuery = { readonly clue: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type CallBacksQueryVariables = Exact<{
  month: string;
}>;


export type CallBacksQuery = { readonly callBackSample: { readonly month: string, readonly drawnOn: string, readonly seed: string, readonly shareIn10000: number, readonly units: ReadonlyArray<{ readonly closed: ReadonlyArray<string>, readonly drawn: ReadonlyArray<string>, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null }, readonly drawnCases: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage, readonly closedOn: string | null, readonly project: { readonly code: string, readonly name: string } | null, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean }> }> }> } | null };

export type CaseListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
}>;


export type CaseListQuery = { readonly caseFigures: { readonly opened: number, readonly open: number, readonly closed: number, readonly verified: number, readonly people: number, readonly claimFen: string, readonly peoplePaid: number, readonly paidFen: string } | null, readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: CaseKind, readonly stage: CaseStage, readonly isUrgent: boolean, readonly isKey: boolean, readonly level: CaseLevel, readonly openedOn: string, readonly claimFen: string, readonly sector: Sector | null, readonly owner: string, readonly leader: string | null, readonly area: { readonly code: string, readonly name: string | null }, readonly project: { readonly code: string, readonly name: string } | null, readonly tasks: ReadonlyArray<{ readonly role: TaskRole, readonly signedOn: string | null, readonly doneOn: string | null, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }>, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClueListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ClueFilter | null | undefined;
}>;


export type ClueListQuery = { readonly clues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly employerName: string | null, readonly people: number | null, readonly amountFen: string | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClueToldFragment = { readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly employerName: string | null, readonly employerCreditCode: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly reporterNameMasked: string | null, readonly reporterPhoneMasked: string | null, readonly words: string | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null } | null };

export type CluePageQueryVariables = Exact<{
  code: string;
  withLikeness: boolean;
}>;


export type CluePageQuery = { readonly businessDay: string | null, readonly clue: { readonly conclusion: ClueConclusion | null, readonly procedure: ClueProcedure | null, readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly employerName: string | null, readonly employerCreditCode: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly reporterNameMasked: string | null, readonly reporterPhoneMasked: string | null, readonly words: string | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string } } | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null } | null, readonly readings: ReadonlyArray<{ readonly of: ClueReadingKind, readonly code: string | null, readonly name: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly confidence: ClueConfidence, readonly quote: string, readonly rule: { readonly zh: string, readonly en: string } }>, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly paused: number, readonly workdaysLeft: number | null }>, readonly joined: ReadonlyArray<{ readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly stage: ClueStage, readonly receivedOn: string }>, readonly sms: ReadonlyArray<{ readonly state: ClueSmsState, readonly at: string, readonly says: { readonly zh: string, readonly en: string } }>, readonly maybeSame?: ReadonlyArray<{ readonly clue: { readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly employerName: string | null, readonly employerCreditCode: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly reporterNameMasked: string | null, readonly reporterPhoneMasked: string | null, readonly words: string | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null } | null }, readonly because: ReadonlyArray<{ readonly zh: string, readonly en: string }> }> | null, readonly case: { readonly code: string, readonly stage: CaseStage } | null, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history: { readonly totalCount: number } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string, readonly bytes: number, readonly keptBy: string, readonly keptOn: string, readonly download: string }> } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null } | null };

export type DayAndTownsQueryVariables = Exact<{
  county: string;
}>;


export type DayAndTownsQuery = { readonly businessDay: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null };

export type DocumentOfCasesQueryVariables = Exact<{
  id: string;
}>;


export type DocumentOfCasesQuery = { readonly document: { readonly subject: string, readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> } | null };

export type GroupEventListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: GroupEventFilter | null | undefined;
}>;


export type GroupEventListQuery = { readonly groupEvents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: GroupEventStage, readonly level: GroupEventLevel | null, readonly place: string, readonly people: number, readonly amountFen: string | null, readonly reportedAt: string, readonly area: { readonly code: string, readonly name: string | null }, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GroupEventPageQueryVariables = Exact<{
  code: string;
}>;


export type GroupEventPageQuery = { readonly groupEvent: { readonly code: string, readonly stage: GroupEventStage, readonly level: GroupEventLevel | null, readonly levelByRule: GroupEventLevel | null, readonly source: GroupEventSource, readonly occurredAt: string, readonly reportedAt: string, readonly place: string, readonly people: number, readonly gravity: ReadonlyArray<GroupEventGravity>, readonly amountFen: string | null, readonly cause: string | null, readonly demands: string | null, readonly action: string | null, readonly nextStep: string | null, readonly dutyLine: string, readonly caseCode: string | null, readonly controlledAt: string | null, readonly settledAt: string | null, readonly outcome: string | null, readonly findings: string | null, readonly area: { readonly code: string, readonly name: string | null }, readonly project: { readonly code: string, readonly name: string } | null, readonly grading: { readonly reason: string | null, readonly planBasis: string | null } | null, readonly response: { readonly commander: CommanderRank, readonly callOut: ReadonlyArray<CalledOut>, readonly reportTo: GovernmentTier } | null, readonly commander: { readonly officer: string, readonly rank: CommanderRank } | null, readonly police: { readonly toldAt: string | null, readonly dispatchedAt: string | null }, readonly arrival: { readonly at: string, readonly isInTime: boolean | null } | null, readonly attendance: { readonly missing: ReadonlyArray<GroupEventAttendant>, readonly present: ReadonlyArray<{ readonly who: GroupEventAttendant, readonly at: string }> }, readonly reportedUp: ReadonlyArray<{ readonly by: GroupEventReportForm, readonly to: GovernmentTier, readonly at: string }>, readonly deadlines: ReadonlyArray<{ readonly dueAt: string | null, readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly paused: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }> } | null };

export type WageMonthPartsFragment = { readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null };

export type StayPartsFragment = { readonly workerNameMasked: string, readonly employerCreditCode: string, readonly teamName: string | null, readonly workType: string | null, readonly wageType: WageType, readonly wageRateFen: string, readonly cardMasked: string | null, readonly contractSignedOn: string | null, readonly enteredOn: string, readonly leftOn: string | null, readonly worker: { readonly id: string } };

export type ContractorHomeQueryVariables = Exact<{
  month: string;
}>;


export type ContractorHomeQuery = { readonly businessDay: string | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly warningLevel: Level | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string } | null, readonly siteTasks: ReadonlyArray<{ readonly code: string, readonly rule: string, readonly dueOn: string | null, readonly isDone: boolean, readonly people: number | null, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }> | null, readonly wageTasks: ReadonlyArray<{ readonly code: string, readonly rule: string, readonly dueOn: string | null, readonly isDone: boolean, readonly people: number | null, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }> | null }> } | null, readonly warnings: { readonly totalCount: number } | null };

export type ContractorMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorMonthsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly dueOn: string | null, readonly arrearsFen: string, readonly onSheets: number, readonly signed: number, readonly confirmed: number, readonly changedSince: number }> } | null }> } | null };

export type ContractorTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorTodayQuery = { readonly businessDay: string | null };

export type ContractorProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorProjectsQuery = { readonly businessDay: string | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type ContractorWarningsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WarningFilter | null | undefined;
}>;


export type ContractorWarningsQuery = { readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly next: ReadonlyArray<string> | null, readonly takenUpBy: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly project: { readonly code: string, readonly name: string } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly advice: { readonly zh: string, readonly en: string } | null, readonly explained: { readonly words: string, readonly on: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractorProjectQueryVariables = Exact<{
  code: string;
}>;


export type ContractorProjectQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly payDay: number, readonly payPeriodOffset: number, readonly startedOn: string | null, readonly plannedEndOn: string | null, readonly agreementSignedOn: string | null, readonly rightsBoardPostedOn: string | null, readonly owner: { readonly creditCode: string, readonly name: string }, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly wageAccount: { readonly accountNoMasked: string, readonly openedOn: string | null, readonly balanceFen: string } | null, readonly deposit: { readonly form: DepositForm | null, readonly amountFen: string | null, readonly lodgedOn: string | null, readonly expiresOn: string | null, readonly topUpDueOn: string | null }, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string } | null, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly onSheets: number, readonly signed: number, readonly confirmed: number, readonly changedSince: number, readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly roster: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly workerNameMasked: string, readonly employerCreditCode: string, readonly teamName: string | null, readonly workType: string | null, readonly wageType: WageType, readonly wageRateFen: string, readonly cardMasked: string | null, readonly contractSignedOn: string | null, readonly enteredOn: string, readonly leftOn: string | null, readonly employer: { readonly creditCode: string, readonly name: string } | null, readonly worker: { readonly id: string } }> } | null } | null };

export type ContractorWarningExplainMutationVariables = Exact<{
  input: WarningExplainInput;
}>;


export type ContractorWarningExplainMutation = { readonly warningExplain: { readonly id: string, readonly stage: WarningStage, readonly explained: { readonly words: string, readonly on: string } | null } };

export type OwnSitePartsFragment = { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string } };

export type OwnSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSitesQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string, readonly warnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> } | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string } }> } | null };

export type OwnSiteQueryVariables = Exact<{
  code: string;
}>;


export type OwnSiteQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly name: string, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly sharedMonths: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly daysAtGate: number, readonly worker: { readonly id: string, readonly nameMasked: string | null } }> } | null, readonly wageIndicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }> }> | null, readonly headcounts: ReadonlyArray<{ readonly on: string, readonly onRoster: number, readonly present: number }> | null, readonly roster: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly workerNameMasked: string, readonly employerCreditCode: string, readonly teamName: string | null, readonly workType: string | null, readonly wageType: WageType, readonly wageRateFen: string, readonly cardMasked: string | null, readonly contractSignedOn: string | null, readonly enteredOn: string, readonly leftOn: string | null, readonly worker: { readonly id: string } }> } | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string } } | null };

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

export type EnterpriseCreditQueryVariables = Exact<{
  creditCode: string;
}>;


export type EnterpriseCreditQuery = { readonly enterprise: { readonly creditCode: string, readonly name: string, readonly creditGrade: { readonly grade: CreditGrade, readonly assessment: { readonly code: string, readonly year: number } } | null, readonly creditAssessments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly year: number, readonly stage: CreditAssessmentStage, readonly grade: CreditGrade, readonly punished: number, readonly confirmedOn: string | null, readonly tests: ReadonlyArray<{ readonly test: CreditTest, readonly isMet: boolean }>, readonly corrections: ReadonlyArray<{ readonly on: string, readonly from: CreditGrade }> }> } | null } | null };

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
  office: boolean;
}>;


export type DossierQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly governmentFunded: boolean | null, readonly contractSumFen: string, readonly labourCostMonthlyFen: string, readonly labourCostDay: number, readonly payDay: number, readonly payPeriodOffset: number, readonly contractSignedOn: string, readonly permitIssuedOn: string | null, readonly startedOn: string | null, readonly plannedEndOn: string | null, readonly agreementSignedOn: string | null, readonly rightsBoardPostedOn: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly name: string | null, readonly children?: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null } | null, readonly owner: { readonly creditCode: string, readonly name: string }, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly employers: ReadonlyArray<{ readonly creditCode: string, readonly name: string }> | null, readonly changes: ReadonlyArray<{ readonly changedOn: string, readonly name: string | null, readonly sector: Sector | null, readonly areaCode: string | null, readonly plannedEndOn: string | null, readonly escrowAccountNoMasked: string | null, readonly labourCostMonthlyFen: string | null, readonly labourCostDay: number | null, readonly payDay: number | null, readonly payPeriodOffset: number | null, readonly depositForm: DepositForm | null, readonly depositAmountFen: string | null, readonly depositOn: string | null, readonly depositExpiresOn: string | null, readonly owner: { readonly creditCode: string, readonly name: string } | null, readonly contractor: { readonly creditCode: string, readonly name: string } | null }>, readonly wageAccount: { readonly accountNoMasked: string, readonly openedOn: string | null, readonly balanceFen: string, readonly balances: ReadonlyArray<{ readonly on: string, readonly balanceFen: string }> | null } | null, readonly accountForecast: { readonly on: string, readonly balanceFen: string, readonly payrollFen: string | null, readonly basisMonths: ReadonlyArray<string>, readonly shortOn: string | null, readonly fundedShortOn: string | null, readonly missing: string | null, readonly movements: ReadonlyArray<{ readonly on: string, readonly kind: ForecastKind, readonly amountFen: string, readonly balanceFen: string, readonly fundedBalanceFen: string }> } | null, readonly deposit: { readonly requiredFen: string | null, readonly missing: string | null, readonly form: DepositForm | null, readonly amountFen: string | null, readonly balanceFen: string, readonly lodgedOn: string | null, readonly expiresOn: string | null, readonly topUpDueOn: string | null, readonly proposals?: ReadonlyArray<{ readonly id: string, readonly kind: DepositMovementKind, readonly amountFen: string, readonly on: string, readonly reason: string, readonly proposedBy: string, readonly proposedOn: string }> }, readonly fiveSystems: { readonly met: number, readonly isGreen: boolean, readonly systems: ReadonlyArray<{ readonly item: CheckItem, readonly isMet: boolean, readonly shownOn: string | null, readonly expiresOn: string | null, readonly against: ReadonlyArray<string>, readonly says: { readonly zh: string, readonly en: string } }> } | null, readonly headcounts: ReadonlyArray<{ readonly on: string, readonly onRoster: number, readonly present: number }> | null, readonly lastTold: { readonly attendanceOn: string | null, readonly sheetMonth: string | null, readonly bankReturnOn: string | null } | null, readonly wageFigures: { readonly workers: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly workersOwed: number, readonly foundAt: string | null } | null, readonly wageMonths: { readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly lines: number, readonly payableFen: string, readonly paidFen: string, readonly arrearsFen: string, readonly dueOn: string | null }> } | null, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly since: string, readonly clearedOn: string | null, readonly stage: WarningStage, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }> }> } | null, readonly cases?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage, readonly openedOn: string, readonly closedOn: string | null, readonly claimFen: string, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: DocumentKind, readonly basis: string, readonly issuedOn: string, readonly isWithdrawn: boolean, readonly versions: ReadonlyArray<{ readonly version: number, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null }> } | null, readonly orders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: OrderKind, readonly stage: OrderStage, readonly filedOn: string, readonly totalFen: string, readonly unpaidFen: string }> } | null, readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: InspectionKind, readonly stage: InspectionStage, readonly plannedOn: string }> } | null, readonly tenderGrade: { readonly code: string, readonly grade: TenderGrade, readonly gradedOn: string | null } | null } | null };

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

export type LineToldQueryVariables = Exact<{
  project: string;
  month: string;
  worker: string;
}>;


export type LineToldQuery = { readonly project: { readonly code: string, readonly wageLines: { readonly nodes: ReadonlyArray<{ readonly worker: { readonly id: string, readonly stays: { readonly nodes: ReadonlyArray<{ readonly enteredOn: string, readonly leftOn: string | null, readonly teamName: string | null, readonly workType: string | null, readonly wageType: WageType, readonly wageRateFen: string, readonly contractSignedOn: string | null, readonly employerCreditCode: string, readonly cardMasked: string | null, readonly project: { readonly code: string } | null }> } | null }, readonly told: { readonly newCards: ReadonlyArray<{ readonly validFrom: string, readonly cardMasked: string }>, readonly sheetLines: ReadonlyArray<{ readonly sheetNo: number, readonly days: number | null, readonly totalPayFen: string | null, readonly deductionsFen: string | null, readonly netFen: string, readonly advanceFen: string, readonly signedOn: string | null }>, readonly bankLines: ReadonlyArray<{ readonly id: string, readonly batchNo: string, readonly lineNo: number, readonly amountFen: string, readonly resultCode: string, readonly postedAt: string, readonly payeeNameMasked: string | null, readonly payeeAccountMasked: string | null, readonly returnedOn: string | null }> } | null }> } | null } | null };

export type BankLinesWaitingQueryVariables = Exact<{
  project: string;
}>;


export type BankLinesWaitingQuery = { readonly bankLineProposals: ReadonlyArray<{ readonly id: string, readonly amountFen: string, readonly postedOn: string, readonly batchNo: string, readonly lineNo: number, readonly returnedOn: string | null, readonly neverReturned: boolean, readonly resultCode: string | null, readonly payMonth: string | null, readonly correctAmountFen: string | null, readonly correctPostedAt: string | null, readonly correctPayeeNameMasked: string | null, readonly correctPayeeAccountMasked: string | null, readonly reason: string, readonly proposedBy: string, readonly worker: { readonly id: string, readonly nameMasked: string | null } | null, readonly correctWorker: { readonly id: string, readonly nameMasked: string | null } | null }> };

export type PeopleOwedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OwedFilter | null | undefined;
  wages?: WageFilter | null | undefined;
  sort?: OwedSort | null | undefined;
}>;


export type PeopleOwedQuery = { readonly peopleOwed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly arrearsFen: string, readonly oldestMonth: string, readonly lines: number, readonly worker: { readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null }, readonly owedBy: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly wages: { readonly totals: { readonly arrearsFen: string, readonly workersOwed: number, readonly projectsOwing: number, readonly foundAt: string | null } } | null };

export type ProjectRestatementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectRestatementsQuery = { readonly projectRestatements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly times: number, readonly lastAt: string, readonly project: { readonly code: string, readonly name: string, readonly contractor: { readonly creditCode: string, readonly name: string } }, readonly reasons: ReadonlyArray<{ readonly reason: string, readonly rows: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RestatementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RestatementsQuery = { readonly restatements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: RestatedSource, readonly month: string, readonly rows: number, readonly lastAt: string, readonly project: { readonly code: string, readonly name: string, readonly contractor: { readonly creditCode: string, readonly name: string } }, readonly reasons: ReadonlyArray<{ readonly reason: string, readonly rows: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DataQualityQueryVariables = Exact<{
  late?: ProjectFilter | null | undefined;
  office: boolean;
  signals: boolean;
}>;


export type DataQualityQuery = { readonly businessDay: string | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly warningLevel: Level | null, readonly contractor: { readonly creditCode: string, readonly name: string }, readonly lastTold: { readonly attendanceOn: string | null, readonly sheetMonth: string | null, readonly bankReturnOn: string | null } | null }> } | null, readonly signalFeeds?: ReadonlyArray<{ readonly source: string, readonly expected: boolean, readonly lastPeriod: string | null, readonly lastReportedOn: string | null, readonly enterprises: number, readonly late: boolean | null, readonly restated: number, readonly lastRestatedAt: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly restatedFor: ReadonlyArray<{ readonly reason: string, readonly rows: number }> }> | null, readonly projectsImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null, readonly workersImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null, readonly casesImports?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> } | null };

export type ImportsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly actor: string, readonly startedAt: string, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number, readonly refusals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly line: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly column: string, readonly shown: string, readonly says: { readonly zh: string, readonly en: string } }> }> } }> };

export type WorkerCodeIssueMutationVariables = Exact<{
  input: WorkerCodeInput;
}>;


export type WorkerCodeIssueMutation = { readonly workerCodeIssue: { readonly code: string | null, readonly validThrough: string | null } };

export type WorkerCodeWithdrawMutationVariables = Exact<{
  input: WorkerCodeInput;
}>;


export type WorkerCodeWithdrawMutation = { readonly workerCodeWithdraw: { readonly id: string } | null };

export type WarningThresholdsQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningThresholdsQuery = { readonly warningThresholds: ReadonlyArray<{ readonly code: string, readonly isDefault: boolean, readonly rule: { readonly id: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string } }, readonly inForce: { readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly says: { readonly zh: string, readonly en: string } } | null, readonly versions: ReadonlyArray<{ readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly says: { readonly zh: string, readonly en: string } }> }> };

export type ThresholdSetFragment = { readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly says: { readonly zh: string, readonly en: string } };

export type EnforcementActPartsFragment = { readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null };

export type OrderDeadlinePartsFragment = { readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null };

export type OrderHistoryPartsFragment = { readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null };

export type WatchItemHistoryPartsFragment = { readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null };

export type EnforcementDocumentPartsFragment = { readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> };

export type OfferPartsFragment = { readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> };

export type RulePartsFragment = { readonly id: string, readonly title: { readonly zh: string, readonly en: string } };

export type OrderListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: OrderKind, readonly stage: OrderStage, readonly proposedOn: string, readonly decidedOn: string | null, readonly totalFen: string, readonly unpaidFen: string, readonly people: number, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null }, readonly service: { readonly dueOn: string | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OrderPageQueryVariables = Exact<{
  code: string;
  authority?: boolean;
}>;


export type OrderPageQuery = { readonly businessDay: string | null, readonly order: { readonly code: string, readonly kind: OrderKind, readonly stage: OrderStage, readonly party: LiableParty, readonly sector: Sector | null, readonly findings: string, readonly owedOn: string | null, readonly totalFen: string, readonly unpaidFen: string, readonly people: number, readonly filedOn: string, readonly proposedOn: string, readonly toldOn: string | null, readonly decidedOn: string | null, readonly decidedBy?: string | null, readonly obeyedOn: string | null, readonly finalOn: string | null, readonly dunnedOn: string | null, readonly courtFilingNo: string | null, readonly revokedBecause: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly case?: { readonly code: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly title: { readonly zh: string, readonly en: string } }>, readonly term: { readonly length: number, readonly unit: OrderTermUnit }, readonly service: { readonly on: string, readonly way: OrderServiceWay, readonly dueOn: string | null } | null, readonly opens?: ReadonlyArray<{ readonly isOpen: boolean, readonly minFen: string | null, readonly maxFen: string | null, readonly act: string | null, readonly rule: { readonly id: string, readonly title: { readonly zh: string, readonly en: string } }, readonly whyNot: { readonly zh: string, readonly en: string } | null }> | null, readonly sums: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly payMonth: string, readonly fen: string, readonly arrivedFen: string, readonly worker: { readonly id: string, readonly nameMasked: string | null } }> } | null, readonly penalties: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: PenaltyStage, readonly fineFen: string }> } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history?: { readonly totalCount: number } | null, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null, readonly documentOffers?: ReadonlyArray<{ readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> }> | null } | null };

export type OrderHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type OrderHistoryQuery = { readonly order: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PenaltyListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PenaltyFilter | null | undefined;
}>;


export type PenaltyListQuery = { readonly penalties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: PenaltyStage, readonly party: PenaltyParty, readonly fineFen: string, readonly owedFen: string | null, readonly proposedOn: string, readonly decidedOn: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PenaltyPageQueryVariables = Exact<{
  code: string;
  authority?: boolean;
}>;


export type PenaltyPageQuery = { readonly businessDay: string | null, readonly penalty: { readonly code: string, readonly stage: PenaltyStage, readonly party: PenaltyParty, readonly grounds: string, readonly fineFen: string, readonly owedFen: string | null, readonly lateFen: string | null, readonly proposedOn: string, readonly toldOn: string | null, readonly hearingRight: PenaltyHearingRight | null, readonly decidedOn: string | null, readonly decidedBy?: string | null, readonly waivedBecause: string | null, readonly revokedBecause: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly rule: { readonly id: string, readonly title: { readonly zh: string, readonly en: string } }, readonly service: { readonly on: string, readonly way: OrderServiceWay, readonly dueOn: string | null } | null, readonly payments: ReadonlyArray<{ readonly on: string, readonly fen: string }>, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history?: { readonly totalCount: number } | null, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null, readonly documentOffers?: ReadonlyArray<{ readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> }> | null } | null };

export type PenaltyHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type PenaltyHistoryQuery = { readonly penalty: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ListingListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ListingFilter | null | undefined;
}>;


export type ListingListQuery = { readonly listings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ListingStage, readonly party: ListingPartyKind, readonly ground: ListingGround, readonly reason: string, readonly proposedOn: string, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string } | null, readonly decision: { readonly on: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListingPageQueryVariables = Exact<{
  code: string;
  authority?: boolean;
}>;


export type ListingPageQuery = { readonly businessDay: string | null, readonly listing: { readonly code: string, readonly stage: ListingStage, readonly party: ListingPartyKind, readonly role: PersonRole | null, readonly personName?: string | null, readonly ground: ListingGround, readonly reason: string, readonly proposedOn: string, readonly groupEventCode?: string | null, readonly sector: Sector | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly openPoint: { readonly id: string, readonly title: { readonly zh: string, readonly en: string } } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history?: { readonly totalCount: number } | null, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null, readonly documentOffers?: ReadonlyArray<{ readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> }> | null } | null };

export type ListingHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ListingHistoryQuery = { readonly listing: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ReferralListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ReferralFilter | null | undefined;
}>;


export type ReferralListQuery = { readonly referrals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ReferralStage, readonly openedOn: string, readonly decidedOn: string | null, readonly transferredTo: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReferralPageQueryVariables = Exact<{
  code: string;
}>;


export type ReferralPageQuery = { readonly businessDay: string | null, readonly referral: { readonly code: string, readonly stage: ReferralStage, readonly openedOn: string, readonly decidedOn: string | null, readonly abilityToPay: boolean, readonly isMalicious: boolean, readonly hasAbsconded: boolean, readonly way: LargeSumWay, readonly report: string | null, readonly declinedBecause: DeclineReason | null, readonly declineReason: string | null, readonly transferredAt: string | null, readonly transferredTo: string | null, readonly prosecutorCopyNo: string | null, readonly receivedAt: string | null, readonly missing: string | null, readonly handedOverOn: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly order: { readonly code: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null }, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history: { readonly totalCount: number } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null, readonly documentOffers: ReadonlyArray<{ readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> }> | null } | null };

export type ReferralHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ReferralHistoryQuery = { readonly referral: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type InspectionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: InspectionFilter | null | undefined;
}>;


export type InspectionListQuery = { readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: InspectionKind, readonly stage: InspectionStage, readonly checklist: Checklist, readonly plannedOn: string, readonly visitedOn: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null }, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type InspectionPageQueryVariables = Exact<{
  code: string;
  authority?: boolean;
}>;


export type InspectionPageQuery = { readonly businessDay: string | null, readonly inspection: { readonly code: string, readonly kind: InspectionKind, readonly stage: InspectionStage, readonly checklist: Checklist, readonly sector: Sector | null, readonly plannedOn: string, readonly visitedOn: string | null, readonly closedOn: string | null, readonly cancelledBecause?: string | null, readonly jointDepartments: ReadonlyArray<string>, readonly record?: string | null, readonly present: ReadonlyArray<string>, readonly officers: ReadonlyArray<{ readonly id: string, readonly certificateNo: string }>, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly code: string, readonly name: string | null }, readonly case?: { readonly code: string } | null, readonly items: ReadonlyArray<{ readonly item: CheckItem, readonly isMandatory: boolean, readonly answer: ItemAnswer | null, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly title: { readonly zh: string, readonly en: string } } }>, readonly problems: ReadonlyArray<{ readonly no: number, readonly item: CheckItem, readonly fact: string, readonly dueOn: string | null, readonly closedOn: string | null, readonly isOverdue: boolean, readonly rule: { readonly id: string, readonly title: { readonly zh: string, readonly en: string } }, readonly rectification: { readonly on: string, readonly what: string, readonly proofs: ReadonlyArray<{ readonly id: string, readonly media: OrderMedia }> } | null }>, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history?: { readonly totalCount: number } | null } | null };

export type InspectionHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type InspectionHistoryQuery = { readonly inspection: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type RiskNoticeListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RiskNoticeFilter | null | undefined;
}>;


export type RiskNoticeListQuery = { readonly riskNotices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: RiskNoticeStage, readonly risks: ReadonlyArray<NoticeRisk>, readonly issuedOn: string, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly project: { readonly code: string, readonly name: string }, readonly area: { readonly code: string, readonly name: string | null }, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RiskNoticePageQueryVariables = Exact<{
  code: string;
  authority?: boolean;
}>;


export type RiskNoticePageQuery = { readonly businessDay: string | null, readonly riskNotice: { readonly code: string, readonly stage: RiskNoticeStage, readonly sector: Sector | null, readonly risks: ReadonlyArray<NoticeRisk>, readonly facts: string, readonly issuedOn: string, readonly receiptNo: string | null, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly withdrawnBecause: string | null, readonly term: { readonly length: number, readonly unit: OrderTermUnit }, readonly enterprise: { readonly creditCode: string, readonly name: string }, readonly project: { readonly code: string, readonly name: string }, readonly area: { readonly code: string, readonly name: string | null }, readonly service: { readonly on: string, readonly way: OrderServiceWay, readonly dueOn: string | null } | null, readonly rectification: { readonly on: string, readonly what: string, readonly proofs: ReadonlyArray<{ readonly id: string, readonly media: OrderMedia }> } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history?: { readonly totalCount: number } | null, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EnforcementDocumentKind, readonly number: string, readonly basis: string, readonly issuedOn: string, readonly version: number, readonly isOutdated: boolean, readonly isWithdrawn: boolean, readonly withdrawnBecause: string | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly issuedOn: string, readonly checkCode: string, readonly download: string, readonly docx: string | null }> }> } | null, readonly documentOffers?: ReadonlyArray<{ readonly kind: EnforcementDocumentKind, readonly name: string, readonly code: string | null, readonly missing: ReadonlyArray<string>, readonly asks: ReadonlyArray<string> }> | null } | null };

export type RiskNoticeHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type RiskNoticeHistoryQuery = { readonly riskNotice: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WatchItemListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WatchItemFilter | null | undefined;
}>;


export type WatchItemListQuery = { readonly watchItems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: WatchKind, readonly stage: WatchStage, readonly grade: RiskGrade, readonly facts: string, readonly openedOn: string, readonly area: { readonly code: string, readonly name: string | null }, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WatchItemPageQueryVariables = Exact<{
  code: string;
}>;


export type WatchItemPageQuery = { readonly businessDay: string | null, readonly watchItem: { readonly code: string, readonly kind: WatchKind, readonly stage: WatchStage, readonly grade: RiskGrade, readonly tags: ReadonlyArray<WatchTag>, readonly sector: Sector | null, readonly facts: string, readonly owner: string, readonly openedOn: string, readonly dueOn: string, readonly confirmedOn: string | null, readonly area: { readonly code: string, readonly name: string | null }, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly project: { readonly code: string, readonly name: string } | null, readonly case: { readonly code: string } | null, readonly notes: ReadonlyArray<{ readonly on: string, readonly by: string, readonly note: string }>, readonly resolution: { readonly on: string, readonly by: string, readonly what: string, readonly evidence: ReadonlyArray<string> } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string, readonly bytes: number, readonly keptBy: string, readonly keptOn: string }> } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly rule: string, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly extension: number, readonly workdaysLeft: number | null }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly history: { readonly totalCount: number } | null } | null };

export type WatchItemHistoryQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type WatchItemHistoryQuery = { readonly watchItem: { readonly code: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type EnterprisePageQueryVariables = Exact<{
  creditCode: string;
}>;


export type EnterprisePageQuery = { readonly businessDay: string | null, readonly enterprise: { readonly creditCode: string, readonly name: string, readonly kind: EnterpriseKind, readonly formerNames: ReadonlyArray<string>, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null } | null, readonly changes: ReadonlyArray<{ readonly changedOn: string, readonly name: string | null, readonly kind: EnterpriseKind | null, readonly area: { readonly code: string, readonly name: string | null } | null }>, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly projectsOwing: number } | null, readonly listing: { readonly code: string, readonly stage: ListingStage, readonly decision: { readonly on: string } | null } | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly owner: { readonly creditCode: string }, readonly wageFigures: { readonly arrearsFen: string, readonly workersOwed: number } | null }> }, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly since: string, readonly clearedOn: string | null, readonly stage: WarningStage, readonly title: { readonly zh: string, readonly en: string } }> } | null, readonly orders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: OrderKind, readonly stage: OrderStage, readonly filedOn: string, readonly unpaidFen: string }> } | null, readonly listings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ListingStage, readonly ground: ListingGround, readonly proposedOn: string, readonly ended: { readonly on: string } | null }> } | null, readonly promises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: PromiseStage, readonly party: PromiseParty, readonly givenOn: string }> } | null } | null };

export type GridTasksQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type GridTasksQuery = { readonly businessDay: string | null, readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null, readonly clue: { readonly code: string, readonly channel: ClueChannel, readonly stage: ClueStage, readonly employerName: string | null, readonly people: number | null, readonly amountFen: string | null, readonly reporterPhoneMasked: string | null, readonly project: { readonly name: string } | null, readonly area: { readonly name: string | null } | null } | null, readonly case: { readonly code: string, readonly stage: CaseStage, readonly claimFen: string, readonly project: { readonly name: string } | null, readonly area: { readonly name: string | null } } | null, readonly warning: { readonly id: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly name: string } | null, readonly enterprise: { readonly name: string } | null } | null }> } | null };

export type GridClueQueryVariables = Exact<{
  code: string;
}>;


export type GridClueQuery = { readonly businessDay: string | null, readonly clue: { readonly code: string, readonly channel: ClueChannel, readonly externalNo: string, readonly receivedOn: string, readonly stage: ClueStage, readonly next: ReadonlyArray<string>, readonly employerName: string | null, readonly people: number | null, readonly amountFen: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly reporterNameMasked: string | null, readonly reporterPhoneMasked: string | null, readonly words: string | null, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly name: string | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string }> } | null } | null };

export type GridCaseQueryVariables = Exact<{
  code: string;
}>;


export type GridCaseQuery = { readonly businessDay: string | null, readonly case: { readonly code: string, readonly stage: CaseStage, readonly next: ReadonlyArray<string>, readonly periodFrom: string, readonly periodTo: string, readonly claimFen: string, readonly project: { readonly code: string, readonly name: string } | null, readonly area: { readonly name: string | null }, readonly parties: ReadonlyArray<{ readonly role: CasePartyRole, readonly name: string | null }>, readonly workers: ReadonlyArray<{ readonly claimFen: string, readonly paidFen: string, readonly proof: CaseProof | null, readonly worker: { readonly id: string, readonly nameMasked: string | null } }>, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string }> } | null } | null };

export type GridWarningQueryVariables = Exact<{
  id: string;
}>;


export type GridWarningQuery = { readonly businessDay: string | null, readonly warning: { readonly id: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly next: ReadonlyArray<string> | null, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly project: { readonly code: string, readonly name: string } | null, readonly enterprise: { readonly name: string } | null, readonly explained: { readonly words: string, readonly on: string } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null }> | null } | null };

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

export type HomeQueryVariables = Exact<{
  today: string;
  monthAgo: string;
  yearStart: string;
}>;


export type HomeQuery = { readonly businessDay: string | null, readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null, readonly warning: { readonly id: string, readonly level: Level, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly clue: { readonly code: string, readonly employerName: string | null, readonly people: number | null, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly case: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly groupEvent: { readonly code: string } | null }> } | null, readonly homeArea: { readonly code: string, readonly name: string | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly before: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string, readonly projectsOwing: number, readonly foundAt: string | null } | null, readonly wagesBefore: { readonly workersOwed: number, readonly arrearsFen: string } | null, readonly systemFigures: { readonly accounts: number, readonly green: { readonly part: number, readonly whole: number, readonly percent: string | null } } | null, readonly projectFigures: { readonly projects: number } | null } | null, readonly yearOnYear: { readonly now: { readonly paidFen: string, readonly peoplePaid: number }, readonly before: { readonly paidFen: string, readonly peoplePaid: number } | null } | null };

export type DueListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  through?: string | null | undefined;
}>;


export type DueListQuery = { readonly businessDay: string | null, readonly mustDo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null, readonly warning: { readonly id: string, readonly level: Level, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly clue: { readonly code: string, readonly employerName: string | null, readonly people: number | null, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly case: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly groupEvent: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DutyFragment = { readonly duty: string, readonly dueOn: string | null, readonly dueAt: string | null, readonly endedOn: string | null, readonly status: DeadlineStatus, readonly workdaysLeft: number | null, readonly warning: { readonly id: string, readonly level: Level, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly clue: { readonly code: string, readonly employerName: string | null, readonly people: number | null, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly case: { readonly code: string, readonly project: { readonly code: string, readonly name: string } | null } | null, readonly groupEvent: { readonly code: string } | null };

export type ImportPartsFragment = { readonly id: string, readonly kind: string, readonly fileName: string, readonly fileDigest: string, readonly fileBytes: number, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number };

export type PastImportsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type PastImportsQuery = { readonly projectsImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly fileDigest: string, readonly fileBytes: number, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number }> } | null, readonly workersImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly fileDigest: string, readonly fileBytes: number, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number }> } | null, readonly casesImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly fileName: string, readonly fileDigest: string, readonly fileBytes: number, readonly actor: string, readonly startedAt: string, readonly finishedAt: string | null, readonly status: ImportStatus, readonly rows: number, readonly recorded: number, readonly same: number, readonly refused: number }> } | null };

export type WarningListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WarningFilter | null | undefined;
  sort?: WarningSort | null | undefined;
}>;


export type WarningListQuery = { readonly businessDay: string | null, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null, readonly workdaysLeft: number | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListedWarningFragment = { readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null, readonly workdaysLeft: number | null }> | null };

export type WarningRowQueryVariables = Exact<{
  id: string;
}>;


export type WarningRowQuery = { readonly warning: { readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null, readonly workdaysLeft: number | null }> | null } | null };

export type WarningDetailQueryVariables = Exact<{
  id: string;
}>;


export type WarningDetailQuery = { readonly businessDay: string | null, readonly warning: { readonly abnormality: Abnormality, readonly raisedOn: string, readonly clearedOn: string | null, readonly inputsDigest: string, readonly ruleVersion: string | null, readonly waiverProposed: string | null, readonly id: string, readonly code: string, readonly level: Level, readonly raisedLevel: Level | null, readonly stage: WarningStage, readonly since: string, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly isOpen: boolean, readonly by: ReadonlyArray<string>, readonly at: ReadonlyArray<string>, readonly code: string | null, readonly why: { readonly zh: string, readonly en: string } | null }>, readonly case: { readonly code: string, readonly stage: CaseStage } | null, readonly project: { readonly code: string, readonly name: string, readonly sector: Sector, readonly area: { readonly code: string, readonly name: string | null } | null, readonly contractor: { readonly creditCode: string, readonly name: string } } | null, readonly explained: { readonly words: string, readonly on: string } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: string, readonly bytes: number, readonly keptBy: string, readonly keptOn: string }> } | null, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly businessDay: string, readonly recordedAt: string }> } | null, readonly title: { readonly zh: string, readonly en: string }, readonly enterprise: { readonly creditCode: string, readonly name: string } | null, readonly unit: { readonly kind: ClueUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } | null, readonly deadlines: ReadonlyArray<{ readonly duty: string, readonly dueOn: string | null, readonly status: DeadlineStatus, readonly endedOn: string | null, readonly workdaysLeft: number | null }> | null } | null };

export type WarningHistoryPartsFragment = { readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null };

export type WarningHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type WarningHistoryQuery = { readonly warning: { readonly id: string, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: number, readonly event: string, readonly businessDay: string, readonly recordedAt: string, readonly actor: string, readonly act: string | null, readonly rules: ReadonlyArray<string>, readonly data: string | null, readonly by: { readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type HomeAreaQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAreaQuery = { readonly homeArea: { readonly code: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null };

export type AreaBoardQueryVariables = Exact<{
  area: string;
}>;


export type AreaBoardQuery = { readonly businessDay: string | null, readonly area: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly name: string | null } | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null }> | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null } | null, readonly board: { readonly on: string, readonly byKind: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly byArea: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly area: { readonly code: string, readonly name: string | null } | null, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly bySector: ReadonlyArray<{ readonly sector: Sector | null, readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly targets: ReadonlyArray<{ readonly of: ZeroTargetOf, readonly count: number, readonly isZero: boolean }> } | null, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string } | null, readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string }> } | null }> } | null };

export type AreaTileFragment = { readonly code: string, readonly name: string | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number }> | null, readonly projectFigures: { readonly projects: number } | null, readonly wageFigures: { readonly workersOwed: number, readonly arrearsFen: string, readonly foundAt: string | null } | null };

export type BoardBandFragment = { readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> };

export type CluesFoundFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ClueStage, readonly receivedOn: string, readonly employerName: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  phoneTail?: string | null | undefined;
  isTail: boolean;
}>;


export type SearchQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sector: Sector, readonly warningLevel: Level | null, readonly area: { readonly code: string, readonly name: string | null } | null }> } | null, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly creditCode: string, readonly name: string, readonly kind: EnterpriseKind, readonly area: { readonly code: string, readonly name: string | null } | null }> } | null, readonly clues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ClueStage, readonly receivedOn: string, readonly employerName: string | null }> } | null, readonly called?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: ClueStage, readonly receivedOn: string, readonly employerName: string | null }> } | null, readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly stage: CaseStage, readonly openedOn: string, readonly project: { readonly code: string, readonly name: string } | null }> } | null };

export type PeopleByNameQueryVariables = Exact<{
  name: string;
  phoneTail?: string | null | undefined;
  reason: string;
}>;


export type PeopleByNameQuery = { readonly workersByName: ReadonlyArray<{ readonly id: string, readonly nameMasked: string | null, readonly idCardNumberMasked: string | null, readonly stays: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly enteredOn: string, readonly leftOn: string | null, readonly teamName: string | null, readonly cellPhoneMasked: string | null, readonly project: { readonly code: string, readonly name: string } | null }> } | null }> | null };

export type WallQueryVariables = Exact<{
  today: string;
  monthAgo: string;
  yearStart: string;
}>;


export type WallQuery = { readonly businessDay: string | null, readonly homeArea: { readonly code: string, readonly name: string | null, readonly openMatters: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly before: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number }> | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null, readonly wageFigures: { readonly workers: number, readonly workersOwed: number, readonly arrearsFen: string, readonly projectsOwing: number, readonly foundAt: string | null } | null, readonly wagesBefore: { readonly workersOwed: number, readonly arrearsFen: string } | null, readonly systemFigures: { readonly accounts: number, readonly green: { readonly part: number, readonly whole: number, readonly percent: string | null } } | null, readonly projectFigures: { readonly projects: number } | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly standingWarnings: ReadonlyArray<{ readonly level: Level, readonly count: number }> | null }> | null } | null, readonly yearOnYear: { readonly now: { readonly paidFen: string, readonly peoplePaid: number }, readonly before: { readonly paidFen: string, readonly peoplePaid: number } | null } | null, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: Level, readonly raisedLevel: Level | null, readonly since: string, readonly title: { readonly zh: string, readonly en: string }, readonly project: { readonly code: string, readonly name: string, readonly area: { readonly code: string, readonly name: string | null } | null } | null }> } | null };

export type AccountHoldersQueryVariables = Exact<{
  accounts: ReadonlyArray<string> | string;
}>;


export type AccountHoldersQuery = { readonly accountHolders: ReadonlyArray<{ readonly account: string, readonly name: string, readonly role: string, readonly sectors: ReadonlyArray<Sector>, readonly areas: ReadonlyArray<{ readonly code: string, readonly name: string | null }> }> };

export type RatePartsFragment = { readonly of: RateOf, readonly numerator: number, readonly denominator: number, readonly percent: string | null, readonly numeratorIs: { readonly zh: string, readonly en: string }, readonly denominatorIs: { readonly zh: string, readonly en: string } };

export type HomePlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePlaceQuery = { readonly businessDay: string | null, readonly homeArea: { readonly code: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null };

export type ReportsQueryVariables = Exact<{
  area: string;
  from: string;
  to: string;
  rate: RateOf;
  month: string;
  period: string;
}>;


export type ReportsQuery = { readonly yearOnYear: { readonly now: { readonly received: number, readonly transferred: number, readonly people: number, readonly amountFen: string, readonly closed: number, readonly due: number, readonly closedInTime: number, readonly open: number, readonly casesOpened: number, readonly claimants: number, readonly claimFen: string, readonly casesClosed: number, readonly casesVerified: number, readonly peoplePaid: number, readonly paidFen: string, readonly paidMeanFen: string | null, readonly visits: number, readonly casesVisited: number, readonly enterprisesVisited: number, readonly mediations: number, readonly insuranceArrears: number, readonly projects: number, readonly warnedEnterprises: number, readonly keyCasesClosed: number, readonly backlogVisits: number, readonly backlogClosed: number, readonly rates: ReadonlyArray<{ readonly of: RateOf, readonly numerator: number, readonly denominator: number, readonly percent: string | null, readonly numeratorIs: { readonly zh: string, readonly en: string }, readonly denominatorIs: { readonly zh: string, readonly en: string } }> }, readonly before: { readonly received: number, readonly casesOpened: number, readonly claimants: number, readonly claimFen: string } | null, readonly changes: ReadonlyArray<{ readonly of: Compared, readonly percent: string | null, readonly hasFallen: boolean }> } | null, readonly clueChannels: ReadonlyArray<{ readonly channel: ClueChannel, readonly received: number, readonly closed: number, readonly responded: number, readonly respondedSameDay: number, readonly responseDaysMean: string | null, readonly responseDaysLongest: number | null }> | null, readonly leadTimes: ReadonlyArray<{ readonly of: LeadTimeOf, readonly cases: number, readonly daysMean: string | null, readonly daysLongest: number | null }> | null, readonly ranking: ReadonlyArray<{ readonly rank: number | null, readonly ranked: number, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null }, readonly rate: { readonly of: RateOf, readonly numerator: number, readonly denominator: number, readonly percent: string | null, readonly numeratorIs: { readonly zh: string, readonly en: string }, readonly denominatorIs: { readonly zh: string, readonly en: string } } }> | null, readonly monthlyCycles: ReadonlyArray<{ readonly isClosed: boolean, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null }, readonly artefacts: ReadonlyArray<{ readonly kind: WorkReportKind, readonly exists: boolean, readonly on: string | null, readonly note: string | null }> }> | null, readonly workReports: ReadonlyArray<{ readonly kind: WorkReportKind, readonly period: string, readonly dueOn: string | null, readonly isLate: boolean, readonly handedInOn: string | null, readonly isNil: boolean | null, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly area: { readonly code: string, readonly name: string | null } | null } }> | null, readonly board: { readonly on: string, readonly byKind: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestSince: string, readonly oldestDays: number, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly byArea: ReadonlyArray<{ readonly kind: MatterKind, readonly open: number, readonly overdue: number, readonly oldestDays: number, readonly area: { readonly code: string, readonly name: string | null } | null, readonly ages: ReadonlyArray<{ readonly fromDays: number, readonly throughDays: number | null, readonly open: number }> }>, readonly targets: ReadonlyArray<{ readonly of: ZeroTargetOf, readonly count: number, readonly isZero: boolean }> } | null };

export type ScoredUnitFragment = { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null };

export type ScorecardsQueryVariables = Exact<{
  area: string;
}>;


export type ScorecardsQuery = { readonly assessments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly year: number, readonly kind: Assessed, readonly stage: AssessmentStage, readonly basis: string, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly points: number }>, readonly scorecards: ReadonlyArray<{ readonly step: AssessmentStep, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null }, readonly points: ReadonlyArray<{ readonly item: string, readonly points: number }> }>, readonly results: ReadonlyArray<{ readonly points: number, readonly rank: number, readonly grade: AssessmentGrade, readonly unit: { readonly kind: CaseUnitKind, readonly sector: Sector | null, readonly body: CaseBody | null, readonly area: { readonly code: string, readonly name: string | null } | null } }> }> } | null };

export type WhyPartsFragment = { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null };

export type WhyOfIndicatorFragment = { readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } };

export type IndicatorWhyQueryVariables = Exact<{
  project: string;
  on?: string | null | undefined;
  knownAt?: string | null | undefined;
  origins: boolean;
  site: boolean;
  clues: boolean;
}>;


export type IndicatorWhyQuery = { readonly businessDay: string | null, readonly project: { readonly code: string, readonly indicators?: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }>, readonly wageIndicators: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null, readonly clueIndicators?: ReadonlyArray<{ readonly code: string, readonly level: Level | null, readonly raisedLevel: Level | null, readonly missing: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } }> | null } | null };

export type WarningWhyQueryVariables = Exact<{
  id: string;
  origins: boolean;
}>;


export type WarningWhyQuery = { readonly warning: { readonly id: string, readonly since: string, readonly why: { readonly rules: ReadonlyArray<{ readonly id: string, readonly inForceFrom: string, readonly title: { readonly zh: string, readonly en: string }, readonly instrument: { readonly zh: string, readonly en: string }, readonly article: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly zh: string, readonly en: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly areaCode: string, readonly basis: string | null, readonly from: string, readonly title: { readonly zh: string, readonly en: string }, readonly says: { readonly zh: string, readonly en: string } }>, readonly figures: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly inspector: { readonly zh: string, readonly en: string }, readonly contractor: { readonly zh: string, readonly en: string }, readonly worker: { readonly zh: string, readonly en: string }, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FactKind, readonly day: string | null, readonly who: string | null, readonly origin?: string | null, readonly recordedAt: string | null, readonly says: { readonly zh: string, readonly en: string }, readonly heldAgainst: { readonly zh: string, readonly en: string } | null }> } | null } | null } | null };

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
