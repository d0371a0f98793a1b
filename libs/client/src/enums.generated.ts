// Generated from the descriptions of the gateway's schema by `npm run schema`; not edited by hand.
import type { Said } from './act';

/** What the values of enums are called, by the name of the enum. */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
 "Abnormality": {
  "BUSINESS": {
   "zh": "经营异常",
   "en": "how the business goes"
  },
  "LABOUR": {
   "zh": "用工异常",
   "en": "how people are employed and paid"
  }
 },
 "AccountStanding": {
  "STANDS": {
   "zh": "正常",
   "en": "Its tokens count"
  },
  "WITHDRAWN": {
   "zh": "已停用",
   "en": "None of its tokens counts"
  }
 },
 "ActivityKind": {
  "ANALYSIS": {
   "zh": "形势研判",
   "en": "An analysis"
  },
  "BULLETIN": {
   "zh": "动态、通报",
   "en": "A bulletin"
  },
  "CONTACT": {
   "zh": "联系走访园区",
   "en": "A call on a park"
  },
  "DRILL": {
   "zh": "应急演练",
   "en": "A drill of an emergency plan"
  },
  "EXHIBITION": {
   "zh": "展览",
   "en": "An exhibition"
  },
  "MEETING": {
   "zh": "会议",
   "en": "A meeting"
  },
  "MUTUAL_CARE": {
   "zh": "双爱活动",
   "en": "Enterprise and staff care for each other"
  },
  "PATROL": {
   "zh": "巡查",
   "en": "A patrol"
  },
  "PUBLICITY": {
   "zh": "宣传",
   "en": "Publicity"
  },
  "QUIZ": {
   "zh": "答题竞赛",
   "en": "A quiz"
  },
  "SITE_DEMONSTRATION": {
   "zh": "现场观摩",
   "en": "A demonstration on a site"
  },
  "TRAINING": {
   "zh": "培训",
   "en": "A training"
  }
 },
 "ActivityStage": {
  "HELD": {
   "zh": "已开展",
   "en": "Held"
  },
  "PLANNED": {
   "zh": "已计划",
   "en": "Planned"
  },
  "WITHDRAWN": {
   "zh": "已取消、作废",
   "en": "Withdrawn"
  }
 },
 "AdvanceCause": {
  "ABSCONDED": {
   "zh": "用人单位拖欠后逃匿",
   "en": "the employer absconded"
  },
  "UNABLE": {
   "zh": "用人单位一时难以支付",
   "en": "the employer cannot pay for now"
  }
 },
 "AdvancePurpose": {
  "LIVING_COST": {
   "zh": "基本生活费",
   "en": "the basic cost of living"
  },
  "WAGES": {
   "zh": "部分工资",
   "en": "part of the wages"
  }
 },
 "AdvanceStage": {
  "APPLIED": {
   "zh": "已申请",
   "en": "applied for"
  },
  "APPROVED": {
   "zh": "政府已批准",
   "en": "approved by the government"
  },
  "PAID": {
   "zh": "已发放",
   "en": "paid"
  },
  "RECOVERED": {
   "zh": "已全部追回",
   "en": "all came back"
  },
  "RECOVERING": {
   "zh": "正在追偿",
   "en": "claimed back"
  },
  "REFUSED": {
   "zh": "不予垫付",
   "en": "refused"
  },
  "VERIFIED": {
   "zh": "已核实",
   "en": "verified"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "withdrawn"
  },
  "WRITTEN_OFF": {
   "zh": "已核销",
   "en": "what did not come back was written off"
  }
 },
 "Assessed": {
  "DEPARTMENTS": {
   "zh": "行业主管部门",
   "en": "Departments"
  },
  "TOWNS": {
   "zh": "镇街",
   "en": "Towns"
  }
 },
 "AssessmentGrade": {
  "A": {
   "zh": "A 级",
   "en": "A"
  },
  "B": {
   "zh": "B 级",
   "en": "B"
  },
  "C": {
   "zh": "C 级",
   "en": "C"
  }
 },
 "AssessmentStage": {
  "DECIDED": {
   "zh": "已审定",
   "en": "Decided"
  },
  "OPEN": {
   "zh": "打分中",
   "en": "Points are given"
  },
  "PROPOSED": {
   "zh": "已提出结果",
   "en": "Results are proposed"
  }
 },
 "AssessmentStep": {
  "FIELD_CHECK": {
   "zh": "实地核查",
   "en": "Field check"
  },
  "JOINT_REVIEW": {
   "zh": "综合评议",
   "en": "Joint review"
  },
  "SECRET_VISIT": {
   "zh": "暗访抽查",
   "en": "Secret visit"
  },
  "SELF_CHECK": {
   "zh": "自查",
   "en": "Self-check"
  },
  "THIRD_PARTY": {
   "zh": "第三方评估",
   "en": "Third-party evaluation"
  }
 },
 "Audience": {
  "EMPLOYERS": {
   "zh": "用人单位",
   "en": "Employers"
  },
  "OFFICERS": {
   "zh": "工作人员",
   "en": "Officers"
  },
  "PUBLIC": {
   "zh": "社会公众",
   "en": "The public"
  },
  "WORKERS": {
   "zh": "劳动者",
   "en": "Workers"
  }
 },
 "BlacklistChannel": {
  "CREDIT_CHINA": {
   "zh": "信用中国",
   "en": "Credit China"
  },
  "CREDIT_PLATFORM": {
   "zh": "同级信用信息共享平台",
   "en": "Credit platform of the level"
  },
  "ENTERPRISE_PUBLICITY": {
   "zh": "国家企业信用信息公示系统",
   "en": "Enterprise publicity system"
  },
  "HRSS_SITE": {
   "zh": "人社部门门户网站",
   "en": "Site of the authority"
  }
 },
 "BundlePart": {
  "ITEMS": {
   "zh": "涉案物品清单",
   "en": "The list of items"
  },
  "LETTER": {
   "zh": "移送书",
   "en": "The letter"
  },
  "OTHER": {
   "zh": "其他材料",
   "en": "Other material"
  },
  "REPORT": {
   "zh": "调查报告",
   "en": "The report"
  },
  "TEST_REPORTS": {
   "zh": "检验报告、鉴定意见",
   "en": "Test reports"
  }
 },
 "CalledOut": {
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department"
  },
  "HEALTH": {
   "zh": "卫健",
   "en": "health"
  },
  "JUSTICE": {
   "zh": "司法",
   "en": "justice"
  },
  "OFFICE": {
   "zh": "治欠办",
   "en": "the office"
  },
  "PETITION_OFFICE": {
   "zh": "信访",
   "en": "the petition office"
  },
  "POLICE": {
   "zh": "公安",
   "en": "police"
  },
  "TOWN": {
   "zh": "属地镇街",
   "en": "the town"
  }
 },
 "CampaignStage": {
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  },
  "ENDED": {
   "zh": "已结束",
   "en": "Ended"
  },
  "PLANNED": {
   "zh": "进行中或者待开始",
   "en": "Planned or under way"
  }
 },
 "CampaignType": {
  "FULL_COVER": {
   "zh": "“制度全覆盖”检查",
   "en": "a full check of the systems"
  },
  "HIDDEN_RISKS": {
   "zh": "欠薪风险隐患排查",
   "en": "hidden risks"
  },
  "ILLEGAL_LABOUR": {
   "zh": "打击非法用工",
   "en": "illegal labour"
  },
  "SPRING": {
   "zh": "春暖行动",
   "en": "spring"
  },
  "STABILITY": {
   "zh": "清薪维稳",
   "en": "stability"
  },
  "SUMMER": {
   "zh": "夏季行动",
   "en": "summer"
  },
  "WINTER": {
   "zh": "冬季行动",
   "en": "winter"
  }
 },
 "CampaignZero": {
  "OPEN_PROBLEMS": {
   "zh": "未整改到位的问题",
   "en": "problems that are not put right"
  },
  "UNVISITED_TARGETS": {
   "zh": "未检查的对象",
   "en": "targets that were not checked"
  }
 },
 "CaseAccountability": {
  "CIRCULAR": {
   "zh": "通报",
   "en": "a circular"
  },
  "HELD_TO_ACCOUNT": {
   "zh": "问责",
   "en": "held to account"
  },
  "TALK": {
   "zh": "约谈提醒",
   "en": "an admonishing talk"
  }
 },
 "CaseAidFirst": {
  "GROUP": {
   "zh": "群体案件",
   "en": "a case of a group"
  },
  "LIMITATION_NEAR": {
   "zh": "时效将届满",
   "en": "the limitation is near"
  },
  "URGENT_PRESERVATION": {
   "zh": "需紧急保全",
   "en": "urgent preservation"
  }
 },
 "CaseAidStep": {
  "ASSIGNED": {
   "zh": "已指派",
   "en": "assigned"
  },
  "GRANTED": {
   "zh": "决定援助",
   "en": "granted"
  },
  "OBJECTED": {
   "zh": "提出异议",
   "en": "objected"
  },
  "OBJECTION_ANSWERED": {
   "zh": "异议已处理",
   "en": "objection answered"
  },
  "REFUSED": {
   "zh": "不予援助",
   "en": "refused"
  },
  "REQUESTED": {
   "zh": "已申请",
   "en": "requested"
  }
 },
 "CaseBody": {
  "COURT": {
   "zh": "法院",
   "en": "court"
  },
  "FINANCE": {
   "zh": "财政",
   "en": "finance"
  },
  "LEGAL_AID": {
   "zh": "法律援助机构",
   "en": "legal aid"
  },
  "PETITION": {
   "zh": "信访",
   "en": "petition office"
  },
  "POLICE": {
   "zh": "公安",
   "en": "police"
  },
  "PROCURATORATE": {
   "zh": "检察院",
   "en": "procuratorate"
  },
  "STATE_ASSETS": {
   "zh": "国资",
   "en": "state assets"
  },
  "UNION": {
   "zh": "工会",
   "en": "trade union"
  }
 },
 "CaseConclusion": {
  "AWARDED": {
   "zh": "裁决后履行",
   "en": "paid on an award"
  },
  "NO_ARREARS": {
   "zh": "不属欠薪",
   "en": "no arrears"
  },
  "ORDERED": {
   "zh": "责令支付后履行",
   "en": "paid on order"
  },
  "PAID": {
   "zh": "已支付",
   "en": "paid"
  },
  "WITHDRAWN": {
   "zh": "撤回",
   "en": "withdrawn"
  }
 },
 "CaseKind": {
  "CASE": {
   "zh": "一般案件",
   "en": "an ordinary case"
  },
  "GROUP": {
   "zh": "群体性案件",
   "en": "a case of a group"
  }
 },
 "CaseLetterKind": {
  "REMINDER": {
   "zh": "提醒函",
   "en": "reminder"
  },
  "SUPERVISION": {
   "zh": "督办函",
   "en": "supervision"
  }
 },
 "CaseLevel": {
  "CITY": {
   "zh": "市",
   "en": "city"
  },
  "COUNTY": {
   "zh": "县区",
   "en": "county"
  },
  "PROVINCE": {
   "zh": "省",
   "en": "province"
  },
  "TOWN": {
   "zh": "镇街",
   "en": "town"
  }
 },
 "CaseMediationOutcome": {
  "AGREED": {
   "zh": "达成协议",
   "en": "agreed"
  },
  "FAILED": {
   "zh": "未果",
   "en": "failed"
  },
  "TIME_OUT": {
   "zh": "到期终结",
   "en": "its time ran out"
  }
 },
 "CaseMeetingKind": {
  "AD_HOC": {
   "zh": "临时会议",
   "en": "ad hoc"
  },
  "REGULAR": {
   "zh": "例会",
   "en": "regular"
  }
 },
 "CaseObstacle": {
  "EVIDENCE_HARD_TO_GET": {
   "zh": "取证难",
   "en": "evidence is hard to get"
  },
  "LABOUR_RELATION_UNCLEAR": {
   "zh": "劳动关系模糊",
   "en": "the labour relation is unclear"
  },
  "PAYER_ABSCONDED": {
   "zh": "欠薪逃匿",
   "en": "the payer absconded"
  },
  "PAYER_WITHOUT_FUNDS": {
   "zh": "无支付能力",
   "en": "the payer has no funds"
  },
  "PROJECT_AND_WAGE_MONEY_MIXED": {
   "zh": "工程款工资款分不清",
   "en": "project and wage money are mixed"
  }
 },
 "CasePartyRole": {
  "CREW_LEADER": {
   "zh": "班组长",
   "en": "crew leader"
  },
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "employer"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "general contractor"
  },
  "LABOUR_COMPANY": {
   "zh": "劳务公司",
   "en": "labour company"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "owner"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "subcontractor"
  }
 },
 "CaseProcedure": {
  "ARBITRATION": {
   "zh": "劳动仲裁",
   "en": "arbitration"
  },
  "INSPECTION": {
   "zh": "劳动保障监察",
   "en": "labour inspection"
  },
  "PAYMENT_ORDER": {
   "zh": "支付令",
   "en": "payment order"
  }
 },
 "CaseProof": {
  "EVIDENCE": {
   "zh": "凭证经两人确认",
   "en": "evidence that two people confirm"
  },
  "NOTHING_OWED": {
   "zh": "认定无欠薪",
   "en": "nothing is owed"
  },
  "WAGES_PAID": {
   "zh": "工资已到本人账户",
   "en": "the wages reached the worker's own account"
  }
 },
 "CaseStage": {
  "ARBITRATION": {
   "zh": "仲裁办理中",
   "en": "in arbitration"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "closed"
  },
  "CONCLUDED": {
   "zh": "已作结论",
   "en": "concluded"
  },
  "INSPECTION": {
   "zh": "监察办理中",
   "en": "with labour inspection"
  },
  "LOCAL_MEDIATION": {
   "zh": "镇街调处中",
   "en": "in the town's mediation"
  },
  "OPENED": {
   "zh": "已立案",
   "en": "opened"
  },
  "PAYMENT_ORDER": {
   "zh": "支付令办理中",
   "en": "with the court, for a payment order"
  },
  "SUSPENDED": {
   "zh": "已中止",
   "en": "suspended"
  },
  "VERIFIED": {
   "zh": "回访属实",
   "en": "closed and verified"
  }
 },
 "CaseUnitKind": {
  "BODY": {
   "zh": "其他部门",
   "en": "another body"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department of a sector"
  },
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "the leading group"
  },
  "OFFICE": {
   "zh": "治欠办",
   "en": "the office"
  },
  "TOWN": {
   "zh": "镇街、园区",
   "en": "a town or park"
  }
 },
 "CaseVisitKind": {
  "LOOK_BACK": {
   "zh": "回头看",
   "en": "a look back"
  },
  "OPEN": {
   "zh": "明察",
   "en": "open"
  },
  "SECRET": {
   "zh": "暗访",
   "en": "secret"
  }
 },
 "CheckItem": {
  "BANK_PAYS": {
   "zh": "银行代发",
   "en": "Payment by a bank"
  },
  "CONTRACT": {
   "zh": "劳动合同",
   "en": "Contracts"
  },
  "CONTRACTOR_PAYS": {
   "zh": "总包代发",
   "en": "Payment by the general contractor"
  },
  "DEPOSIT": {
   "zh": "工资保证金",
   "en": "Wage deposit"
  },
  "PAY": {
   "zh": "工资支付",
   "en": "Payment of wages"
  },
  "PROMISE_LETTER": {
   "zh": "零欠薪承诺书",
   "en": "Letter that promises no arrears"
  },
  "REAL_NAME": {
   "zh": "实名登记",
   "en": "Registration by name"
  },
  "RIGHTS_BOARD": {
   "zh": "维权信息告示牌",
   "en": "Rights board"
  },
  "WAGE_ACCOUNT": {
   "zh": "工资专用账户",
   "en": "Wage account"
  }
 },
 "Checklist": {
  "FIVE_SYSTEMS": {
   "zh": "五项制度",
   "en": "Five systems: account, registration, payment by the contractor, deposit, board"
  },
  "PAY_HEALTH": {
   "zh": "工资支付“体检”",
   "en": "Wages and contracts"
  },
  "SEVEN_ITEMS": {
   "zh": "条例第三十九条七项",
   "en": "Seven items of article 39"
  }
 },
 "ClearanceStage": {
  "ENDED": {
   "zh": "已结束",
   "en": "it has ended"
  },
  "RUNNING": {
   "zh": "进行中",
   "en": "it runs"
  }
 },
 "ClueCallBackOutcome": {
  "NOT_REACHED": {
   "zh": "未联系上",
   "en": "not reached"
  },
  "NOT_SATISFIED": {
   "zh": "不满意",
   "en": "not satisfied"
  },
  "SATISFIED": {
   "zh": "满意",
   "en": "satisfied"
  }
 },
 "ClueChannel": {
  "GROUP_CHAT": {
   "zh": "企业用工群（QQ、微信）",
   "en": "a chat group of employers and workers (S1-35)"
  },
  "HOTLINE": {
   "zh": "电话",
   "en": "telephone"
  },
  "HOTLINE_12345": {
   "zh": "12345 热线",
   "en": "the 12345 hotline"
  },
  "NATIONAL_PLATFORM": {
   "zh": "全国根治欠薪线索反映平台",
   "en": "the national platform"
  },
  "OPINION": {
   "zh": "舆情",
   "en": "public opinion"
  },
  "PETITION": {
   "zh": "信访",
   "en": "petition"
  },
  "PROVINCE_PLATFORM": {
   "zh": "省级平台",
   "en": "the province's platform"
  },
  "TRANSFER": {
   "zh": "其他部门转来",
   "en": "another department"
  },
  "UNION": {
   "zh": "工会",
   "en": "the trade union (SUP-12)"
  },
  "VISIT": {
   "zh": "来访",
   "en": "visit"
  }
 },
 "ClueConclusion": {
  "ANOTHER_PROCEDURE": {
   "zh": "转入其他程序",
   "en": "another procedure has it"
  },
  "NOBODY_REACHED": {
   "zh": "无法联系",
   "en": "nobody could be reached"
  },
  "NO_ARREARS": {
   "zh": "不属欠薪",
   "en": "no arrears"
  },
  "PAID": {
   "zh": "已足额支付",
   "en": "paid in full"
  },
  "WITHDRAWN": {
   "zh": "反映人撤回",
   "en": "withdrawn by the complainant"
  }
 },
 "ClueConfidence": {
  "LIKELY": {
   "zh": "很可能",
   "en": "almost surely meant"
  },
  "POSSIBLE": {
   "zh": "可能",
   "en": "possibly meant"
  },
  "STATED": {
   "zh": "原话写明",
   "en": "the words say so"
  }
 },
 "ClueProcedure": {
  "ARBITRATION": {
   "zh": "劳动仲裁",
   "en": "arbitration"
  },
  "CASE": {
   "zh": "立案",
   "en": "a case"
  },
  "POLICE": {
   "zh": "公安",
   "en": "the police"
  }
 },
 "ClueReadingKind": {
  "AMOUNT": {
   "zh": "欠薪数额",
   "en": "arrears"
  },
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "employer"
  },
  "PEOPLE": {
   "zh": "人数",
   "en": "people"
  },
  "PERIOD": {
   "zh": "欠薪月份",
   "en": "months"
  },
  "PROJECT": {
   "zh": "项目",
   "en": "project"
  }
 },
 "ClueStage": {
  "ARCHIVED": {
   "zh": "已归档",
   "en": "archived"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned"
  },
  "CALLED_BACK": {
   "zh": "已回访",
   "en": "called back"
  },
  "CHECKING": {
   "zh": "核查中",
   "en": "being checked"
  },
  "CONCLUDED": {
   "zh": "已办结",
   "en": "concluded"
  },
  "ESCALATED": {
   "zh": "提级办理",
   "en": "raised a level"
  },
  "HANDED_OVER": {
   "zh": "已移送",
   "en": "handed over to another procedure"
  },
  "MEDIATING": {
   "zh": "调解中",
   "en": "in mediation"
  },
  "RECEIVED": {
   "zh": "已收到",
   "en": "received"
  },
  "RETURNED": {
   "zh": "退回补正",
   "en": "returned to be completed"
  },
  "SCREENED": {
   "zh": "已甄别",
   "en": "screened"
  },
  "SIGNED": {
   "zh": "已签收",
   "en": "signed for"
  },
  "SUSPENDED": {
   "zh": "已中止",
   "en": "suspended"
  },
  "TRANSFERRED": {
   "zh": "已转出",
   "en": "transferred elsewhere"
  }
 },
 "ClueUnitKind": {
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department of a sector"
  },
  "OFFICE": {
   "zh": "本办",
   "en": "the office"
  },
  "TOWN": {
   "zh": "镇街",
   "en": "a town"
  }
 },
 "CommanderRank": {
  "COUNTY": {
   "zh": "分管县领导",
   "en": "a leader of the county"
  },
  "COUNTY_HEAD": {
   "zh": "县政府主要领导",
   "en": "the head of the county"
  },
  "OFFICE": {
   "zh": "治欠办领导",
   "en": "a leader of the office"
  },
  "TOWN": {
   "zh": "镇街领导",
   "en": "a leader of the town"
  }
 },
 "Compared": {
  "CASES_OPENED": {
   "zh": "立案",
   "en": "cases opened"
  },
  "CLAIMANTS": {
   "zh": "涉及人数",
   "en": "people"
  },
  "CLAIMED": {
   "zh": "涉及金额",
   "en": "sum"
  },
  "CLUES_RECEIVED": {
   "zh": "收到线索",
   "en": "clues received"
  }
 },
 "ContractingParty": {
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "the general contractor"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  }
 },
 "Covered": {
  "CARD": {
   "zh": "工资卡",
   "en": "a pay card"
  },
  "CONTRACT": {
   "zh": "截至当日已签劳动合同",
   "en": "a contract signed by the day"
  }
 },
 "CreditAssessmentStage": {
  "CONFIRMED": {
   "zh": "已确定",
   "en": "Confirmed"
  },
  "HEARD": {
   "zh": "异议期满或者已答复",
   "en": "Not objected to in time, or answered"
  },
  "OBJECTED": {
   "zh": "已提异议",
   "en": "Objected to"
  },
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "Told"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Withdrawn"
  }
 },
 "CreditFactKind": {
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
  },
  "CRIME_TRANSFERRED": {
   "zh": "涉嫌犯罪已移送",
   "en": "A suspected crime that was transferred"
  },
  "DISOBEYED": {
   "zh": "拒不履行",
   "en": "Not obeyed"
  },
  "FINE_UNPAID": {
   "zh": "罚款逾期未缴",
   "en": "A fine that was not paid in time in the year"
  },
  "GRAVE_EFFECT": {
   "zh": "引发事件、造成影响",
   "en": "An event or a grave effect"
  },
  "OBSTRUCTED": {
   "zh": "抗拒、阻挠",
   "en": "Obstructed"
  },
  "ORDER_LAPSED": {
   "zh": "责令文书逾期未履行",
   "en": "An order that lapsed and was not obeyed in the year"
  },
  "PENALTY": {
   "zh": "行政处罚",
   "en": "A fine that was decided"
  },
  "PUNISHED": {
   "zh": "其他机关的查处",
   "en": "A punishment elsewhere"
  }
 },
 "CreditGrade": {
  "A": {
   "zh": "A 级",
   "en": "grade A"
  },
  "B": {
   "zh": "B 级",
   "en": "grade B"
  },
  "C": {
   "zh": "C 级",
   "en": "grade C"
  }
 },
 "CreditStatedKind": {
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
  },
  "DISOBEYED": {
   "zh": "拒不履行",
   "en": "Not obeyed"
  },
  "GRAVE_EFFECT": {
   "zh": "引发事件、造成影响",
   "en": "An event or a grave effect"
  },
  "OBSTRUCTED": {
   "zh": "抗拒、阻挠",
   "en": "Obstructed"
  },
  "PUNISHED": {
   "zh": "其他机关的查处",
   "en": "A punishment elsewhere"
  }
 },
 "CreditSubject": {
  "CHILD_LABOUR": {
   "zh": "禁止使用童工",
   "en": "Child labour"
  },
  "CONTRACTS": {
   "zh": "劳动合同",
   "en": "Contracts"
  },
  "DISPATCH": {
   "zh": "劳务派遣",
   "en": "Dispatch"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Others"
  },
  "RULES": {
   "zh": "规章制度",
   "en": "Rules of the unit"
  },
  "SOCIAL_INSURANCE": {
   "zh": "社会保险",
   "en": "Social insurance"
  },
  "WAGES": {
   "zh": "工资和最低工资",
   "en": "Wages and minimum wage"
  },
  "WOMEN_AND_MINORS": {
   "zh": "女职工和未成年工",
   "en": "Women and minors"
  },
  "WORKING_TIME": {
   "zh": "工时和休假",
   "en": "Hours and rest"
  }
 },
 "CreditTest": {
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
  },
  "DISOBEYED": {
   "zh": "拒不履行限期改正指令、处理或者处罚决定",
   "en": "An order or decision was not obeyed"
  },
  "GRAVE_EFFECT": {
   "zh": "引发群体性、极端事件或者造成严重不良社会影响",
   "en": "A group or extreme event, or a grave effect"
  },
  "OBSTRUCTED": {
   "zh": "无理抗拒、阻挠监察",
   "en": "A check was obstructed"
  },
  "PUNISHED_OFTEN": {
   "zh": "被查处达到规定次数",
   "en": "Punished so often"
  }
 },
 "DeadlineStatus": {
  "MET": {
   "zh": "按期完成",
   "en": "met"
  },
  "MISSED": {
   "zh": "逾期",
   "en": "missed"
  },
  "PAUSED": {
   "zh": "已中止",
   "en": "paused"
  },
  "RUNNING": {
   "zh": "计时中",
   "en": "running"
  },
  "VOID": {
   "zh": "不再需要",
   "en": "fallen away"
  }
 },
 "DeclineReason": {
  "ELEMENT_MISSING": {
   "zh": "要件不具备",
   "en": "An element is missing"
  },
  "FINED": {
   "zh": "已处罚款",
   "en": "Fined; never accepted (CRM-14)"
  },
  "PAID_BEFORE_FILING": {
   "zh": "立案前已支付",
   "en": "Paid before filing (CRM-06)"
  }
 },
 "DepositForm": {
  "CASH": {
   "zh": "现金",
   "en": "cash"
  },
  "INSURANCE": {
   "zh": "保险",
   "en": "insurance"
  },
  "LETTER": {
   "zh": "保函",
   "en": "letter of guarantee"
  }
 },
 "DepositMovementKind": {
  "CORRECTION": {
   "zh": "更正",
   "en": "it was lodged with that amount on that day all along"
  },
  "DRAW": {
   "zh": "动用",
   "en": "drawn, to pay wages that are owed"
  },
  "REFUND": {
   "zh": "返还存储单位",
   "en": "refunded to who lodged it"
  }
 },
 "Direction": {
  "IN": {
   "zh": "收入",
   "en": "in"
  },
  "OUT": {
   "zh": "支出",
   "en": "out"
  }
 },
 "DocumentKind": {
  "ACCEPTANCE": {
   "zh": "受理通知书",
   "en": "acceptance"
  },
  "CALL_BACK": {
   "zh": "回访记录",
   "en": "call-back record"
  },
  "CASE_CLOSING": {
   "zh": "结案审批表（案件）",
   "en": "approval of the closing, of a case"
  },
  "CASE_FILING": {
   "zh": "立案审批表（案件）",
   "en": "approval of the filing, of a case"
  },
  "COMPLAINT_FORM": {
   "zh": "投诉登记表（线索）",
   "en": "complaint form, of a clue"
  },
  "HAND_OVER": {
   "zh": "移交函",
   "en": "hand-over"
  },
  "INQUIRY": {
   "zh": "调查询问书（案件）",
   "en": "summons to be asked, of a case"
  },
  "INQUIRY_RECORD": {
   "zh": "询问笔录（案件）",
   "en": "record of the questions, of a case"
  },
  "INTERVIEW": {
   "zh": "约谈通知书",
   "en": "interview notice"
  },
  "REFUSAL": {
   "zh": "不予受理告知书",
   "en": "refusal"
  },
  "REMINDER": {
   "zh": "提醒函",
   "en": "reminder"
  },
  "REPORT": {
   "zh": "情况报告",
   "en": "report"
  },
  "SUPERVISION": {
   "zh": "督办函",
   "en": "supervision letter"
  }
 },
 "DrawStage": {
  "ABANDONED": {
   "zh": "已放弃",
   "en": "Given up"
  },
  "COMMITTED": {
   "zh": "已公布密值摘要",
   "en": "The digest is told"
  },
  "DRAWN": {
   "zh": "已抽取",
   "en": "Drawn"
  },
  "ENDED": {
   "zh": "任务已结束",
   "en": "The task has ended"
  },
  "LISTED": {
   "zh": "名单已封存",
   "en": "The lists are closed"
  },
  "PUBLISHED": {
   "zh": "已公开",
   "en": "Published"
  }
 },
 "DrawingStage": {
  "APPLIED": {
   "zh": "已申请",
   "en": "applied for"
  },
  "APPROVED": {
   "zh": "治欠办已批准",
   "en": "the office approved"
  },
  "ENDORSED": {
   "zh": "主管部门已同意",
   "en": "the department agreed"
  },
  "PAID": {
   "zh": "已发放",
   "en": "paid"
  },
  "REFUSED": {
   "zh": "不予支用",
   "en": "refused"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "withdrawn"
  }
 },
 "DrawingUse": {
  "OTHER": {
   "zh": "其他",
   "en": "anything else, which waits while wages are owed"
  },
  "WAGES": {
   "zh": "发放农民工工资",
   "en": "wages"
  }
 },
 "DutyKind": {
  "PRINCIPAL": {
   "zh": "主体责任",
   "en": "Of whoever builds: an enterprise"
  },
  "REGULATORY": {
   "zh": "监管责任",
   "en": "Of supervision: a department"
  },
  "TERRITORIAL": {
   "zh": "属地责任",
   "en": "Of the place: a town"
  }
 },
 "DutyLetterStage": {
  "SIGNED": {
   "zh": "已签订",
   "en": "Signed"
  },
  "WITHDRAWN": {
   "zh": "已作废",
   "en": "Withdrawn"
  }
 },
 "DutyPost": {
  "DESK": {
   "zh": "坐班",
   "en": "the desk"
  },
  "PHONE": {
   "zh": "24 小时电话",
   "en": "the phone, day and night"
  }
 },
 "EmployerChange": {
  "MERGED": {
   "zh": "合并",
   "en": "merged"
  },
  "SPLIT": {
   "zh": "分立",
   "en": "split"
  }
 },
 "EmployerEnd": {
  "CLOSED": {
   "zh": "责令关闭或撤销",
   "en": "closed"
  },
  "DISSOLVED": {
   "zh": "解散",
   "en": "dissolved"
  },
  "LICENCE_REVOKED": {
   "zh": "吊销执照",
   "en": "licence revoked"
  }
 },
 "EmployerKind": {
  "COMPANY": {
   "zh": "公司等单位",
   "en": "a company"
  },
  "INDIVIDUAL_BUSINESS": {
   "zh": "个体经济组织",
   "en": "an individual business"
  },
  "NO_LEGAL_STATUS": {
   "zh": "不具备合法经营资格",
   "en": "without legal status"
  },
  "PARTNERSHIP": {
   "zh": "合伙企业",
   "en": "a partnership"
  },
  "SOLE_PROPRIETORSHIP": {
   "zh": "个人独资企业",
   "en": "a sole proprietorship"
  }
 },
 "EnforcementDocumentKind": {
  "ADVANCE_APPROVAL": {
   "zh": "应急周转金垫付审批表",
   "en": "approval form of an advance"
  },
  "ADVANCE_CLAIM": {
   "zh": "垫付款追偿通知书",
   "en": "claim of what was advanced"
  },
  "CORRECTION_ORDER": {
   "zh": "限期改正指令书",
   "en": "order to correct"
  },
  "COURT_APPLICATION": {
   "zh": "强制执行申请书",
   "en": "application to the court"
  },
  "CREDIT_NOTICE": {
   "zh": "劳动保障守法诚信等级告知书",
   "en": "notice of a credit grade"
  },
  "DUNNING_LETTER": {
   "zh": "催告书",
   "en": "dunning letter"
  },
  "HANDLING_DECISION": {
   "zh": "行政处理决定书（责令限期支付）",
   "en": "decision that orders wages to be paid"
  },
  "HANDLING_NOTICE": {
   "zh": "行政处理事先告知书",
   "en": "notice before an order"
  },
  "LISTING_DECISION": {
   "zh": "列入决定书",
   "en": "decision to list"
  },
  "LISTING_NOTICE": {
   "zh": "列入名单事先告知书",
   "en": "notice before a listing"
  },
  "ORDER_RECEIPT": {
   "zh": "送达回证（责令文书）",
   "en": "proof of service of an order"
  },
  "PENALTY_DECISION": {
   "zh": "行政处罚决定书",
   "en": "decision on a penalty"
  },
  "PENALTY_NOTICE": {
   "zh": "行政处罚事先告知书",
   "en": "notice before a penalty"
  },
  "PENALTY_RECEIPT": {
   "zh": "送达回证（处罚决定）",
   "en": "proof of service of a penalty"
  },
  "PUBLICATION_NOTICE": {
   "zh": "重大劳动保障违法行为公布通告",
   "en": "notice of a publication of violations"
  },
  "REMOVAL_DECISION": {
   "zh": "移出决定书",
   "en": "decision to remove"
  },
  "REVIEW_NOTICE": {
   "zh": "年度劳动保障书面审查公告",
   "en": "announcement of a written review"
  },
  "TRANSFER_LETTER": {
   "zh": "涉嫌犯罪案件移送书",
   "en": "letter of transfer"
  }
 },
 "EnterpriseKind": {
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "general contractor"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "owner"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "subcontractor"
  }
 },
 "Evasion": {
  "ABLE_TO_PAY": {
   "zh": "有能力支付而不支付",
   "en": "Able to pay and does not"
  },
  "DOES_NOT_COME": {
   "zh": "经通知拒不到场",
   "en": "Does not come when told (CRM-16)"
  },
  "FALSE_DEBTS": {
   "zh": "虚构债务、虚假破产",
   "en": "False debts or bankruptcy"
  },
  "FLEES": {
   "zh": "逃跑、藏匿",
   "en": "Flees"
  },
  "HIDES_ASSETS": {
   "zh": "转移、隐匿财产",
   "en": "Hides assets"
  },
  "HIDES_RECORDS": {
   "zh": "隐匿、毁灭、篡改账册名册",
   "en": "Hides or falsifies records"
  }
 },
 "FactKind": {
  "BANK_LINE": {
   "zh": "银行回单",
   "en": "bank line"
  },
  "CARD": {
   "zh": "更换的工资卡",
   "en": "new wage card"
  },
  "CLUE": {
   "zh": "线索",
   "en": "clue"
  },
  "MOVEMENT": {
   "zh": "专户流水",
   "en": "movement of the wage account"
  },
  "PAY_TERMS": {
   "zh": "付薪约定",
   "en": "terms of pay of the project"
  },
  "PROJECT": {
   "zh": "项目档案",
   "en": "fields of the project"
  },
  "SHEET_LINE": {
   "zh": "工资表",
   "en": "wage sheet line"
  },
  "STAY": {
   "zh": "进场登记",
   "en": "stay"
  },
  "WORKER_DAY": {
   "zh": "出勤日",
   "en": "attendance day"
  }
 },
 "ForecastKind": {
  "LABOUR_COST": {
   "zh": "建设单位依约拨付的人工费",
   "en": "labour cost that the owner has agreed to pay in"
  },
  "PAYROLL": {
   "zh": "发工资",
   "en": "wages"
  }
 },
 "FundKind": {
  "EMERGENCY": {
   "zh": "应急周转金",
   "en": "an emergency fund, for advances"
  },
  "SUPERVISED": {
   "zh": "项目监管资金",
   "en": "a supervised fund of a project, wages first"
  }
 },
 "FundMoveKind": {
  "DRAWN": {
   "zh": "支用",
   "en": "drawn"
  },
  "LENT": {
   "zh": "垫付",
   "en": "lent to workers"
  },
  "OPENED": {
   "zh": "设立",
   "en": "opened"
  },
  "RECOVERED": {
   "zh": "收回",
   "en": "recovered"
  },
  "TOPPED_UP": {
   "zh": "补足",
   "en": "topped up"
  },
  "WRITTEN_OFF": {
   "zh": "核销",
   "en": "written off, which leaves the balance"
  }
 },
 "FundStage": {
  "OPEN": {
   "zh": "已设立",
   "en": "open"
  },
  "PROPOSED": {
   "zh": "已提出设立",
   "en": "proposed, waits to be confirmed"
  },
  "REFUSED": {
   "zh": "不予设立",
   "en": "refused"
  }
 },
 "GatePassage": {
  "BOTH": {
   "zh": "进出都有",
   "en": "both, as each punch says"
  },
  "ENTRANCE": {
   "zh": "只进",
   "en": "in, whatever a punch says"
  },
  "EXIT": {
   "zh": "只出",
   "en": "out, whatever a punch says"
  }
 },
 "GovernmentTier": {
  "CITY": {
   "zh": "市",
   "en": "city"
  },
  "COUNTY": {
   "zh": "县",
   "en": "county"
  },
  "PROVINCE": {
   "zh": "省",
   "en": "province"
  }
 },
 "GradingUnit": {
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "Industry department"
  },
  "OFFICE": {
   "zh": "人社部门（治欠办）",
   "en": "Labour department"
  }
 },
 "GroupEventAttendant": {
  "CONTRACTOR_HEAD": {
   "zh": "施工企业负责人",
   "en": "the contractor's head"
  },
  "PROJECT_DEPARTMENT": {
   "zh": "项目主管部门",
   "en": "the project's department"
  },
  "TOWN_OF_PETITIONER": {
   "zh": "上访人所在地镇街",
   "en": "the town of the petitioner"
  },
  "TOWN_OF_WORKS": {
   "zh": "工程所在地镇街",
   "en": "the town of the works"
  }
 },
 "GroupEventGravity": {
  "DEATH": {
   "zh": "有人死亡",
   "en": "somebody died"
  },
  "EXTREME": {
   "zh": "极端讨薪",
   "en": "extreme acts, such as a threat to jump"
  },
  "OFFICE_BLOCKED": {
   "zh": "围堵机关",
   "en": "an office is blocked"
  },
  "PETITION": {
   "zh": "集体上访",
   "en": "a petition to a higher authority"
  },
  "ROAD_BLOCKED": {
   "zh": "堵路",
   "en": "a road is blocked"
  },
  "VIOLENCE": {
   "zh": "暴力",
   "en": "violence"
  }
 },
 "GroupEventLevel": {
  "I": {
   "zh": "一级",
   "en": "first"
  },
  "II": {
   "zh": "二级",
   "en": "second"
  },
  "III": {
   "zh": "三级",
   "en": "third"
  },
  "IV": {
   "zh": "四级",
   "en": "fourth"
  }
 },
 "GroupEventReportForm": {
  "PHONE": {
   "zh": "电话",
   "en": "by phone"
  },
  "WRITTEN": {
   "zh": "书面",
   "en": "in writing"
  }
 },
 "GroupEventSource": {
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "a department"
  },
  "DUTY_LINE": {
   "zh": "值班电话",
   "en": "the duty line"
  },
  "OPINION": {
   "zh": "舆情",
   "en": "public opinion"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner (EMG-10)"
  },
  "PATROL": {
   "zh": "巡查、预警主动发现",
   "en": "found by our own people"
  },
  "PETITION": {
   "zh": "信访部门",
   "en": "the petition office"
  },
  "POLICE_110": {
   "zh": "110 联动",
   "en": "police, by 110"
  },
  "TOWN": {
   "zh": "镇街",
   "en": "a town"
  }
 },
 "GroupEventStage": {
  "CONTROLLED": {
   "zh": "已控制",
   "en": "under control"
  },
  "GRADED": {
   "zh": "已定级",
   "en": "graded"
  },
  "ON_SITE": {
   "zh": "已到场",
   "en": "on the spot"
  },
  "REPORTED": {
   "zh": "已报告",
   "en": "reported"
  },
  "RESPONDING": {
   "zh": "响应中",
   "en": "responding"
  },
  "REVIEWED": {
   "zh": "已复盘",
   "en": "reviewed"
  },
  "SETTLED": {
   "zh": "已办结",
   "en": "settled"
  }
 },
 "ImportStatus": {
  "FINISHED": {
   "zh": "完成",
   "en": "finished"
  },
  "INTERRUPTED": {
   "zh": "中断",
   "en": "broken off; send the file again"
  },
  "REFUSED": {
   "zh": "整个文件被拒",
   "en": "the whole file was refused"
  },
  "RUNNING": {
   "zh": "进行中",
   "en": "under way"
  }
 },
 "InspectionKind": {
  "CAMPAIGN": {
   "zh": "专项检查",
   "en": "of a campaign"
  },
  "DAILY": {
   "zh": "日常巡查",
   "en": "daily"
  },
  "DOOR_TO_DOOR": {
   "zh": "逐户上门“体检”",
   "en": "door to door"
  },
  "DOUBLE_RANDOM": {
   "zh": "双随机抽查",
   "en": "at random"
  },
  "JOINT": {
   "zh": "联合检查",
   "en": "joint with other departments"
  },
  "LOOK_BACK": {
   "zh": "回看",
   "en": "a look back at a case"
  },
  "OPEN_VISIT": {
   "zh": "明察",
   "en": "an open visit"
  },
  "SECRET_VISIT": {
   "zh": "暗访",
   "en": "a visit without notice"
  }
 },
 "InspectionStage": {
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  },
  "CHECKED": {
   "zh": "已检查",
   "en": "Checked, and nothing is open"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "Closed"
  },
  "PLANNED": {
   "zh": "已安排",
   "en": "Planned"
  },
  "RECTIFYING": {
   "zh": "整改中",
   "en": "Problems are put right"
  }
 },
 "ItemAnswer": {
  "MET": {
   "zh": "符合",
   "en": "Met"
  },
  "NOT_APPLICABLE": {
   "zh": "不适用",
   "en": "Does not apply"
  },
  "NOT_MET": {
   "zh": "不符合",
   "en": "Not met"
  }
 },
 "JointMeasure": {
  "AWARDS": {
   "zh": "评优评先",
   "en": "Awards"
  },
  "FUNDS": {
   "zh": "政府资金支持",
   "en": "Public funds"
  },
  "LOANS": {
   "zh": "融资贷款",
   "en": "Loans"
  },
  "MARKET_ACCESS": {
   "zh": "市场准入",
   "en": "Market access"
  },
  "PROCUREMENT": {
   "zh": "政府采购",
   "en": "Procurement"
  },
  "TAX_BENEFITS": {
   "zh": "税收优惠",
   "en": "Tax benefits"
  },
  "TENDERS": {
   "zh": "招投标",
   "en": "Tenders"
  },
  "TRAVEL": {
   "zh": "交通出行",
   "en": "Travel"
  }
 },
 "LabourSupplier": {
  "INDIVIDUAL": {
   "zh": "个人",
   "en": "an individual"
  },
  "UNLICENSED_DISPATCH": {
   "zh": "无许可的派遣单位",
   "en": "a dispatch firm without licence"
  },
  "UNLICENSED_UNIT": {
   "zh": "不具备资格的单位",
   "en": "an unlicensed unit"
  }
 },
 "LargeSumWay": {
  "MANY_WORKERS": {
   "zh": "十名以上劳动者",
   "en": "Ten workers or more"
  },
  "ONE_WORKER": {
   "zh": "一名劳动者三个月以上",
   "en": "One worker, three months or more"
  }
 },
 "LeadTimeOf": {
  "CASE_TO_END": {
   "zh": "立案到办结",
   "en": "from the case to its end"
  },
  "CLUE_TO_CASE": {
   "zh": "收到线索到立案",
   "en": "from the clue to the case"
  },
  "WARNING_TO_CLUE": {
   "zh": "预警在先",
   "en": "from the earliest warning that stood on the project to the clue: how long before it was known"
  }
 },
 "Level": {
  "BLUE": {
   "zh": "蓝",
   "en": "blue"
  },
  "ORANGE": {
   "zh": "橙",
   "en": "orange"
  },
  "RED": {
   "zh": "红",
   "en": "red"
  },
  "YELLOW": {
   "zh": "黄",
   "en": "yellow"
  }
 },
 "LiableParty": {
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "the employer"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "the general contractor"
  },
  "INVESTORS": {
   "zh": "出资人",
   "en": "the investors"
  },
  "LENDING_CONTRACTOR": {
   "zh": "出借资质的施工单位",
   "en": "the contractor that lends its name"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  },
  "SUCCESSOR": {
   "zh": "承继单位",
   "en": "the successor"
  },
  "USING_UNIT": {
   "zh": "用工单位",
   "en": "the using unit"
  }
 },
 "ListingEnding": {
  "EXPIRED": {
   "zh": "期满",
   "en": "Its term ended"
  },
  "NOT_LISTED": {
   "zh": "不予列入",
   "en": "Not listed"
  },
  "REMOVED": {
   "zh": "提前移出",
   "en": "Removed early"
  },
  "REVOKED": {
   "zh": "撤销",
   "en": "Revoked with its order"
  }
 },
 "ListingGround": {
  "GRAVE_EVENT": {
   "zh": "造成严重不良影响的事件",
   "en": "A grave event"
  },
  "LARGE_SUM": {
   "zh": "数额较大",
   "en": "A large sum"
  }
 },
 "ListingPartyKind": {
  "ENTERPRISE": {
   "zh": "企业",
   "en": "The enterprise"
  },
  "PERSON": {
   "zh": "责任人员",
   "en": "A person"
  }
 },
 "ListingStage": {
  "EXPIRED": {
   "zh": "期满移出",
   "en": "Its term ended"
  },
  "HEARD": {
   "zh": "已听取或期满无异议",
   "en": "Heard, or silent to the end"
  },
  "LISTED": {
   "zh": "在名单上",
   "en": "Listed"
  },
  "NOTICED": {
   "zh": "已告知",
   "en": "Told beforehand"
  },
  "NOT_LISTED": {
   "zh": "不予列入",
   "en": "Not listed"
  },
  "OBJECTED": {
   "zh": "有异议",
   "en": "Objected to"
  },
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "REMOVAL_ASKED": {
   "zh": "申请移出",
   "en": "Removal asked for"
  },
  "REMOVED": {
   "zh": "已移出",
   "en": "Removed early"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "Revoked with its order"
  }
 },
 "MatterKind": {
  "CASE": {
   "zh": "案件",
   "en": "case"
  },
  "CLUE": {
   "zh": "线索",
   "en": "clue"
  },
  "WARNING": {
   "zh": "预警",
   "en": "warning"
  }
 },
 "MeetingType": {
  "AD_HOC": {
   "zh": "专题会议",
   "en": "Called for something"
  },
  "BRIEFING": {
   "zh": "碰头会",
   "en": "A briefing"
  },
  "REGULAR": {
   "zh": "定期会议",
   "en": "Regular"
  }
 },
 "MemberRole": {
  "ASSISTANT": {
   "zh": "协管员",
   "en": "Assistant"
  },
  "DEPUTY": {
   "zh": "副职",
   "en": "Deputy"
  },
  "GRID_OFFICER": {
   "zh": "网格员",
   "en": "Grid officer"
  },
  "HEAD": {
   "zh": "负责人",
   "en": "Head"
  },
  "INSPECTOR": {
   "zh": "监察员",
   "en": "Inspector"
  },
  "MEMBER": {
   "zh": "成员",
   "en": "Member"
  }
 },
 "NoticeRisk": {
  "GROUP_EVENT": {
   "zh": "群体性事件风险",
   "en": "A group event may follow"
  },
  "HEADCOUNT_UNCLEAR": {
   "zh": "人数不清",
   "en": "It is not clear how many people there are"
  },
  "NOT_PAID_IN_FULL": {
   "zh": "未足额支付",
   "en": "Not paid in full"
  },
  "SUM_UNCLEAR": {
   "zh": "金额不清",
   "en": "It is not clear how much is owed"
  }
 },
 "ObjectionFinding": {
  "REJECTED": {
   "zh": "不成立",
   "en": "It does not"
  },
  "UPHELD": {
   "zh": "成立",
   "en": "It holds"
  }
 },
 "Openness": {
  "INTERNAL": {
   "zh": "不予公开",
   "en": "Internal"
  },
  "ON_REQUEST": {
   "zh": "依申请公开",
   "en": "On request"
  },
  "PUBLISHED": {
   "zh": "主动公开",
   "en": "Published"
  }
 },
 "OrderKind": {
  "PAYMENT": {
   "zh": "责令限期支付",
   "en": "an order to pay wages"
  },
  "RECTIFICATION": {
   "zh": "限期改正指令书",
   "en": "an order to correct"
  }
 },
 "OrderMedia": {
  "DOCUMENT": {
   "zh": "文件",
   "en": "document"
  },
  "PHOTO": {
   "zh": "照片",
   "en": "photograph"
  },
  "VIDEO": {
   "zh": "录像",
   "en": "video"
  }
 },
 "OrderRemedyKind": {
  "REVIEW": {
   "zh": "行政复议",
   "en": "review"
  },
  "SUIT": {
   "zh": "行政诉讼",
   "en": "suit"
  }
 },
 "OrderRemedyOutcome": {
  "SET_ASIDE": {
   "zh": "撤销",
   "en": "set aside"
  },
  "UPHELD": {
   "zh": "维持",
   "en": "upheld"
  }
 },
 "OrderServiceWay": {
  "IN_PERSON": {
   "zh": "直接送达",
   "en": "handed over"
  },
  "LEFT": {
   "zh": "留置送达",
   "en": "left where nobody takes it"
  },
  "NOTICE": {
   "zh": "公告送达",
   "en": "by public notice"
  },
  "POSTED": {
   "zh": "张贴送达",
   "en": "posted, with photograph or video"
  }
 },
 "OrderStage": {
  "DECIDED": {
   "zh": "已决定",
   "en": "decided"
  },
  "HEARD": {
   "zh": "已听取陈述",
   "en": "the unit was heard"
  },
  "LAPSED": {
   "zh": "逾期未履行",
   "en": "its last day passed in vain"
  },
  "OBEYED": {
   "zh": "已履行",
   "en": "obeyed"
  },
  "PROPOSED": {
   "zh": "已拟稿",
   "en": "proposed"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "revoked"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "served: its time runs"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "told to the unit beforehand"
  }
 },
 "OrderTermUnit": {
  "CD": {
   "zh": "日",
   "en": "days"
  },
  "WD": {
   "zh": "工作日",
   "en": "working days"
  }
 },
 "OrgUnitKind": {
  "BRIGADE": {
   "zh": "监察大队",
   "en": "Brigade of the county"
  },
  "GRID": {
   "zh": "网格",
   "en": "Grid of a village"
  },
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "Leading group"
  },
  "MEDIATION_BODY": {
   "zh": "调解组织",
   "en": "Mediation body"
  },
  "MEMBER_UNIT": {
   "zh": "成员单位",
   "en": "Member unit"
  },
  "OFFICE": {
   "zh": "办公室",
   "en": "Office"
  },
  "ONE_STOP_DESK": {
   "zh": "一站式窗口",
   "en": "One-stop desk"
  },
  "SPECIAL_TEAM": {
   "zh": "专班",
   "en": "Special team"
  },
  "SQUADRON": {
   "zh": "监察中队",
   "en": "Squadron of a town"
  },
  "WORKING_GROUP": {
   "zh": "工作组",
   "en": "Working group of a team"
  }
 },
 "OrgUnitMissing": {
  "ASSISTANT": {
   "zh": "协管员",
   "en": "An assistant"
  },
  "GRID": {
   "zh": "网格",
   "en": "A grid"
  },
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "A leading group"
  },
  "SPECIAL_TEAM": {
   "zh": "专班",
   "en": "A special team"
  },
  "TEAM_GROUPS": {
   "zh": "专班三个工作组",
   "en": "The three groups of the team"
  },
  "TEAM_OFFICE": {
   "zh": "专班办公室",
   "en": "The office of the team"
  }
 },
 "OrgUnitStage": {
  "DISSOLVED": {
   "zh": "已撤销",
   "en": "Dissolved"
  },
  "STANDING": {
   "zh": "在",
   "en": "Standing"
  }
 },
 "OwedSort": {
  "ARREARS": {
   "zh": "拖欠多的在前",
   "en": "the largest arrears first"
  },
  "OLDEST": {
   "zh": "拖欠最早的在前",
   "en": "the oldest month in arrears first"
  }
 },
 "PayableBasis": {
  "ATTENDANCE": {
   "zh": "考勤",
   "en": "attendance (GEN-10)"
  },
  "SIGNED_SHEET": {
   "zh": "本人签字的工资表",
   "en": "the sheet the worker signed (GCP-02)"
  }
 },
 "PenaltyHarm": {
  "LITTLE": {
   "zh": "轻微",
   "en": "little"
  },
  "MORE": {
   "zh": "较重",
   "en": "more"
  },
  "NONE": {
   "zh": "没有",
   "en": "none"
  }
 },
 "PenaltyHearingRight": {
  "NONE": {
   "zh": "不适用",
   "en": "none"
  },
  "OPEN": {
   "zh": "可以要求",
   "en": "it may be asked for"
  },
  "OVER": {
   "zh": "期限已过",
   "en": "the time has passed"
  }
 },
 "PenaltyParty": {
  "PERSON": {
   "zh": "直接责任人员",
   "en": "a person responsible"
  },
  "UNIT": {
   "zh": "单位",
   "en": "the unit"
  }
 },
 "PenaltyStage": {
  "DECIDED": {
   "zh": "已决定",
   "en": "decided"
  },
  "HEARD": {
   "zh": "已听取陈述",
   "en": "heard"
  },
  "PAID": {
   "zh": "已缴清",
   "en": "paid"
  },
  "PROPOSED": {
   "zh": "已拟稿",
   "en": "proposed"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "revoked"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "served"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "told beforehand"
  },
  "WAIVED": {
   "zh": "不予处罚",
   "en": "not punished"
  }
 },
 "PersonRole": {
  "DIRECT_MANAGER": {
   "zh": "直接负责的主管人员",
   "en": "Manager directly in charge"
  },
  "LEGAL_REPRESENTATIVE": {
   "zh": "法定代表人",
   "en": "Legal representative"
  },
  "MAIN_HEAD": {
   "zh": "主要负责人",
   "en": "Main head"
  },
  "OTHER_RESPONSIBLE": {
   "zh": "其他直接责任人员",
   "en": "Others directly responsible"
  }
 },
 "PlanStage": {
  "CLOSED": {
   "zh": "已结束",
   "en": "Closed"
  },
  "OPEN": {
   "zh": "办理中",
   "en": "Open"
  }
 },
 "PlanSubject": {
  "CASE": {
   "zh": "案件（一案一策）",
   "en": "Case"
  },
  "ENTERPRISE": {
   "zh": "企业（一企一策）",
   "en": "Enterprise"
  },
  "PROJECT": {
   "zh": "项目（一项目一策）",
   "en": "Project"
  }
 },
 "PolicyClass": {
  "EMERGENCY_PLAN": {
   "zh": "应急预案",
   "en": "Emergency plan"
  },
  "NOTICE": {
   "zh": "通知",
   "en": "Notice"
  },
  "OPINION": {
   "zh": "意见",
   "en": "Opinion"
  },
  "PLAN": {
   "zh": "方案",
   "en": "Plan"
  },
  "REGULATION": {
   "zh": "规范性文件",
   "en": "Regulation"
  }
 },
 "PolicyStage": {
  "IN_FORCE": {
   "zh": "现行",
   "en": "In force"
  },
  "REPEALED": {
   "zh": "已废止",
   "en": "Repealed"
  }
 },
 "Population": {
  "ON_SITE": {
   "zh": "当日在场的人",
   "en": "everybody on site on the day"
  },
  "REGISTERED": {
   "zh": "登记进场的人",
   "en": "everybody registered by the day, those who left too"
  }
 },
 "ProjectGradingStage": {
  "GRADED": {
   "zh": "已评定",
   "en": "Graded"
  },
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "REFUSED": {
   "zh": "未获同意",
   "en": "Refused"
  }
 },
 "ProjectSort": {
  "CODE": {
   "zh": "按代码",
   "en": "by code"
  },
  "LEVEL": {
   "zh": "预警级别高的在前",
   "en": "the worst warning first, then by code"
  }
 },
 "PromiseParty": {
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "the general contractor"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "a subcontractor"
  }
 },
 "PromiseStage": {
  "BROKEN": {
   "zh": "已违诺",
   "en": "it was broken, and stays so when the wages are paid"
  },
  "STANDING": {
   "zh": "有效",
   "en": "it stands"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "it was recorded by mistake"
  }
 },
 "PublicationChannel": {
  "HRSS_SITE": {
   "zh": "人社部门网站",
   "en": "Portal of the labour department"
  },
  "LOCAL_MEDIA": {
   "zh": "本地主要媒体",
   "en": "Main local media"
  },
  "OFFICIAL_ACCOUNT": {
   "zh": "公众号",
   "en": "Official account"
  }
 },
 "PublicationEntrySource": {
  "EXPOSURE": {
   "zh": "曝光",
   "en": "Exposed"
  },
  "LISTING": {
   "zh": "失信联合惩戒名单",
   "en": "A listing"
  },
  "PENALTY": {
   "zh": "行政处罚",
   "en": "A fine"
  },
  "REFERRAL": {
   "zh": "涉嫌犯罪移送",
   "en": "A suspected crime that was transferred"
  },
  "STATED": {
   "zh": "人员补充",
   "en": "Stated by an officer"
  }
 },
 "PublicationIssueStage": {
  "EDITED": {
   "zh": "已编辑",
   "en": "Edited"
  },
  "GATHERED": {
   "zh": "已汇集",
   "en": "Gathered"
  },
  "RELEASED": {
   "zh": "已公布",
   "en": "Released"
  }
 },
 "PublicityMedium": {
  "BANNER": {
   "zh": "标语、横幅",
   "en": "Banner"
  },
  "LEAFLET": {
   "zh": "宣传单、读本",
   "en": "Leaflet"
  },
  "LECTURE": {
   "zh": "讲座",
   "en": "Lecture"
  },
  "NEWSPAPER": {
   "zh": "报刊",
   "en": "Newspaper"
  },
  "NOTICE_BOARD": {
   "zh": "宣传栏",
   "en": "Notice board"
  },
  "QQ": {
   "zh": "QQ 群",
   "en": "QQ"
  },
  "RADIO": {
   "zh": "广播",
   "en": "Radio"
  },
  "SHORT_VIDEO": {
   "zh": "短视频",
   "en": "Short video"
  },
  "STAND": {
   "zh": "咨询台",
   "en": "Stand"
  },
  "TELEVISION": {
   "zh": "电视",
   "en": "Television"
  },
  "WEBSITE": {
   "zh": "网站",
   "en": "Website"
  },
  "WECHAT": {
   "zh": "微信、公众号",
   "en": "WeChat"
  }
 },
 "PublishedKind": {
  "CHILD_LABOUR": {
   "zh": "使用童工",
   "en": "Child labour"
  },
  "GRAVE_EFFECT": {
   "zh": "造成严重不良社会影响",
   "en": "A grave effect"
  },
  "OTHER": {
   "zh": "其他重大违法行为",
   "en": "Others"
  },
  "SOCIAL_INSURANCE": {
   "zh": "社会保险情节严重",
   "en": "Social insurance"
  },
  "WAGES": {
   "zh": "克扣、无故拖欠劳动报酬数额较大",
   "en": "Wages"
  },
  "WOMEN_AND_MINORS": {
   "zh": "女职工和未成年工特殊保护情节严重",
   "en": "Women and minors"
  },
  "WORKING_TIME": {
   "zh": "工时和休息休假情节严重",
   "en": "Hours and rest"
  }
 },
 "RateOf": {
  "CLOSING": {
   "zh": "办结率",
   "en": "closing rate"
  },
  "EVIDENCED": {
   "zh": "证据材料覆盖率",
   "en": "share of closed cases with a file of evidence"
  },
  "MEDIATED": {
   "zh": "调解成功率",
   "en": "share of mediations that ended in an agreement"
  },
  "ON_TIME": {
   "zh": "按期办结率",
   "en": "on-time rate"
  },
  "SATISFIED": {
   "zh": "满意率",
   "en": "satisfaction"
  },
  "VERIFIED": {
   "zh": "回访属实率",
   "en": "share of closed cases that a call back verified"
  }
 },
 "Reader": {
  "CONTRACTOR": {
   "zh": "总包单位",
   "en": "the general contractor"
  },
  "INSPECTOR": {
   "zh": "监察员",
   "en": "the inspector"
  },
  "WORKER": {
   "zh": "工人",
   "en": "the worker"
  }
 },
 "RecourseParty": {
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "the employer"
  },
  "NAME_BORROWER": {
   "zh": "借用名义者",
   "en": "whoever trades in its name"
  },
  "SUPPLIER": {
   "zh": "提供劳动者的个人或单位",
   "en": "whoever supplied the workers"
  }
 },
 "ReferralAnswerer": {
  "POLICE": {
   "zh": "公安机关",
   "en": "Police"
  },
  "PROSECUTOR": {
   "zh": "检察机关",
   "en": "Prosecutor"
  }
 },
 "ReferralOutcome": {
  "ACCEPTED": {
   "zh": "立案",
   "en": "Filed"
  },
  "REFUSED": {
   "zh": "不立案",
   "en": "Refused"
  }
 },
 "ReferralStage": {
  "ACCEPTED": {
   "zh": "已立案",
   "en": "Filed"
  },
  "APPROVED": {
   "zh": "决定移送",
   "en": "To be transferred"
  },
  "DECLINED": {
   "zh": "决定不移送",
   "en": "Not transferred"
  },
  "ENDED": {
   "zh": "不立案终结",
   "en": "Ended unfiled"
  },
  "HANDED_OVER": {
   "zh": "物品已移交",
   "en": "Items handed over"
  },
  "INCOMPLETE": {
   "zh": "待补材料",
   "en": "Something is missing"
  },
  "OPENED": {
   "zh": "专案组核查",
   "en": "The team looks into it"
  },
  "RECEIVED": {
   "zh": "公安已签收",
   "en": "The police have it"
  },
  "RECONSIDERED": {
   "zh": "复议中",
   "en": "Reconsidered"
  },
  "REFUSED": {
   "zh": "不予立案",
   "en": "Refused"
  },
  "REFUSED_AGAIN": {
   "zh": "复议维持",
   "en": "Refused again"
  },
  "REPORTED": {
   "zh": "已书面报告",
   "en": "Reported"
  },
  "TRANSFERRED": {
   "zh": "已移送",
   "en": "Transferred"
  },
  "WITH_PROSECUTOR": {
   "zh": "检察监督中",
   "en": "With the prosecutor"
  }
 },
 "RefusalStep": {
  "APPROVED": {
   "zh": "负责人批准移送",
   "en": "approved by the chief"
  },
  "FILED": {
   "zh": "立案",
   "en": "filed"
  },
  "LAPSED": {
   "zh": "逾期未付",
   "en": "the order lapsed"
  },
  "ORDERED": {
   "zh": "责令支付",
   "en": "ordered to pay"
  },
  "RECEIVED": {
   "zh": "公安签收",
   "en": "signed for by the police"
  },
  "REPORTED": {
   "zh": "专案组报告",
   "en": "reported by the team"
  },
  "TRANSFERRED": {
   "zh": "移送公安",
   "en": "transferred to the police"
  }
 },
 "RemovalBar": {
  "CRIME": {
   "zh": "涉嫌犯罪正在追诉",
   "en": "Proceedings for the crime"
  },
  "NEW_ARREARS": {
   "zh": "列入期间再次拖欠",
   "en": "New arrears while listed"
  },
  "OTHER_LAW": {
   "zh": "法律法规另有规定",
   "en": "Other law"
  }
 },
 "RemovalLack": {
  "NOT_CORRECTED": {
   "zh": "未改正",
   "en": "Not corrected"
  },
  "NO_PROMISE": {
   "zh": "未书面承诺",
   "en": "No promise"
  },
  "TOO_EARLY": {
   "zh": "未满规定时间",
   "en": "Too early"
  }
 },
 "ReviewFormStage": {
  "SUBMITTED": {
   "zh": "已报送",
   "en": "Handed in"
  },
  "UNTRUTHFUL": {
   "zh": "核查不实",
   "en": "Found not true"
  },
  "VERIFIED": {
   "zh": "核查属实",
   "en": "Found true"
  }
 },
 "RiskGrade": {
  "HIGH": {
   "zh": "高",
   "en": "High"
  },
  "LOW": {
   "zh": "低",
   "en": "Low"
  },
  "MIDDLE": {
   "zh": "中",
   "en": "Middle"
  }
 },
 "RiskNoticeStage": {
  "CLOSED": {
   "zh": "已办结",
   "en": "Closed"
  },
  "CONFIRMED": {
   "zh": "已确认到位",
   "en": "Confirmed"
  },
  "ISSUED": {
   "zh": "已制发",
   "en": "Issued"
  },
  "REPORTED": {
   "zh": "已报告整改",
   "en": "Reported as put right"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "Served"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Withdrawn"
  }
 },
 "Role": {
  "CONTRACTOR": {
   "zh": "",
   "en": ""
  },
  "DEPARTMENT": {
   "zh": "",
   "en": ""
  },
  "OFFICE": {
   "zh": "",
   "en": ""
  },
  "PUBLIC": {
   "zh": "",
   "en": ""
  },
  "TOWN": {
   "zh": "",
   "en": ""
  },
  "WORKER": {
   "zh": "",
   "en": ""
  }
 },
 "Sector": {
  "HOUSING": {
   "zh": "住建",
   "en": "housing"
  },
  "TRANSPORT": {
   "zh": "交通",
   "en": "transport"
  },
  "WATER": {
   "zh": "水利",
   "en": "water"
  }
 },
 "SheetLinePart": {
  "ADVANCE": {
   "zh": "扣回的预支",
   "en": "Advance that was deducted"
  },
  "DAYS": {
   "zh": "天数",
   "en": "Days"
  },
  "DEDUCTIONS": {
   "zh": "扣款",
   "en": "Deductions"
  },
  "SIGNED_ON": {
   "zh": "签字日",
   "en": "Signed on"
  },
  "TOTAL_PAY": {
   "zh": "应发",
   "en": "Total pay"
  }
 },
 "StayPart": {
  "CELL_PHONE": {
   "zh": "手机号",
   "en": "Phone"
  },
  "CONTRACT_SIGNED_ON": {
   "zh": "合同签订日",
   "en": "Contract signed on"
  },
  "LEFT_ON": {
   "zh": "离场日",
   "en": "Left on"
  },
  "PAY_ROLL_BANK_CARD_NUMBER": {
   "zh": "工资卡号",
   "en": "Pay card"
  },
  "TEAM_NAME": {
   "zh": "班组",
   "en": "Team"
  },
  "WORK_TYPE": {
   "zh": "工种",
   "en": "Trade"
  }
 },
 "TaskRole": {
  "COMMAND": {
   "zh": "指挥",
   "en": "commands"
  },
  "COORDINATE": {
   "zh": "统筹",
   "en": "coordinates"
  },
  "LEAD": {
   "zh": "牵头",
   "en": "leads"
  },
  "SUPPORT": {
   "zh": "配合",
   "en": "supports"
  }
 },
 "TenderGrade": {
  "A": {
   "zh": "A级",
   "en": "A"
  },
  "B": {
   "zh": "B级",
   "en": "B"
  },
  "C": {
   "zh": "C级",
   "en": "C"
  }
 },
 "UnitSize": {
  "LARGE": {
   "zh": "大型",
   "en": "Large"
  },
  "MEDIUM": {
   "zh": "中型",
   "en": "Medium"
  },
  "MICRO": {
   "zh": "微型",
   "en": "Micro"
  },
  "SMALL": {
   "zh": "小型",
   "en": "Small"
  }
 },
 "WageSort": {
  "ARREARS": {
   "zh": "拖欠多的在前",
   "en": "the largest arrears first"
  },
  "CODE": {
   "zh": "按代码",
   "en": "by code"
  },
  "LEVEL": {
   "zh": "工资类预警级别高的在前",
   "en": "the worst warning about wages first"
  },
  "OLDEST": {
   "zh": "拖欠最早的在前",
   "en": "the oldest month in arrears first"
  }
 },
 "WageType": {
  "DAY": {
   "zh": "日工资",
   "en": "by day"
  },
  "MONTH": {
   "zh": "月工资",
   "en": "by month"
  }
 },
 "WarningSort": {
  "LEVEL": {
   "zh": "级别高的在前",
   "en": "the worst first, of one level the oldest"
  },
  "OLDEST": {
   "zh": "先成立的在前",
   "en": "the oldest first"
  },
  "PROJECT": {
   "zh": "按项目或企业与指标",
   "en": "by project or enterprise, and indicator"
  }
 },
 "WarningStage": {
  "ACKNOWLEDGED": {
   "zh": "已签收",
   "en": "acknowledged"
  },
  "ANSWERED": {
   "zh": "已反馈",
   "en": "answered by its unit"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned to a unit"
  },
  "CLEARED": {
   "zh": "已解除",
   "en": "cleared by the data"
  },
  "RAISED": {
   "zh": "待签收",
   "en": "raised, to be acknowledged"
  },
  "WAIVED": {
   "zh": "暂不处置",
   "en": "nobody has to act on it"
  }
 },
 "WatchKind": {
  "HARD_PROBLEM": {
   "zh": "难题",
   "en": "A hard problem for the leader on duty"
  },
  "HIDDEN_DANGER": {
   "zh": "欠薪隐患",
   "en": "A hidden danger"
  },
  "KEY_EMPLOYER": {
   "zh": "重点监控",
   "en": "One that matters most"
  }
 },
 "WatchStage": {
  "CONFIRMED": {
   "zh": "已确认化解",
   "en": "Found to be resolved"
  },
  "RESOLVED": {
   "zh": "已报告化解",
   "en": "Said to be resolved"
  },
  "WATCHED": {
   "zh": "监控中",
   "en": "Watched"
  }
 },
 "WatchTag": {
  "CATERING": {
   "zh": "餐饮",
   "en": "Catering"
  },
  "CONSTRUCTION": {
   "zh": "工程建设",
   "en": "Construction"
  },
  "DEVELOPER": {
   "zh": "房地产企业",
   "en": "Developer"
  },
  "GOVERNMENT_PROJECT": {
   "zh": "政府投资工程",
   "en": "Government project"
  },
  "INDUSTRIAL_PARK": {
   "zh": "工业园区",
   "en": "Industrial park"
  },
  "LABOUR_INTENSIVE": {
   "zh": "劳动密集型",
   "en": "Labour-intensive"
  },
  "TRADE_FRICTION": {
   "zh": "受贸易摩擦影响",
   "en": "Hit by trade friction"
  }
 },
 "WorkReportKind": {
  "CHECK": {
   "zh": "每月一排查",
   "en": "the month’s check"
  },
  "CIRCULAR": {
   "zh": "每月一通报",
   "en": "the month’s circular"
  },
  "MONTHLY": {
   "zh": "月报",
   "en": "monthly report"
  },
  "RECTIFICATION": {
   "zh": "每月一整改",
   "en": "the month’s rectification"
  },
  "WEEKLY": {
   "zh": "周报",
   "en": "weekly report"
  }
 },
 "WrittenReviewStage": {
  "ANNOUNCED": {
   "zh": "已公告",
   "en": "Announced"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  },
  "CLOSED": {
   "zh": "已结束",
   "en": "Closed"
  }
 },
 "ZeroTargetOf": {
  "OPEN_CASES": {
   "zh": "在办案件",
   "en": "open cases"
  },
  "OPEN_CLUES": {
   "zh": "在办线索",
   "en": "open clues"
  },
  "OPEN_WARNINGS": {
   "zh": "未解除预警",
   "en": "standing warnings"
  },
  "OVERDUE_CASES": {
   "zh": "逾期案件",
   "en": "overdue cases"
  },
  "OVERDUE_CLUES": {
   "zh": "逾期线索",
   "en": "overdue clues"
  },
  "OVERDUE_WARNINGS": {
   "zh": "逾期预警",
   "en": "overdue warnings"
  }
 }
};
