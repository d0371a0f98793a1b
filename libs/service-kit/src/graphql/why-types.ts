/** Why a figure is what it is: rules, parameters, arithmetic, facts. */
export const WHY_TYPES = `"说给谁听 Whom a reason is told to"
enum Reader {
  "工人 the worker"
  WORKER
  "总包单位 the general contractor"
  CONTRACTOR
  "监察员 the inspector"
  INSPECTOR
}

"为什么：一项预警指标或一行工资的理由 Why an indicator or a wage line is what it is"
type Why @shareable {
  "适用的规则 Rules applied"
  rules: [RuleApplied!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "用到的参数及其生效日 Parameters used, with the day from which their value holds"
  parameters: [ParameterApplied!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "算式 The arithmetic in words"
  figures: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "说明，用听者能懂的话 In the words of who is told"
  says(
    "说给谁听，默认工人 Whom it is told to; the worker unless given"
    to: Reader = WORKER
  ): Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "所依据的事实，每页至多 1000 条 The facts it rests on, at most 1000 a page"
  facts(
    first: Int
    after: String
  ): FactSeenConnection @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
}

"适用的规则，按当日有效的法律文件 A rule applied, by the instrument in force on the day"
type RuleApplied @shareable {
  "规则编号 Id in the rule book"
  id: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "名称 Title"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "法律文件 Instrument"
  instrument: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "条款，如第二十四条第二款；文件不分条的为空 Articles, such as art. 24(2); empty where the instrument has none"
  article: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "法律文件的施行日 Since when the instrument is in force"
  inForceFrom: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "内容 What it says"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "来源标记 Source marks"
  marks: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "来源标记的含义 What the marks mean"
  sources: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
}

"用到的参数 A parameter used"
type ParameterApplied @shareable {
  "键名 Name"
  name: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "名称 What it is"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "内容，如分级标准 What its value says, such as the levels"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "在哪个区划设定 The area it was set for"
  areaCode: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "依据 Basis"
  basis: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "其值：金额以元计，阈值为 JSON The value: amounts in yuan, thresholds as JSON"
  value: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "其值从何日起 The value holds from this day"
  from: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
}

"事实的种类 Kind of a fact"
enum FactKind {
  "项目档案 fields of the project"
  PROJECT
  "付薪约定 terms of pay of the project"
  PAY_TERMS
  "进场登记 stay"
  STAY
  "更换的工资卡 new wage card"
  CARD
  "工资表 wage sheet line"
  SHEET_LINE
  "银行回单 bank line"
  BANK_LINE
  "出勤日 attendance day"
  WORKER_DAY
  "专户流水 movement of the wage account"
  MOVEMENT
  "线索 clue"
  CLUE
  "部门信息 what another department told"
  SIGNAL
}

"一项事实 A fact"
type FactSeen @shareable {
  "种类 Kind"
  kind: FactKind! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "发生日；始终有效的没有 Its day; what holds throughout has none"
  day: Day @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "内容，个人信息已遮盖 What it says, personal data masked"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "与什么对照：登记的工资卡、应付的数额、期限等 What it was held against: the registered card, what is payable, a deadline"
  heldAgainst: Text @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "涉及的工人，姓名和身份证号遮盖；与一人无关的为空 Whom it is about, name and number masked; null where it is not one person"
  who: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "涉及的工人的标识 Id of the worker it is about"
  workerId: ID @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "来源：文件、行与导入，或更正、所听到的事件；出勤日为进与出各一 Where it came from: file, line and import, or the correction or event; of a day those of its entry and its exit"
  origin: String @allow(to: [OFFICE])
  "记录时间 When it was recorded"
  recordedAt: Moment @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
}
`;
