import { parse, type TypeDefinitionNode } from 'graphql';
import { IMPORT_TYPES } from './import-types';

const SDL = `"主管行业 Sector"
enum Sector {
  "住建 housing"
  HOUSING
  "水利 water"
  WATER
  "交通 transport"
  TRANSPORT
}

"预警级别，蓝最低 Level of a warning, BLUE the lowest"
enum Level {
  "蓝 blue"
  BLUE
  "黄 yellow"
  YELLOW
  "橙 orange"
  ORANGE
  "红 red"
  RED
}

"中英文句子 A sentence in both languages"
type Text @shareable {
  "按 accept-language：英文优先为英文，否则中文 In the language that accept-language asks for: English where that comes first, else Chinese"
  text: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER, PUBLIC])
  "中文 Chinese"
  zh: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER, PUBLIC])
  "英文 English"
  en: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER, PUBLIC])
}

"分页 Where a page begins and ends"
type PageInfo @shareable {
  "还有下一页 There is more"
  hasNextPage: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "前面还有（给了 after） There is something before: the page began after a cursor"
  hasPreviousPage: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "本页第一条的游标 Cursor of the first entry; null on an empty page"
  startCursor: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "本页最后一条的游标，给作 after 取下一页 Cursor of the last entry: give it as after for the next page; null on an empty page"
  endCursor: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
}

"预警指标 An indicator on a day: its level, or what is missing to tell"
type Indicator @shareable {
  "编号，如 W03 Code (section 13 of the rule book)"
  code: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "名称 Title"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "级别 Level; null when it cannot be determined"
  level: Level @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "春节前提级后的级别 Level after the raise before the Spring Festival (W27); null when not determined"
  raisedLevel: Level @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "无法确定时缺少什么 What is missing when something cannot be determined"
  missing: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "依据的算式 The arithmetic behind it, in words"
  figures: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "为什么：规则、参数、算式、事实 Why: rules, parameters, arithmetic, facts"
  why: Why! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"总包应办的一件事 Something that the general contractor has to do about a project, by the rule that asks for it"
type ContractorTask @shareable {
  "编号，如 WAGE_SHEET Code, such as WAGE_SHEET"
  code: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "名称 Title"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "依据的规则编号 The rule, by its id"
  rule: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "最迟办理日；规则未定或无法确定则为空 The last day to do it; null where the rule names none or it cannot be told"
  dueOn: Day @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "是否已办 Whether it is done"
  isDone: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "尚未办理的人数；与人数无关则为空 People for whom it is not done; null where it is not about people"
  people: Int @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "办理情况 How it stands, in words"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"说给谁听 Whom a reason is told to"
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
  rules: [RuleApplied!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "用到的参数及其生效日 Parameters used, with the day from which their value holds"
  parameters: [ParameterApplied!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "算式 The arithmetic in words"
  figures: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "说明，用听者能懂的话 In the words of who is told"
  says(
    "说给谁听，默认工人 Whom it is told to; the worker unless given"
    to: Reader = WORKER
  ): Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "所依据的事实，每页至多 1000 条 The facts it rests on, at most 1000 a page"
  facts(
    "每页条数，默认 20 Entries of a page, 20 unless given"
    first: Int
    "上一页的 endCursor The endCursor of the page before"
    after: String
  ): FactSeenConnection @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
}

"适用的规则，按当日有效的法律文件 A rule applied, by the instrument in force on the day"
type RuleApplied @shareable {
  "规则编号 Id in the rule book"
  id: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "名称 Title"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "法律文件 Instrument"
  instrument: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "条款，如第二十四条第二款；文件不分条的为空 Articles, such as art. 24(2); empty where the instrument has none"
  article: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "法律文件的施行日 Since when the instrument is in force"
  inForceFrom: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "内容 What it says"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "来源标记 Source marks"
  marks: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "来源标记的含义 What the marks mean"
  sources: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
}

"用到的参数 A parameter used"
type ParameterApplied @shareable {
  "键名 Name"
  name: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "名称 What it is"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "内容，如分级标准 What its value says, such as the levels"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "在哪个区划设定 The area it was set for"
  areaCode: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "依据 Basis"
  basis: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "其值：金额以元计，阈值为 JSON The value: amounts in yuan, thresholds as JSON"
  value: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "其值从何日起 The value holds from this day"
  from: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
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
}

"一项事实 A fact"
type FactSeen @shareable {
  "种类 Kind"
  kind: FactKind! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "发生日；始终有效的没有 Its day; what holds throughout has none"
  day: Day @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "内容，个人信息已遮盖 What it says, personal data masked"
  says: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "与什么对照：登记的工资卡、应付的数额、期限等 What it was held against: the registered card, what is payable, a deadline"
  heldAgainst: Text @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "涉及的工人，姓名和身份证号遮盖；与一人无关的为空 Whom it is about, name and number masked; null where it is not one person"
  who: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "涉及的工人的标识 Id of the worker it is about"
  workerId: ID @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
  "来源：文件、行与导入，或更正、所听到的事件；出勤日为进与出各一 Where it came from: file, line and import, or the correction or event; of a day those of its entry and its exit"
  origin: String @allow(to: [OFFICE])
  "记录时间 When it was recorded"
  recordedAt: Moment @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER])
}

"可以对它办理的一个事项：现在能不能办，不能办的为什么 One thing that can be done to it: open to you now, or closed and why"
type Act @shareable {
  "办理的操作 The mutation that does it"
  act: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "您现在能否办理；所填内容不合要求的，办理时仍会被拒绝 Whether you may do it now; what is filled in can still be refused"
  isOpen: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "由谁办理（角色） The roles that do it"
  by: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "可以办理的环节 The stages at which it may be done"
  at: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "不能办理的代码；能办理的为空 Code of why it is closed; null where it is open"
  code: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "不能办理的原因；能办理的为空 Why it is closed; null where it is open"
  why: Text @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"一级的个数 How many of a level"
type LevelCount @shareable {
  "级别 Level"
  level: Level! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "个数 Count"
  count: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"文书的一个版本 A version of a document"
type DocumentVersion @shareable {
  "版本 Version"
  version: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "制发人编号 Who issued it, by id"
  issuedBy: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "制发日 Issued on"
  issuedOn: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "大小（字节） Bytes"
  bytes: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "电子文件的 SHA-256 SHA-256 of the PDF"
  digest: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "核验码，印在文书上 The code by which a holder checks it, printed on it"
  checkCode: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "公开核验地址 Where anybody checks it"
  check: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "下载地址，每次下载均留痕 Where the PDF is got from; each time is on record"
  download: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "可编辑稿（DOCX）下载地址，每次下载均留痕；没有则为空 Where the DOCX of the same words is got from, for a kind that an office edits; null of others"
  docx: String @allow(to: [OFFICE, DEPARTMENT, TOWN])
}
${IMPORT_TYPES}
`;

type SharedType = { readonly sdl: string; readonly node: TypeDefinitionNode };

/**
 * Types that mean the same in every subgraph, by name: a subgraph gets those that it names, and the gateway takes any of
 * them for all. One that names an object of them links `@shareable`.
 */
export const SHARED_TYPES: ReadonlyMap<string, SharedType> = new Map(
  (parse(SDL).definitions as readonly TypeDefinitionNode[]).map((node) => [
    node.name.value,
    { node, sdl: SDL.slice(node.loc?.start, node.loc?.end) },
  ]),
);
