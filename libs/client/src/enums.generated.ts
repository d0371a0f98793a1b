// Generated from the descriptions of the gateway's schema by `npm run schema`; not edited by hand.
import type { Named, Said } from './act';

/** What the values of enums are called, by the name of the enum. */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
 "Abnormality": {
  "LABOUR": {
   "zh": "用工异常",
   "en": "how people are employed and paid"
  },
  "BUSINESS": {
   "zh": "经营异常",
   "en": "how the business goes"
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
  "PUBLICITY": {
   "zh": "宣传",
   "en": "Publicity"
  },
  "BULLETIN": {
   "zh": "动态、通报",
   "en": "A bulletin"
  },
  "TRAINING": {
   "zh": "培训",
   "en": "A training"
  },
  "MEETING": {
   "zh": "会议",
   "en": "A meeting"
  },
  "SITE_DEMONSTRATION": {
   "zh": "现场观摩",
   "en": "A demonstration on a site"
  },
  "EXHIBITION": {
   "zh": "展览",
   "en": "An exhibition"
  },
  "QUIZ": {
   "zh": "答题竞赛",
   "en": "A quiz"
  },
  "MUTUAL_CARE": {
   "zh": "双爱活动",
   "en": "Enterprise and staff care for each other"
  },
  "DRILL": {
   "zh": "应急演练",
   "en": "A drill of an emergency plan"
  },
  "CONTACT": {
   "zh": "联系走访园区",
   "en": "A call on a park"
  },
  "ANALYSIS": {
   "zh": "形势研判",
   "en": "An analysis"
  },
  "PATROL": {
   "zh": "巡查",
   "en": "A patrol"
  }
 },
 "ActivityStage": {
  "PLANNED": {
   "zh": "已计划",
   "en": "Planned"
  },
  "HELD": {
   "zh": "已开展",
   "en": "Held"
  },
  "WITHDRAWN": {
   "zh": "已取消、作废",
   "en": "Withdrawn"
  }
 },
 "AdvanceCause": {
  "UNABLE": {
   "zh": "用人单位一时难以支付",
   "en": "the employer cannot pay for now"
  },
  "ABSCONDED": {
   "zh": "用人单位拖欠后逃匿",
   "en": "the employer absconded"
  }
 },
 "AdvancePurpose": {
  "WAGES": {
   "zh": "部分工资",
   "en": "part of the wages"
  },
  "LIVING_COST": {
   "zh": "基本生活费",
   "en": "the basic cost of living"
  }
 },
 "AdvanceStage": {
  "APPLIED": {
   "zh": "已申请",
   "en": "applied for"
  },
  "VERIFIED": {
   "zh": "已核实",
   "en": "verified"
  },
  "APPROVED": {
   "zh": "政府已批准",
   "en": "approved by the government"
  },
  "PAID": {
   "zh": "已发放",
   "en": "paid"
  },
  "RECOVERING": {
   "zh": "正在追偿",
   "en": "claimed back"
  },
  "RECOVERED": {
   "zh": "已全部追回",
   "en": "all came back"
  },
  "WRITTEN_OFF": {
   "zh": "已核销",
   "en": "what did not come back was written off"
  },
  "REFUSED": {
   "zh": "不予垫付",
   "en": "refused"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "withdrawn"
  }
 },
 "Assessed": {
  "TOWNS": {
   "zh": "镇街",
   "en": "Towns"
  },
  "DEPARTMENTS": {
   "zh": "行业主管部门",
   "en": "Departments"
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
  "OPEN": {
   "zh": "打分中",
   "en": "Points are given"
  },
  "PROPOSED": {
   "zh": "已提出结果",
   "en": "Results are proposed"
  },
  "DECIDED": {
   "zh": "已审定",
   "en": "Decided"
  }
 },
 "AssessmentStep": {
  "SELF_CHECK": {
   "zh": "自查",
   "en": "Self-check"
  },
  "FIELD_CHECK": {
   "zh": "实地核查",
   "en": "Field check"
  },
  "THIRD_PARTY": {
   "zh": "第三方评估",
   "en": "Third-party evaluation"
  },
  "SECRET_VISIT": {
   "zh": "暗访抽查",
   "en": "Secret visit"
  },
  "JOINT_REVIEW": {
   "zh": "综合评议",
   "en": "Joint review"
  }
 },
 "Audience": {
  "EMPLOYERS": {
   "zh": "用人单位",
   "en": "Employers"
  },
  "WORKERS": {
   "zh": "劳动者",
   "en": "Workers"
  },
  "OFFICERS": {
   "zh": "工作人员",
   "en": "Officers"
  },
  "PUBLIC": {
   "zh": "社会公众",
   "en": "The public"
  }
 },
 "BlacklistChannel": {
  "HRSS_SITE": {
   "zh": "人社部门门户网站",
   "en": "Site of the authority"
  },
  "CREDIT_CHINA": {
   "zh": "信用中国",
   "en": "Credit China"
  },
  "ENTERPRISE_PUBLICITY": {
   "zh": "国家企业信用信息公示系统",
   "en": "Enterprise publicity system"
  },
  "CREDIT_PLATFORM": {
   "zh": "同级信用信息共享平台",
   "en": "Credit platform of the level"
  }
 },
 "BundlePart": {
  "LETTER": {
   "zh": "移送书",
   "en": "The letter"
  },
  "REPORT": {
   "zh": "调查报告",
   "en": "The report"
  },
  "ITEMS": {
   "zh": "涉案物品清单",
   "en": "The list of items"
  },
  "TEST_REPORTS": {
   "zh": "检验报告、鉴定意见",
   "en": "Test reports"
  },
  "OTHER": {
   "zh": "其他材料",
   "en": "Other material"
  }
 },
 "CalledOut": {
  "OFFICE": {
   "zh": "治欠办",
   "en": "the office"
  },
  "TOWN": {
   "zh": "属地镇街",
   "en": "the town"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department"
  },
  "POLICE": {
   "zh": "公安",
   "en": "police"
  },
  "PETITION_OFFICE": {
   "zh": "信访",
   "en": "the petition office"
  },
  "JUSTICE": {
   "zh": "司法",
   "en": "justice"
  },
  "HEALTH": {
   "zh": "卫健",
   "en": "health"
  }
 },
 "CampaignStage": {
  "PLANNED": {
   "zh": "进行中或者待开始",
   "en": "Planned or under way"
  },
  "ENDED": {
   "zh": "已结束",
   "en": "Ended"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  }
 },
 "CampaignType": {
  "SPRING": {
   "zh": "春暖行动",
   "en": "spring"
  },
  "SUMMER": {
   "zh": "夏季行动",
   "en": "summer"
  },
  "WINTER": {
   "zh": "冬季行动",
   "en": "winter"
  },
  "ILLEGAL_LABOUR": {
   "zh": "打击非法用工",
   "en": "illegal labour"
  },
  "STABILITY": {
   "zh": "清薪维稳",
   "en": "stability"
  },
  "HIDDEN_RISKS": {
   "zh": "欠薪风险隐患排查",
   "en": "hidden risks"
  },
  "FULL_COVER": {
   "zh": "“制度全覆盖”检查",
   "en": "a full check of the systems"
  }
 },
 "CampaignZero": {
  "UNVISITED_TARGETS": {
   "zh": "未检查的对象",
   "en": "targets that were not checked"
  },
  "OPEN_PROBLEMS": {
   "zh": "未整改到位的问题",
   "en": "problems that are not put right"
  }
 },
 "CaseAccountability": {
  "TALK": {
   "zh": "约谈提醒",
   "en": "an admonishing talk"
  },
  "CIRCULAR": {
   "zh": "通报",
   "en": "a circular"
  },
  "HELD_TO_ACCOUNT": {
   "zh": "问责",
   "en": "held to account"
  }
 },
 "CaseAidFirst": {
  "LIMITATION_NEAR": {
   "zh": "时效将届满",
   "en": "the limitation is near"
  },
  "URGENT_PRESERVATION": {
   "zh": "需紧急保全",
   "en": "urgent preservation"
  },
  "GROUP": {
   "zh": "群体案件",
   "en": "a case of a group"
  }
 },
 "CaseAidStep": {
  "REQUESTED": {
   "zh": "已申请",
   "en": "requested"
  },
  "GRANTED": {
   "zh": "决定援助",
   "en": "granted"
  },
  "REFUSED": {
   "zh": "不予援助",
   "en": "refused"
  },
  "ASSIGNED": {
   "zh": "已指派",
   "en": "assigned"
  },
  "OBJECTED": {
   "zh": "提出异议",
   "en": "objected"
  },
  "OBJECTION_ANSWERED": {
   "zh": "异议已处理",
   "en": "objection answered"
  }
 },
 "CaseBody": {
  "POLICE": {
   "zh": "公安",
   "en": "police"
  },
  "COURT": {
   "zh": "法院",
   "en": "court"
  },
  "PROCURATORATE": {
   "zh": "检察院",
   "en": "procuratorate"
  },
  "PETITION": {
   "zh": "信访",
   "en": "petition office"
  },
  "FINANCE": {
   "zh": "财政",
   "en": "finance"
  },
  "STATE_ASSETS": {
   "zh": "国资",
   "en": "state assets"
  },
  "UNION": {
   "zh": "工会",
   "en": "trade union"
  },
  "LEGAL_AID": {
   "zh": "法律援助机构",
   "en": "legal aid"
  }
 },
 "CaseConclusion": {
  "PAID": {
   "zh": "已支付",
   "en": "paid"
  },
  "ORDERED": {
   "zh": "责令支付后履行",
   "en": "paid on order"
  },
  "AWARDED": {
   "zh": "裁决后履行",
   "en": "paid on an award"
  },
  "NO_ARREARS": {
   "zh": "不属欠薪",
   "en": "no arrears"
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
  "TOWN": {
   "zh": "镇街",
   "en": "town"
  },
  "COUNTY": {
   "zh": "县区",
   "en": "county"
  },
  "CITY": {
   "zh": "市",
   "en": "city"
  },
  "PROVINCE": {
   "zh": "省",
   "en": "province"
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
  "REGULAR": {
   "zh": "例会",
   "en": "regular"
  },
  "AD_HOC": {
   "zh": "临时会议",
   "en": "ad hoc"
  }
 },
 "CaseObstacle": {
  "LABOUR_RELATION_UNCLEAR": {
   "zh": "劳动关系模糊",
   "en": "the labour relation is unclear"
  },
  "EVIDENCE_HARD_TO_GET": {
   "zh": "取证难",
   "en": "evidence is hard to get"
  },
  "PROJECT_AND_WAGE_MONEY_MIXED": {
   "zh": "工程款工资款分不清",
   "en": "project and wage money are mixed"
  },
  "PAYER_ABSCONDED": {
   "zh": "欠薪逃匿",
   "en": "the payer absconded"
  },
  "PAYER_WITHOUT_FUNDS": {
   "zh": "无支付能力",
   "en": "the payer has no funds"
  }
 },
 "CasePartyRole": {
  "OWNER": {
   "zh": "建设单位",
   "en": "owner"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "general contractor"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "subcontractor"
  },
  "LABOUR_COMPANY": {
   "zh": "劳务公司",
   "en": "labour company"
  },
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "employer"
  },
  "CREW_LEADER": {
   "zh": "班组长",
   "en": "crew leader"
  }
 },
 "CaseProcedure": {
  "INSPECTION": {
   "zh": "劳动保障监察",
   "en": "labour inspection"
  },
  "ARBITRATION": {
   "zh": "劳动仲裁",
   "en": "arbitration"
  },
  "PAYMENT_ORDER": {
   "zh": "支付令",
   "en": "payment order"
  }
 },
 "CaseProof": {
  "NOTHING_OWED": {
   "zh": "认定无欠薪",
   "en": "nothing is owed"
  },
  "WAGES_PAID": {
   "zh": "工资已到本人账户",
   "en": "the wages reached the worker's own account"
  },
  "EVIDENCE": {
   "zh": "凭证经两人确认",
   "en": "evidence that two people confirm"
  }
 },
 "CaseStage": {
  "OPENED": {
   "zh": "已立案",
   "en": "opened"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned"
  },
  "LOCAL_MEDIATION": {
   "zh": "镇街调处中",
   "en": "in the town's mediation"
  },
  "INSPECTION": {
   "zh": "监察办理中",
   "en": "with labour inspection"
  },
  "ARBITRATION": {
   "zh": "仲裁办理中",
   "en": "in arbitration"
  },
  "PAYMENT_ORDER": {
   "zh": "支付令办理中",
   "en": "with the court, for a payment order"
  },
  "CONCLUDED": {
   "zh": "已作结论",
   "en": "concluded"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "closed"
  },
  "VERIFIED": {
   "zh": "回访属实",
   "en": "closed and verified"
  },
  "SUSPENDED": {
   "zh": "已中止",
   "en": "suspended"
  }
 },
 "CaseUnitKind": {
  "OFFICE": {
   "zh": "治欠办",
   "en": "the office"
  },
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "the leading group"
  },
  "TOWN": {
   "zh": "镇街、园区",
   "en": "a town or park"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department of a sector"
  },
  "BODY": {
   "zh": "其他部门",
   "en": "another body"
  }
 },
 "CaseVisitKind": {
  "OPEN": {
   "zh": "明察",
   "en": "open"
  },
  "SECRET": {
   "zh": "暗访",
   "en": "secret"
  },
  "LOOK_BACK": {
   "zh": "回头看",
   "en": "a look back"
  }
 },
 "CheckItem": {
  "PROMISE_LETTER": {
   "zh": "零欠薪承诺书",
   "en": "Letter that promises no arrears"
  },
  "CONTRACT": {
   "zh": "劳动合同",
   "en": "Contracts"
  },
  "REAL_NAME": {
   "zh": "实名登记",
   "en": "Registration by name"
  },
  "PAY": {
   "zh": "工资支付",
   "en": "Payment of wages"
  },
  "WAGE_ACCOUNT": {
   "zh": "工资专用账户",
   "en": "Wage account"
  },
  "CONTRACTOR_PAYS": {
   "zh": "总包代发",
   "en": "Payment by the general contractor"
  },
  "BANK_PAYS": {
   "zh": "银行代发",
   "en": "Payment by a bank"
  },
  "DEPOSIT": {
   "zh": "工资保证金",
   "en": "Wage deposit"
  },
  "RIGHTS_BOARD": {
   "zh": "维权信息告示牌",
   "en": "Rights board"
  }
 },
 "Checklist": {
  "FIVE_SYSTEMS": {
   "zh": "五项制度",
   "en": "Five systems: account, registration, payment by the contractor, deposit, board"
  },
  "SEVEN_ITEMS": {
   "zh": "条例第三十九条七项",
   "en": "Seven items of article 39"
  },
  "PAY_HEALTH": {
   "zh": "工资支付“体检”",
   "en": "Wages and contracts"
  }
 },
 "ClearanceStage": {
  "RUNNING": {
   "zh": "进行中",
   "en": "it runs"
  },
  "ENDED": {
   "zh": "已结束",
   "en": "it has ended"
  }
 },
 "ClueCallBackOutcome": {
  "SATISFIED": {
   "zh": "满意",
   "en": "satisfied"
  },
  "NOT_SATISFIED": {
   "zh": "不满意",
   "en": "not satisfied"
  },
  "NOT_REACHED": {
   "zh": "未联系上",
   "en": "not reached"
  }
 },
 "ClueChannel": {
  "HOTLINE_12345": {
   "zh": "12345 热线",
   "en": "the 12345 hotline"
  },
  "NATIONAL_PLATFORM": {
   "zh": "全国根治欠薪线索反映平台",
   "en": "the national platform"
  },
  "PROVINCE_PLATFORM": {
   "zh": "省级平台",
   "en": "the province's platform"
  },
  "PETITION": {
   "zh": "信访",
   "en": "petition"
  },
  "HOTLINE": {
   "zh": "电话",
   "en": "telephone"
  },
  "VISIT": {
   "zh": "来访",
   "en": "visit"
  },
  "OPINION": {
   "zh": "舆情",
   "en": "public opinion"
  },
  "TRANSFER": {
   "zh": "其他部门转来",
   "en": "another department"
  },
  "UNION": {
   "zh": "工会",
   "en": "the trade union (SUP-12)"
  },
  "GROUP_CHAT": {
   "zh": "企业用工群（QQ、微信）",
   "en": "a chat group of employers and workers (S1-35)"
  }
 },
 "ClueConclusion": {
  "PAID": {
   "zh": "已足额支付",
   "en": "paid in full"
  },
  "NO_ARREARS": {
   "zh": "不属欠薪",
   "en": "no arrears"
  },
  "ANOTHER_PROCEDURE": {
   "zh": "转入其他程序",
   "en": "another procedure has it"
  },
  "WITHDRAWN": {
   "zh": "反映人撤回",
   "en": "withdrawn by the complainant"
  },
  "NOBODY_REACHED": {
   "zh": "无法联系",
   "en": "nobody could be reached"
  }
 },
 "ClueConfidence": {
  "STATED": {
   "zh": "原话写明",
   "en": "the words say so"
  },
  "LIKELY": {
   "zh": "很可能",
   "en": "almost surely meant"
  },
  "POSSIBLE": {
   "zh": "可能",
   "en": "possibly meant"
  }
 },
 "ClueProcedure": {
  "CASE": {
   "zh": "立案",
   "en": "a case"
  },
  "ARBITRATION": {
   "zh": "劳动仲裁",
   "en": "arbitration"
  },
  "POLICE": {
   "zh": "公安",
   "en": "the police"
  }
 },
 "ClueReadingKind": {
  "PROJECT": {
   "zh": "项目",
   "en": "project"
  },
  "EMPLOYER": {
   "zh": "用人单位",
   "en": "employer"
  },
  "PEOPLE": {
   "zh": "人数",
   "en": "people"
  },
  "AMOUNT": {
   "zh": "欠薪数额",
   "en": "arrears"
  },
  "PERIOD": {
   "zh": "欠薪月份",
   "en": "months"
  }
 },
 "ClueSmsState": {
  "WAITING": {
   "zh": "待发送（夜间不发）",
   "en": "waits to be sent, at night for the morning"
  },
  "SENT": {
   "zh": "已发送",
   "en": "sent"
  },
  "REFUSED": {
   "zh": "短信网关不收",
   "en": "not taken by the gateway: most often a wrong number"
  },
  "STOPPED": {
   "zh": "反映人不再接收",
   "en": "stopped by the reporter"
  }
 },
 "ClueStage": {
  "RECEIVED": {
   "zh": "已收到",
   "en": "received"
  },
  "SCREENED": {
   "zh": "已甄别",
   "en": "screened"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned"
  },
  "SIGNED": {
   "zh": "已签收",
   "en": "signed for"
  },
  "CHECKING": {
   "zh": "核查中",
   "en": "being checked"
  },
  "MEDIATING": {
   "zh": "调解中",
   "en": "in mediation"
  },
  "CONCLUDED": {
   "zh": "已办结",
   "en": "concluded"
  },
  "CALLED_BACK": {
   "zh": "已回访",
   "en": "called back"
  },
  "ARCHIVED": {
   "zh": "已归档",
   "en": "archived"
  },
  "RETURNED": {
   "zh": "退回补正",
   "en": "returned to be completed"
  },
  "TRANSFERRED": {
   "zh": "已转出",
   "en": "transferred elsewhere"
  },
  "ESCALATED": {
   "zh": "提级办理",
   "en": "raised a level"
  },
  "HANDED_OVER": {
   "zh": "已移送",
   "en": "handed over to another procedure"
  },
  "SUSPENDED": {
   "zh": "已中止",
   "en": "suspended"
  }
 },
 "ClueUnitKind": {
  "OFFICE": {
   "zh": "本办",
   "en": "the office"
  },
  "TOWN": {
   "zh": "镇街",
   "en": "a town"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "the department of a sector"
  }
 },
 "CommanderRank": {
  "TOWN": {
   "zh": "镇街领导",
   "en": "a leader of the town"
  },
  "OFFICE": {
   "zh": "治欠办领导",
   "en": "a leader of the office"
  },
  "COUNTY": {
   "zh": "分管县领导",
   "en": "a leader of the county"
  },
  "COUNTY_HEAD": {
   "zh": "县政府主要领导",
   "en": "the head of the county"
  }
 },
 "Compared": {
  "CLUES_RECEIVED": {
   "zh": "收到线索",
   "en": "clues received"
  },
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
  }
 },
 "ContractingParty": {
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "the general contractor"
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
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "Told"
  },
  "OBJECTED": {
   "zh": "已提异议",
   "en": "Objected to"
  },
  "HEARD": {
   "zh": "异议期满或者已答复",
   "en": "Not objected to in time, or answered"
  },
  "CONFIRMED": {
   "zh": "已确定",
   "en": "Confirmed"
  },
  "WITHDRAWN": {
   "zh": "已撤回",
   "en": "Withdrawn"
  }
 },
 "CreditFactKind": {
  "PENALTY": {
   "zh": "行政处罚",
   "en": "A fine that was decided"
  },
  "ORDER_LAPSED": {
   "zh": "责令文书逾期未履行",
   "en": "An order that lapsed and was not obeyed in the year"
  },
  "FINE_UNPAID": {
   "zh": "罚款逾期未缴",
   "en": "A fine that was not paid in time in the year"
  },
  "CRIME_TRANSFERRED": {
   "zh": "涉嫌犯罪已移送",
   "en": "A suspected crime that was transferred"
  },
  "PUNISHED": {
   "zh": "其他机关的查处",
   "en": "A punishment elsewhere"
  },
  "GRAVE_EFFECT": {
   "zh": "引发事件、造成影响",
   "en": "An event or a grave effect"
  },
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "DISOBEYED": {
   "zh": "拒不履行",
   "en": "Not obeyed"
  },
  "OBSTRUCTED": {
   "zh": "抗拒、阻挠",
   "en": "Obstructed"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
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
  "PUNISHED": {
   "zh": "其他机关的查处",
   "en": "A punishment elsewhere"
  },
  "GRAVE_EFFECT": {
   "zh": "引发事件、造成影响",
   "en": "An event or a grave effect"
  },
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "DISOBEYED": {
   "zh": "拒不履行",
   "en": "Not obeyed"
  },
  "OBSTRUCTED": {
   "zh": "抗拒、阻挠",
   "en": "Obstructed"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
  }
 },
 "CreditSubject": {
  "RULES": {
   "zh": "规章制度",
   "en": "Rules of the unit"
  },
  "CONTRACTS": {
   "zh": "劳动合同",
   "en": "Contracts"
  },
  "DISPATCH": {
   "zh": "劳务派遣",
   "en": "Dispatch"
  },
  "CHILD_LABOUR": {
   "zh": "禁止使用童工",
   "en": "Child labour"
  },
  "WOMEN_AND_MINORS": {
   "zh": "女职工和未成年工",
   "en": "Women and minors"
  },
  "WORKING_TIME": {
   "zh": "工时和休假",
   "en": "Hours and rest"
  },
  "WAGES": {
   "zh": "工资和最低工资",
   "en": "Wages and minimum wage"
  },
  "SOCIAL_INSURANCE": {
   "zh": "社会保险",
   "en": "Social insurance"
  },
  "OTHER": {
   "zh": "其他",
   "en": "Others"
  }
 },
 "CreditTest": {
  "PUNISHED_OFTEN": {
   "zh": "被查处达到规定次数",
   "en": "Punished so often"
  },
  "GRAVE_EFFECT": {
   "zh": "引发群体性、极端事件或者造成严重不良社会影响",
   "en": "A group or extreme event, or a grave effect"
  },
  "CHILD_OR_FORCED_LABOUR": {
   "zh": "使用童工、强迫劳动",
   "en": "Child or forced labour"
  },
  "DISOBEYED": {
   "zh": "拒不履行限期改正指令、处理或者处罚决定",
   "en": "An order or decision was not obeyed"
  },
  "OBSTRUCTED": {
   "zh": "无理抗拒、阻挠监察",
   "en": "A check was obstructed"
  },
  "CRIME": {
   "zh": "被追究刑事责任",
   "en": "Held liable for a crime"
  }
 },
 "DeadlineStatus": {
  "RUNNING": {
   "zh": "计时中",
   "en": "running"
  },
  "PAUSED": {
   "zh": "已中止",
   "en": "paused"
  },
  "MET": {
   "zh": "按期完成",
   "en": "met"
  },
  "MISSED": {
   "zh": "逾期",
   "en": "missed"
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
  "PAID_BEFORE_FILING": {
   "zh": "立案前已支付",
   "en": "Paid before filing (CRM-06)"
  },
  "FINED": {
   "zh": "已处罚款",
   "en": "Fined; never accepted (CRM-14)"
  }
 },
 "DepositForm": {
  "CASH": {
   "zh": "现金",
   "en": "cash"
  },
  "LETTER": {
   "zh": "保函",
   "en": "letter of guarantee"
  },
  "INSURANCE": {
   "zh": "保险",
   "en": "insurance"
  }
 },
 "DepositMovementKind": {
  "DRAW": {
   "zh": "动用",
   "en": "drawn, to pay wages that are owed"
  },
  "REFUND": {
   "zh": "返还存储单位",
   "en": "refunded to who lodged it"
  },
  "CORRECTION": {
   "zh": "更正",
   "en": "it was lodged with that amount on that day all along"
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
  "REFUSAL": {
   "zh": "不予受理告知书",
   "en": "refusal"
  },
  "HAND_OVER": {
   "zh": "移交函",
   "en": "hand-over"
  },
  "REMINDER": {
   "zh": "提醒函",
   "en": "reminder"
  },
  "SUPERVISION": {
   "zh": "督办函",
   "en": "supervision letter"
  },
  "INTERVIEW": {
   "zh": "约谈通知书",
   "en": "interview notice"
  },
  "CALL_BACK": {
   "zh": "回访记录",
   "en": "call-back record"
  },
  "REPORT": {
   "zh": "情况报告",
   "en": "report"
  },
  "COMPLAINT_FORM": {
   "zh": "投诉登记表（线索）",
   "en": "complaint form, of a clue"
  },
  "CASE_FILING": {
   "zh": "立案审批表（案件）",
   "en": "approval of the filing, of a case"
  },
  "INQUIRY": {
   "zh": "调查询问书（案件）",
   "en": "summons to be asked, of a case"
  },
  "INQUIRY_RECORD": {
   "zh": "询问笔录（案件）",
   "en": "record of the questions, of a case"
  },
  "CASE_CLOSING": {
   "zh": "结案审批表（案件）",
   "en": "approval of the closing, of a case"
  }
 },
 "DrawStage": {
  "COMMITTED": {
   "zh": "已公布密值摘要",
   "en": "The digest is told"
  },
  "LISTED": {
   "zh": "名单已封存",
   "en": "The lists are closed"
  },
  "DRAWN": {
   "zh": "已抽取",
   "en": "Drawn"
  },
  "ENDED": {
   "zh": "任务已结束",
   "en": "The task has ended"
  },
  "PUBLISHED": {
   "zh": "已公开",
   "en": "Published"
  },
  "ABANDONED": {
   "zh": "已放弃",
   "en": "Given up"
  }
 },
 "DrawingStage": {
  "APPLIED": {
   "zh": "已申请",
   "en": "applied for"
  },
  "ENDORSED": {
   "zh": "主管部门已同意",
   "en": "the department agreed"
  },
  "APPROVED": {
   "zh": "治欠办已批准",
   "en": "the office approved"
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
  "WAGES": {
   "zh": "发放农民工工资",
   "en": "wages"
  },
  "OTHER": {
   "zh": "其他",
   "en": "anything else, which waits while wages are owed"
  }
 },
 "DutyKind": {
  "TERRITORIAL": {
   "zh": "属地责任",
   "en": "Of the place: a town"
  },
  "REGULATORY": {
   "zh": "监管责任",
   "en": "Of supervision: a department"
  },
  "PRINCIPAL": {
   "zh": "主体责任",
   "en": "Of whoever builds: an enterprise"
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
  "PHONE": {
   "zh": "24 小时电话",
   "en": "the phone, day and night"
  },
  "DESK": {
   "zh": "坐班",
   "en": "the desk"
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
  "LICENCE_REVOKED": {
   "zh": "吊销执照",
   "en": "licence revoked"
  },
  "CLOSED": {
   "zh": "责令关闭或撤销",
   "en": "closed"
  },
  "DISSOLVED": {
   "zh": "解散",
   "en": "dissolved"
  }
 },
 "EmployerKind": {
  "COMPANY": {
   "zh": "公司等单位",
   "en": "a company"
  },
  "PARTNERSHIP": {
   "zh": "合伙企业",
   "en": "a partnership"
  },
  "SOLE_PROPRIETORSHIP": {
   "zh": "个人独资企业",
   "en": "a sole proprietorship"
  },
  "INDIVIDUAL_BUSINESS": {
   "zh": "个体经济组织",
   "en": "an individual business"
  },
  "NO_LEGAL_STATUS": {
   "zh": "不具备合法经营资格",
   "en": "without legal status"
  }
 },
 "EnforcementDocumentKind": {
  "CORRECTION_ORDER": {
   "zh": "限期改正指令书",
   "en": "order to correct"
  },
  "HANDLING_NOTICE": {
   "zh": "行政处理事先告知书",
   "en": "notice before an order"
  },
  "HANDLING_DECISION": {
   "zh": "行政处理决定书（责令限期支付）",
   "en": "decision that orders wages to be paid"
  },
  "DUNNING_LETTER": {
   "zh": "催告书",
   "en": "dunning letter"
  },
  "COURT_APPLICATION": {
   "zh": "强制执行申请书",
   "en": "application to the court"
  },
  "ORDER_RECEIPT": {
   "zh": "送达回证（责令文书）",
   "en": "proof of service of an order"
  },
  "PENALTY_NOTICE": {
   "zh": "行政处罚事先告知书",
   "en": "notice before a penalty"
  },
  "PENALTY_DECISION": {
   "zh": "行政处罚决定书",
   "en": "decision on a penalty"
  },
  "PENALTY_RECEIPT": {
   "zh": "送达回证（处罚决定）",
   "en": "proof of service of a penalty"
  },
  "LISTING_NOTICE": {
   "zh": "列入名单事先告知书",
   "en": "notice before a listing"
  },
  "LISTING_DECISION": {
   "zh": "列入决定书",
   "en": "decision to list"
  },
  "REMOVAL_DECISION": {
   "zh": "移出决定书",
   "en": "decision to remove"
  },
  "TRANSFER_LETTER": {
   "zh": "涉嫌犯罪案件移送书",
   "en": "letter of transfer"
  },
  "CREDIT_NOTICE": {
   "zh": "劳动保障守法诚信等级告知书",
   "en": "notice of a credit grade"
  },
  "REVIEW_NOTICE": {
   "zh": "年度劳动保障书面审查公告",
   "en": "announcement of a written review"
  },
  "PUBLICATION_NOTICE": {
   "zh": "重大劳动保障违法行为公布通告",
   "en": "notice of a publication of violations"
  },
  "ADVANCE_APPROVAL": {
   "zh": "应急周转金垫付审批表",
   "en": "approval form of an advance"
  },
  "ADVANCE_CLAIM": {
   "zh": "垫付款追偿通知书",
   "en": "claim of what was advanced"
  },
  "RISK_NOTICE": {
   "zh": "在建项目欠薪风险提示函",
   "en": "notice of the risk of arrears"
  }
 },
 "EnterpriseKind": {
  "OWNER": {
   "zh": "建设单位",
   "en": "owner"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "general contractor"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "subcontractor"
  }
 },
 "Evasion": {
  "HIDES_ASSETS": {
   "zh": "转移、隐匿财产",
   "en": "Hides assets"
  },
  "FALSE_DEBTS": {
   "zh": "虚构债务、虚假破产",
   "en": "False debts or bankruptcy"
  },
  "FLEES": {
   "zh": "逃跑、藏匿",
   "en": "Flees"
  },
  "HIDES_RECORDS": {
   "zh": "隐匿、毁灭、篡改账册名册",
   "en": "Hides or falsifies records"
  },
  "DOES_NOT_COME": {
   "zh": "经通知拒不到场",
   "en": "Does not come when told (CRM-16)"
  },
  "ABLE_TO_PAY": {
   "zh": "有能力支付而不支付",
   "en": "Able to pay and does not"
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
  "SIGNAL": {
   "zh": "部门信息",
   "en": "what another department told"
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
  "PAYROLL": {
   "zh": "发工资",
   "en": "wages"
  },
  "LABOUR_COST": {
   "zh": "建设单位依约拨付的人工费",
   "en": "labour cost that the owner has agreed to pay in"
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
  "OPENED": {
   "zh": "设立",
   "en": "opened"
  },
  "TOPPED_UP": {
   "zh": "补足",
   "en": "topped up"
  },
  "LENT": {
   "zh": "垫付",
   "en": "lent to workers"
  },
  "RECOVERED": {
   "zh": "收回",
   "en": "recovered"
  },
  "WRITTEN_OFF": {
   "zh": "核销",
   "en": "written off, which leaves the balance"
  },
  "DRAWN": {
   "zh": "支用",
   "en": "drawn"
  }
 },
 "FundStage": {
  "PROPOSED": {
   "zh": "已提出设立",
   "en": "proposed, waits to be confirmed"
  },
  "OPEN": {
   "zh": "已设立",
   "en": "open"
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
  "COUNTY": {
   "zh": "县",
   "en": "county"
  },
  "CITY": {
   "zh": "市",
   "en": "city"
  },
  "PROVINCE": {
   "zh": "省",
   "en": "province"
  }
 },
 "GradingUnit": {
  "OFFICE": {
   "zh": "人社部门（治欠办）",
   "en": "Labour department"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "Industry department"
  }
 },
 "GroupEventAttendant": {
  "PROJECT_DEPARTMENT": {
   "zh": "项目主管部门",
   "en": "the project's department"
  },
  "CONTRACTOR_HEAD": {
   "zh": "施工企业负责人",
   "en": "the contractor's head"
  },
  "TOWN_OF_WORKS": {
   "zh": "工程所在地镇街",
   "en": "the town of the works"
  },
  "TOWN_OF_PETITIONER": {
   "zh": "上访人所在地镇街",
   "en": "the town of the petitioner"
  }
 },
 "GroupEventGravity": {
  "DEATH": {
   "zh": "有人死亡",
   "en": "somebody died"
  },
  "VIOLENCE": {
   "zh": "暴力",
   "en": "violence"
  },
  "ROAD_BLOCKED": {
   "zh": "堵路",
   "en": "a road is blocked"
  },
  "OFFICE_BLOCKED": {
   "zh": "围堵机关",
   "en": "an office is blocked"
  },
  "PETITION": {
   "zh": "集体上访",
   "en": "a petition to a higher authority"
  },
  "EXTREME": {
   "zh": "极端讨薪",
   "en": "extreme acts, such as a threat to jump"
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
  "POLICE_110": {
   "zh": "110 联动",
   "en": "police, by 110"
  },
  "DUTY_LINE": {
   "zh": "值班电话",
   "en": "the duty line"
  },
  "TOWN": {
   "zh": "镇街",
   "en": "a town"
  },
  "DEPARTMENT": {
   "zh": "行业主管部门",
   "en": "a department"
  },
  "PETITION": {
   "zh": "信访部门",
   "en": "the petition office"
  },
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner (EMG-10)"
  },
  "OPINION": {
   "zh": "舆情",
   "en": "public opinion"
  },
  "PATROL": {
   "zh": "巡查、预警主动发现",
   "en": "found by our own people"
  }
 },
 "GroupEventStage": {
  "REPORTED": {
   "zh": "已报告",
   "en": "reported"
  },
  "GRADED": {
   "zh": "已定级",
   "en": "graded"
  },
  "RESPONDING": {
   "zh": "响应中",
   "en": "responding"
  },
  "ON_SITE": {
   "zh": "已到场",
   "en": "on the spot"
  },
  "CONTROLLED": {
   "zh": "已控制",
   "en": "under control"
  },
  "SETTLED": {
   "zh": "已办结",
   "en": "settled"
  },
  "REVIEWED": {
   "zh": "已复盘",
   "en": "reviewed"
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
  "DAILY": {
   "zh": "日常巡查",
   "en": "daily"
  },
  "DOUBLE_RANDOM": {
   "zh": "双随机抽查",
   "en": "at random"
  },
  "CAMPAIGN": {
   "zh": "专项检查",
   "en": "of a campaign"
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
  },
  "DOOR_TO_DOOR": {
   "zh": "逐户上门“体检”",
   "en": "door to door"
  }
 },
 "InspectionStage": {
  "PLANNED": {
   "zh": "已安排",
   "en": "Planned"
  },
  "RECTIFYING": {
   "zh": "整改中",
   "en": "Problems are put right"
  },
  "CHECKED": {
   "zh": "已检查",
   "en": "Checked, and nothing is open"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "Closed"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  }
 },
 "ItemAnswer": {
  "MET": {
   "zh": "符合",
   "en": "Met"
  },
  "NOT_MET": {
   "zh": "不符合",
   "en": "Not met"
  },
  "NOT_APPLICABLE": {
   "zh": "不适用",
   "en": "Does not apply"
  }
 },
 "JointMeasure": {
  "FUNDS": {
   "zh": "政府资金支持",
   "en": "Public funds"
  },
  "PROCUREMENT": {
   "zh": "政府采购",
   "en": "Procurement"
  },
  "TENDERS": {
   "zh": "招投标",
   "en": "Tenders"
  },
  "LOANS": {
   "zh": "融资贷款",
   "en": "Loans"
  },
  "MARKET_ACCESS": {
   "zh": "市场准入",
   "en": "Market access"
  },
  "TAX_BENEFITS": {
   "zh": "税收优惠",
   "en": "Tax benefits"
  },
  "AWARDS": {
   "zh": "评优评先",
   "en": "Awards"
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
  "UNLICENSED_UNIT": {
   "zh": "不具备资格的单位",
   "en": "an unlicensed unit"
  },
  "UNLICENSED_DISPATCH": {
   "zh": "无许可的派遣单位",
   "en": "a dispatch firm without licence"
  }
 },
 "LargeSumWay": {
  "ONE_WORKER": {
   "zh": "一名劳动者三个月以上",
   "en": "One worker, three months or more"
  },
  "MANY_WORKERS": {
   "zh": "十名以上劳动者",
   "en": "Ten workers or more"
  }
 },
 "LeadTimeOf": {
  "WARNING_TO_CLUE": {
   "zh": "预警在先",
   "en": "from the earliest warning that stood on the project to the clue: how long before it was known"
  },
  "CLUE_TO_CASE": {
   "zh": "收到线索到立案",
   "en": "from the clue to the case"
  },
  "CASE_TO_END": {
   "zh": "立案到办结",
   "en": "from the case to its end"
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
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  },
  "USING_UNIT": {
   "zh": "用工单位",
   "en": "the using unit"
  },
  "LENDING_CONTRACTOR": {
   "zh": "出借资质的施工单位",
   "en": "the contractor that lends its name"
  },
  "SUCCESSOR": {
   "zh": "承继单位",
   "en": "the successor"
  },
  "INVESTORS": {
   "zh": "出资人",
   "en": "the investors"
  }
 },
 "ListingEnding": {
  "NOT_LISTED": {
   "zh": "不予列入",
   "en": "Not listed"
  },
  "REMOVED": {
   "zh": "提前移出",
   "en": "Removed early"
  },
  "EXPIRED": {
   "zh": "期满",
   "en": "Its term ended"
  },
  "REVOKED": {
   "zh": "撤销",
   "en": "Revoked with its order"
  }
 },
 "ListingGround": {
  "LARGE_SUM": {
   "zh": "数额较大",
   "en": "A large sum"
  },
  "GRAVE_EVENT": {
   "zh": "造成严重不良影响的事件",
   "en": "A grave event"
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
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "NOTICED": {
   "zh": "已告知",
   "en": "Told beforehand"
  },
  "OBJECTED": {
   "zh": "有异议",
   "en": "Objected to"
  },
  "HEARD": {
   "zh": "已听取或期满无异议",
   "en": "Heard, or silent to the end"
  },
  "LISTED": {
   "zh": "在名单上",
   "en": "Listed"
  },
  "REMOVAL_ASKED": {
   "zh": "申请移出",
   "en": "Removal asked for"
  },
  "NOT_LISTED": {
   "zh": "不予列入",
   "en": "Not listed"
  },
  "REMOVED": {
   "zh": "已移出",
   "en": "Removed early"
  },
  "EXPIRED": {
   "zh": "期满移出",
   "en": "Its term ended"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "Revoked with its order"
  }
 },
 "MatterKind": {
  "CLUE": {
   "zh": "线索",
   "en": "clue"
  },
  "CASE": {
   "zh": "案件",
   "en": "case"
  },
  "WARNING": {
   "zh": "预警",
   "en": "warning"
  }
 },
 "MeetingType": {
  "REGULAR": {
   "zh": "定期会议",
   "en": "Regular"
  },
  "AD_HOC": {
   "zh": "专题会议",
   "en": "Called for something"
  },
  "BRIEFING": {
   "zh": "碰头会",
   "en": "A briefing"
  }
 },
 "MemberRole": {
  "HEAD": {
   "zh": "负责人",
   "en": "Head"
  },
  "DEPUTY": {
   "zh": "副职",
   "en": "Deputy"
  },
  "INSPECTOR": {
   "zh": "监察员",
   "en": "Inspector"
  },
  "GRID_OFFICER": {
   "zh": "网格员",
   "en": "Grid officer"
  },
  "ASSISTANT": {
   "zh": "协管员",
   "en": "Assistant"
  },
  "MEMBER": {
   "zh": "成员",
   "en": "Member"
  }
 },
 "NoticeRisk": {
  "HEADCOUNT_UNCLEAR": {
   "zh": "人数不清",
   "en": "It is not clear how many people there are"
  },
  "SUM_UNCLEAR": {
   "zh": "金额不清",
   "en": "It is not clear how much is owed"
  },
  "NOT_PAID_IN_FULL": {
   "zh": "未足额支付",
   "en": "Not paid in full"
  },
  "GROUP_EVENT": {
   "zh": "群体性事件风险",
   "en": "A group event may follow"
  }
 },
 "ObjectionFinding": {
  "UPHELD": {
   "zh": "成立",
   "en": "It holds"
  },
  "REJECTED": {
   "zh": "不成立",
   "en": "It does not"
  }
 },
 "Openness": {
  "PUBLISHED": {
   "zh": "主动公开",
   "en": "Published"
  },
  "ON_REQUEST": {
   "zh": "依申请公开",
   "en": "On request"
  },
  "INTERNAL": {
   "zh": "不予公开",
   "en": "Internal"
  }
 },
 "OrderKind": {
  "RECTIFICATION": {
   "zh": "限期改正指令书",
   "en": "an order to correct"
  },
  "PAYMENT": {
   "zh": "责令限期支付",
   "en": "an order to pay wages"
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
  "UPHELD": {
   "zh": "维持",
   "en": "upheld"
  },
  "SET_ASIDE": {
   "zh": "撤销",
   "en": "set aside"
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
  "POSTED": {
   "zh": "张贴送达",
   "en": "posted, with photograph or video"
  },
  "NOTICE": {
   "zh": "公告送达",
   "en": "by public notice"
  }
 },
 "OrderStage": {
  "PROPOSED": {
   "zh": "已拟稿",
   "en": "proposed"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "told to the unit beforehand"
  },
  "HEARD": {
   "zh": "已听取陈述",
   "en": "the unit was heard"
  },
  "DECIDED": {
   "zh": "已决定",
   "en": "decided"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "served: its time runs"
  },
  "OBEYED": {
   "zh": "已履行",
   "en": "obeyed"
  },
  "LAPSED": {
   "zh": "逾期未履行",
   "en": "its last day passed in vain"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "revoked"
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
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "Leading group"
  },
  "OFFICE": {
   "zh": "办公室",
   "en": "Office"
  },
  "SPECIAL_TEAM": {
   "zh": "专班",
   "en": "Special team"
  },
  "WORKING_GROUP": {
   "zh": "工作组",
   "en": "Working group of a team"
  },
  "ONE_STOP_DESK": {
   "zh": "一站式窗口",
   "en": "One-stop desk"
  },
  "BRIGADE": {
   "zh": "监察大队",
   "en": "Brigade of the county"
  },
  "SQUADRON": {
   "zh": "监察中队",
   "en": "Squadron of a town"
  },
  "GRID": {
   "zh": "网格",
   "en": "Grid of a village"
  },
  "MEMBER_UNIT": {
   "zh": "成员单位",
   "en": "Member unit"
  },
  "MEDIATION_BODY": {
   "zh": "调解组织",
   "en": "Mediation body"
  }
 },
 "OrgUnitMissing": {
  "LEADING_GROUP": {
   "zh": "领导小组",
   "en": "A leading group"
  },
  "SPECIAL_TEAM": {
   "zh": "专班",
   "en": "A special team"
  },
  "GRID": {
   "zh": "网格",
   "en": "A grid"
  },
  "ASSISTANT": {
   "zh": "协管员",
   "en": "An assistant"
  },
  "TEAM_OFFICE": {
   "zh": "专班办公室",
   "en": "The office of the team"
  },
  "TEAM_GROUPS": {
   "zh": "专班三个工作组",
   "en": "The three groups of the team"
  }
 },
 "OrgUnitStage": {
  "STANDING": {
   "zh": "在",
   "en": "Standing"
  },
  "DISSOLVED": {
   "zh": "已撤销",
   "en": "Dissolved"
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
  "SIGNED_SHEET": {
   "zh": "本人签字的工资表",
   "en": "the sheet the worker signed (GCP-02)"
  },
  "ATTENDANCE": {
   "zh": "考勤",
   "en": "attendance (GEN-10)"
  }
 },
 "PenaltyHarm": {
  "NONE": {
   "zh": "没有",
   "en": "none"
  },
  "LITTLE": {
   "zh": "轻微",
   "en": "little"
  },
  "MORE": {
   "zh": "较重",
   "en": "more"
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
  "UNIT": {
   "zh": "单位",
   "en": "the unit"
  },
  "PERSON": {
   "zh": "直接责任人员",
   "en": "a person responsible"
  }
 },
 "PenaltyStage": {
  "PROPOSED": {
   "zh": "已拟稿",
   "en": "proposed"
  },
  "TOLD": {
   "zh": "已告知",
   "en": "told beforehand"
  },
  "HEARD": {
   "zh": "已听取陈述",
   "en": "heard"
  },
  "DECIDED": {
   "zh": "已决定",
   "en": "decided"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "served"
  },
  "PAID": {
   "zh": "已缴清",
   "en": "paid"
  },
  "WAIVED": {
   "zh": "不予处罚",
   "en": "not punished"
  },
  "REVOKED": {
   "zh": "已撤销",
   "en": "revoked"
  }
 },
 "PersonRole": {
  "LEGAL_REPRESENTATIVE": {
   "zh": "法定代表人",
   "en": "Legal representative"
  },
  "MAIN_HEAD": {
   "zh": "主要负责人",
   "en": "Main head"
  },
  "DIRECT_MANAGER": {
   "zh": "直接负责的主管人员",
   "en": "Manager directly in charge"
  },
  "OTHER_RESPONSIBLE": {
   "zh": "其他直接责任人员",
   "en": "Others directly responsible"
  }
 },
 "PlanStage": {
  "OPEN": {
   "zh": "办理中",
   "en": "Open"
  },
  "CLOSED": {
   "zh": "已结束",
   "en": "Closed"
  }
 },
 "PlanSubject": {
  "PROJECT": {
   "zh": "项目（一项目一策）",
   "en": "Project"
  },
  "CASE": {
   "zh": "案件（一案一策）",
   "en": "Case"
  },
  "ENTERPRISE": {
   "zh": "企业（一企一策）",
   "en": "Enterprise"
  }
 },
 "PolicyClass": {
  "REGULATION": {
   "zh": "规范性文件",
   "en": "Regulation"
  },
  "OPINION": {
   "zh": "意见",
   "en": "Opinion"
  },
  "PLAN": {
   "zh": "方案",
   "en": "Plan"
  },
  "NOTICE": {
   "zh": "通知",
   "en": "Notice"
  },
  "EMERGENCY_PLAN": {
   "zh": "应急预案",
   "en": "Emergency plan"
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
  "REGISTERED": {
   "zh": "登记进场的人",
   "en": "everybody registered by the day, those who left too"
  },
  "ON_SITE": {
   "zh": "当日在场的人",
   "en": "everybody on site on the day"
  }
 },
 "ProjectGradingStage": {
  "PROPOSED": {
   "zh": "已提出",
   "en": "Proposed"
  },
  "GRADED": {
   "zh": "已评定",
   "en": "Graded"
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
  "OWNER": {
   "zh": "建设单位",
   "en": "the owner"
  },
  "GENERAL_CONTRACTOR": {
   "zh": "施工总承包单位",
   "en": "the general contractor"
  },
  "SUBCONTRACTOR": {
   "zh": "分包单位",
   "en": "a subcontractor"
  }
 },
 "PromiseStage": {
  "STANDING": {
   "zh": "有效",
   "en": "it stands"
  },
  "BROKEN": {
   "zh": "已违诺",
   "en": "it was broken, and stays so when the wages are paid"
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
  "PENALTY": {
   "zh": "行政处罚",
   "en": "A fine"
  },
  "REFERRAL": {
   "zh": "涉嫌犯罪移送",
   "en": "A suspected crime that was transferred"
  },
  "LISTING": {
   "zh": "失信联合惩戒名单",
   "en": "A listing"
  },
  "EXPOSURE": {
   "zh": "曝光",
   "en": "Exposed"
  },
  "STATED": {
   "zh": "人员补充",
   "en": "Stated by an officer"
  }
 },
 "PublicationIssueStage": {
  "GATHERED": {
   "zh": "已汇集",
   "en": "Gathered"
  },
  "EDITED": {
   "zh": "已编辑",
   "en": "Edited"
  },
  "RELEASED": {
   "zh": "已公布",
   "en": "Released"
  }
 },
 "PublicityMedium": {
  "NEWSPAPER": {
   "zh": "报刊",
   "en": "Newspaper"
  },
  "RADIO": {
   "zh": "广播",
   "en": "Radio"
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
  },
  "QQ": {
   "zh": "QQ 群",
   "en": "QQ"
  },
  "SHORT_VIDEO": {
   "zh": "短视频",
   "en": "Short video"
  },
  "NOTICE_BOARD": {
   "zh": "宣传栏",
   "en": "Notice board"
  },
  "LEAFLET": {
   "zh": "宣传单、读本",
   "en": "Leaflet"
  },
  "BANNER": {
   "zh": "标语、横幅",
   "en": "Banner"
  },
  "LECTURE": {
   "zh": "讲座",
   "en": "Lecture"
  },
  "STAND": {
   "zh": "咨询台",
   "en": "Stand"
  }
 },
 "PublishedKind": {
  "WAGES": {
   "zh": "克扣、无故拖欠劳动报酬数额较大",
   "en": "Wages"
  },
  "SOCIAL_INSURANCE": {
   "zh": "社会保险情节严重",
   "en": "Social insurance"
  },
  "WORKING_TIME": {
   "zh": "工时和休息休假情节严重",
   "en": "Hours and rest"
  },
  "WOMEN_AND_MINORS": {
   "zh": "女职工和未成年工特殊保护情节严重",
   "en": "Women and minors"
  },
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
  }
 },
 "RateOf": {
  "CLOSING": {
   "zh": "办结率",
   "en": "closing rate"
  },
  "ON_TIME": {
   "zh": "按期办结率",
   "en": "on-time rate"
  },
  "VERIFIED": {
   "zh": "回访属实率",
   "en": "share of closed cases that a call back verified"
  },
  "SATISFIED": {
   "zh": "满意率",
   "en": "satisfaction"
  },
  "MEDIATED": {
   "zh": "调解成功率",
   "en": "share of mediations that ended in an agreement"
  },
  "EVIDENCED": {
   "zh": "证据材料覆盖率",
   "en": "share of closed cases with a file of evidence"
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
  "SUPPLIER": {
   "zh": "提供劳动者的个人或单位",
   "en": "whoever supplied the workers"
  },
  "NAME_BORROWER": {
   "zh": "借用名义者",
   "en": "whoever trades in its name"
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
  "OPENED": {
   "zh": "专案组核查",
   "en": "The team looks into it"
  },
  "REPORTED": {
   "zh": "已书面报告",
   "en": "Reported"
  },
  "APPROVED": {
   "zh": "决定移送",
   "en": "To be transferred"
  },
  "DECLINED": {
   "zh": "决定不移送",
   "en": "Not transferred"
  },
  "TRANSFERRED": {
   "zh": "已移送",
   "en": "Transferred"
  },
  "RECEIVED": {
   "zh": "公安已签收",
   "en": "The police have it"
  },
  "INCOMPLETE": {
   "zh": "待补材料",
   "en": "Something is missing"
  },
  "REFUSED": {
   "zh": "不予立案",
   "en": "Refused"
  },
  "RECONSIDERED": {
   "zh": "复议中",
   "en": "Reconsidered"
  },
  "REFUSED_AGAIN": {
   "zh": "复议维持",
   "en": "Refused again"
  },
  "WITH_PROSECUTOR": {
   "zh": "检察监督中",
   "en": "With the prosecutor"
  },
  "ACCEPTED": {
   "zh": "已立案",
   "en": "Filed"
  },
  "HANDED_OVER": {
   "zh": "物品已移交",
   "en": "Items handed over"
  },
  "ENDED": {
   "zh": "不立案终结",
   "en": "Ended unfiled"
  }
 },
 "RefusalStep": {
  "ORDERED": {
   "zh": "责令支付",
   "en": "ordered to pay"
  },
  "LAPSED": {
   "zh": "逾期未付",
   "en": "the order lapsed"
  },
  "REPORTED": {
   "zh": "专案组报告",
   "en": "reported by the team"
  },
  "APPROVED": {
   "zh": "负责人批准移送",
   "en": "approved by the chief"
  },
  "TRANSFERRED": {
   "zh": "移送公安",
   "en": "transferred to the police"
  },
  "RECEIVED": {
   "zh": "公安签收",
   "en": "signed for by the police"
  },
  "FILED": {
   "zh": "立案",
   "en": "filed"
  }
 },
 "RemovalBar": {
  "NEW_ARREARS": {
   "zh": "列入期间再次拖欠",
   "en": "New arrears while listed"
  },
  "CRIME": {
   "zh": "涉嫌犯罪正在追诉",
   "en": "Proceedings for the crime"
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
  "TOO_EARLY": {
   "zh": "未满规定时间",
   "en": "Too early"
  },
  "NO_PROMISE": {
   "zh": "未书面承诺",
   "en": "No promise"
  }
 },
 "RestatedSource": {
  "ROSTER": {
   "zh": "花名册",
   "en": "the roster"
  },
  "PAYROLL": {
   "zh": "工资表",
   "en": "wage sheets"
  },
  "CARDS": {
   "zh": "换卡",
   "en": "new cards"
  },
  "BANK_RETURN": {
   "zh": "银行回单",
   "en": "bank returns, with payments that came back"
  }
 },
 "ReviewFormStage": {
  "SUBMITTED": {
   "zh": "已报送",
   "en": "Handed in"
  },
  "VERIFIED": {
   "zh": "核查属实",
   "en": "Found true"
  },
  "UNTRUTHFUL": {
   "zh": "核查不实",
   "en": "Found not true"
  }
 },
 "RiskGrade": {
  "HIGH": {
   "zh": "高",
   "en": "High"
  },
  "MIDDLE": {
   "zh": "中",
   "en": "Middle"
  },
  "LOW": {
   "zh": "低",
   "en": "Low"
  }
 },
 "RiskNoticeStage": {
  "ISSUED": {
   "zh": "已制发",
   "en": "Issued"
  },
  "SERVED": {
   "zh": "已送达",
   "en": "Served"
  },
  "REPORTED": {
   "zh": "已报告整改",
   "en": "Reported as put right"
  },
  "CONFIRMED": {
   "zh": "已确认到位",
   "en": "Confirmed"
  },
  "CLOSED": {
   "zh": "已办结",
   "en": "Closed"
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
  "SUBCONTRACTOR": {
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
  "DAYS": {
   "zh": "天数",
   "en": "Days"
  },
  "TOTAL_PAY": {
   "zh": "应发",
   "en": "Total pay"
  },
  "DEDUCTIONS": {
   "zh": "扣款",
   "en": "Deductions"
  },
  "ADVANCE": {
   "zh": "扣回的预支",
   "en": "Advance that was deducted"
  },
  "SIGNED_ON": {
   "zh": "签字日",
   "en": "Signed on"
  }
 },
 "StayPart": {
  "TEAM_NAME": {
   "zh": "班组",
   "en": "Team"
  },
  "WORK_TYPE": {
   "zh": "工种",
   "en": "Trade"
  },
  "CELL_PHONE": {
   "zh": "手机号",
   "en": "Phone"
  },
  "PAY_ROLL_BANK_CARD_NUMBER": {
   "zh": "工资卡号",
   "en": "Pay card"
  },
  "CONTRACT_SIGNED_ON": {
   "zh": "合同签订日",
   "en": "Contract signed on"
  },
  "LEFT_ON": {
   "zh": "离场日",
   "en": "Left on"
  }
 },
 "SystemTrait": {
  "ALL_MET": {
   "zh": "五项制度齐全",
   "en": "all five systems"
  },
  "ACCOUNT_OPEN": {
   "zh": "已开立专户",
   "en": "its wage account is open"
  },
  "DEPOSIT_LODGED": {
   "zh": "已存储保证金",
   "en": "it lodged a deposit"
  },
  "DEPOSIT_EXEMPT": {
   "zh": "依规定免存保证金",
   "en": "it needs no deposit"
  },
  "DEPOSIT_REQUIRED": {
   "zh": "应存储保证金",
   "en": "it needs a deposit"
  },
  "REQUIRED_DEPOSIT_LODGED": {
   "zh": "应存储保证金且已存储",
   "en": "it needs a deposit and lodged one"
  },
  "PERMIT_ISSUED": {
   "zh": "已核发施工许可",
   "en": "its permit is issued"
  },
  "AGREEMENT_IN_TIME": {
   "zh": "许可日前签订四方监管协议",
   "en": "its agreement was signed by the day of its permit"
  },
  "GOVERNMENT_FUNDED": {
   "zh": "政府投资",
   "en": "public money funds it"
  },
  "GOVERNMENT_OWING": {
   "zh": "政府投资",
   "en": "public money funds it, and wages are late (W02)"
  },
  "GOVERNMENT_BEHIND": {
   "zh": "政府投资",
   "en": "public money funds it, and its owner did not pay labour cost (W03)"
  }
 },
 "TaskRole": {
  "LEAD": {
   "zh": "牵头",
   "en": "leads"
  },
  "SUPPORT": {
   "zh": "配合",
   "en": "supports"
  },
  "COMMAND": {
   "zh": "指挥",
   "en": "commands"
  },
  "COORDINATE": {
   "zh": "统筹",
   "en": "coordinates"
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
  "MICRO": {
   "zh": "微型",
   "en": "Micro"
  },
  "SMALL": {
   "zh": "小型",
   "en": "Small"
  },
  "MEDIUM": {
   "zh": "中型",
   "en": "Medium"
  },
  "LARGE": {
   "zh": "大型",
   "en": "Large"
  }
 },
 "WageSort": {
  "CODE": {
   "zh": "按代码",
   "en": "by code"
  },
  "ARREARS": {
   "zh": "拖欠多的在前",
   "en": "the largest arrears first"
  },
  "OLDEST": {
   "zh": "拖欠最早的在前",
   "en": "the oldest month in arrears first"
  },
  "LEVEL": {
   "zh": "工资类预警级别高的在前",
   "en": "the worst warning about wages first"
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
  "NEWEST": {
   "zh": "新成立的在前",
   "en": "the latest first, of one day the worst"
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
  "RAISED": {
   "zh": "待签收",
   "en": "raised, to be acknowledged"
  },
  "ACKNOWLEDGED": {
   "zh": "已签收",
   "en": "acknowledged"
  },
  "ASSIGNED": {
   "zh": "已交办",
   "en": "assigned to a unit"
  },
  "ANSWERED": {
   "zh": "已反馈",
   "en": "answered by its unit"
  },
  "WAIVED": {
   "zh": "暂不处置",
   "en": "nobody has to act on it"
  },
  "CLEARED": {
   "zh": "已解除",
   "en": "cleared by the data"
  }
 },
 "WatchKind": {
  "HIDDEN_DANGER": {
   "zh": "欠薪隐患",
   "en": "A hidden danger"
  },
  "KEY_EMPLOYER": {
   "zh": "重点监控",
   "en": "One that matters most"
  },
  "HARD_PROBLEM": {
   "zh": "难题",
   "en": "A hard problem for the leader on duty"
  },
  "SMALL_SITE": {
   "zh": "小型零散项目",
   "en": "A small site that nobody registered (S0-27)"
  }
 },
 "WatchStage": {
  "WATCHED": {
   "zh": "监控中",
   "en": "Watched"
  },
  "RESOLVED": {
   "zh": "已报告化解",
   "en": "Said to be resolved"
  },
  "CONFIRMED": {
   "zh": "已确认化解",
   "en": "Found to be resolved"
  }
 },
 "WatchTag": {
  "CONSTRUCTION": {
   "zh": "工程建设",
   "en": "Construction"
  },
  "CATERING": {
   "zh": "餐饮",
   "en": "Catering"
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
  },
  "GOVERNMENT_PROJECT": {
   "zh": "政府投资工程",
   "en": "Government project"
  },
  "DEVELOPER": {
   "zh": "房地产企业",
   "en": "Developer"
  }
 },
 "WorkReportKind": {
  "WEEKLY": {
   "zh": "周报",
   "en": "weekly report"
  },
  "MONTHLY": {
   "zh": "月报",
   "en": "monthly report"
  },
  "CHECK": {
   "zh": "每月一排查",
   "en": "the month’s check"
  },
  "CIRCULAR": {
   "zh": "每月一通报",
   "en": "the month’s circular"
  },
  "RECTIFICATION": {
   "zh": "每月一整改",
   "en": "the month’s rectification"
  }
 },
 "WrittenReviewStage": {
  "ANNOUNCED": {
   "zh": "已公告",
   "en": "Announced"
  },
  "CLOSED": {
   "zh": "已结束",
   "en": "Closed"
  },
  "CANCELLED": {
   "zh": "已取消",
   "en": "Cancelled"
  }
 },
 "ZeroTargetOf": {
  "OPEN_CLUES": {
   "zh": "在办线索",
   "en": "open clues"
  },
  "OVERDUE_CLUES": {
   "zh": "逾期线索",
   "en": "overdue clues"
  },
  "OPEN_CASES": {
   "zh": "在办案件",
   "en": "open cases"
  },
  "OVERDUE_CASES": {
   "zh": "逾期案件",
   "en": "overdue cases"
  },
  "OPEN_WARNINGS": {
   "zh": "未解除预警",
   "en": "standing warnings"
  },
  "OVERDUE_WARNINGS": {
   "zh": "逾期预警",
   "en": "overdue warnings"
  }
 }
};

/** What figures are called, and what is to be known of each, by the name of their type. */
export const FIGURES: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
 "ChannelFigures": {
  "channel": {
   "says": {
    "zh": "来源",
    "en": "Channel"
   }
  },
  "closed": {
   "says": {
    "zh": "本期办结",
    "en": "Concluded in the span"
   },
   "hint": {
    "zh": "不论何时收到",
    "en": "whenever they came in"
   }
  },
  "received": {
   "says": {
    "zh": "本期收到",
    "en": "Received in the span"
   }
  },
  "responded": {
   "says": {
    "zh": "本期收到的已响应数",
    "en": "Of those received"
   },
   "hint": {
    "zh": "已甄别、退回补正或转出",
    "en": "those that were screened, returned or transferred"
   }
  },
  "respondedSameDay": {
   "says": {
    "zh": "其中当日响应的",
    "en": "Of these"
   }
  },
  "responseDaysLongest": {
   "says": {
    "zh": "最长几天",
    "en": "The longest"
   }
  },
  "responseDaysMean": {
   "says": {
    "zh": "平均几天后首次响应",
    "en": "Mean of days to the first response"
   },
   "hint": {
    "zh": "一位小数；没有的为空",
    "en": "one decimal; null without any"
   }
  }
 },
 "WorkFigures": {
  "amountFen": {
   "says": {
    "zh": "反映的金额",
    "en": "Sum told of"
   },
   "hint": {
    "zh": "并案的只计一次",
    "en": "of clues of one matter once"
   }
  },
  "backlogClosed": {
   "says": {
    "zh": "化解的积案",
    "en": "Cases of the backlog closed"
   }
  },
  "backlogVisits": {
   "says": {
    "zh": "走访积案次数",
    "en": "Visits about cases of the backlog"
   }
  },
  "casesClosed": {
   "says": {
    "zh": "办结案件",
    "en": "Cases closed"
   }
  },
  "casesOpened": {
   "says": {
    "zh": "立案",
    "en": "Cases opened"
   }
  },
  "casesVerified": {
   "says": {
    "zh": "其中回访属实的",
    "en": "Those of them that a call back verified"
   }
  },
  "casesVisited": {
   "says": {
    "zh": "走访的案件数",
    "en": "Different cases visited"
   }
  },
  "claimFen": {
   "says": {
    "zh": "所立案件涉及的金额",
    "en": "Sum claimed in the cases opened"
   }
  },
  "claimants": {
   "says": {
    "zh": "所立案件涉及的人数",
    "en": "People in the cases opened"
   },
   "hint": {
    "zh": "一人只计一次",
    "en": "each once"
   }
  },
  "closed": {
   "says": {
    "zh": "本期办结的线索",
    "en": "Clues concluded in the span"
   },
   "hint": {
    "zh": "不论何时收到",
    "en": "whenever they came in"
   }
  },
  "closedInTime": {
   "says": {
    "zh": "其中按期办结的",
    "en": "Those of them concluded in time"
   }
  },
  "due": {
   "says": {
    "zh": "办结期限在本期届满的线索",
    "en": "Clues whose last day to be concluded was in the span"
   }
  },
  "enterprisesVisited": {
   "says": {
    "zh": "走访的总包单位数",
    "en": "Different general contractors visited"
   }
  },
  "from": {
   "says": {
    "zh": "起始日",
    "en": "First day"
   }
  },
  "insuranceArrears": {
   "says": {
    "zh": "期末有社保欠缴预警的企业",
    "en": "Enterprises of which a warning of social-insurance arrears "
   }
  },
  "keyCasesClosed": {
   "says": {
    "zh": "办结的重点案件",
    "en": "Key cases closed"
   }
  },
  "mediations": {
   "says": {
    "zh": "结束的调解",
    "en": "Mediations that ended"
   }
  },
  "open": {
   "says": {
    "zh": "期末在办的线索",
    "en": "Clues open at the end of the span"
   }
  },
  "paidFen": {
   "says": {
    "zh": "为其解决的金额",
    "en": "Sum settled for them"
   }
  },
  "paidMeanFen": {
   "says": {
    "zh": "人均",
    "en": "Mean of each"
   }
  },
  "people": {
   "says": {
    "zh": "反映的人数",
    "en": "People told of"
   },
   "hint": {
    "zh": "并案的只计一次",
    "en": "of clues of one matter once"
   }
  },
  "peoplePaid": {
   "says": {
    "zh": "办结案件中得到解决的人数",
    "en": "People whose wages were found and settled in the cases closed"
   },
   "hint": {
    "zh": "一人只计一次",
    "en": "each once"
   }
  },
  "projects": {
   "says": {
    "zh": "涉及的项目数",
    "en": "Different projects that clues received and cases opened are about"
   }
  },
  "rates": {
   "says": {
    "zh": "比率",
    "en": "Rates"
   },
   "hint": {
    "zh": "各附分子、分母和口径",
    "en": "each with its numerator, denominator and definition"
   }
  },
  "received": {
   "says": {
    "zh": "收到线索",
    "en": "Clues received"
   }
  },
  "to": {
   "says": {
    "zh": "终止日",
    "en": "Last day"
   }
  },
  "transferred": {
   "says": {
    "zh": "其中已转出",
    "en": "Those of them transferred elsewhere"
   }
  },
  "visits": {
   "says": {
    "zh": "走访次数",
    "en": "Visits"
   },
   "hint": {
    "zh": "按登记日",
    "en": "by the day they were recorded"
   }
  },
  "warnedEnterprises": {
   "says": {
    "zh": "本期发出预警的企业数",
    "en": "Different enterprises warned in the span"
   },
   "hint": {
    "zh": "项目的预警计其总包单位，一家只计一次",
    "en": "of a project its general contractor"
   }
  }
 }
};
