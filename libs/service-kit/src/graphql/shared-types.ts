import { parse, type TypeDefinitionNode } from 'graphql';
import { IMPORT_TYPES } from './import-types';
import { LOOKS_TYPES } from './looks-types';
import { WHY_TYPES } from './why-types';

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
  text: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER, PUBLIC])
  "中文 Chinese"
  zh: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER, PUBLIC])
  "英文 English"
  en: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER, PUBLIC])
}

"分页 Where a page begins and ends"
type PageInfo @shareable {
  "还有下一页 There is more"
  hasNextPage: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "前面还有（给了 after） There is something before: the page began after a cursor"
  hasPreviousPage: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "本页第一条的游标 Cursor of the first entry; null on an empty page"
  startCursor: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
  "本页最后一条的游标，给作 after 取下一页 Cursor of the last entry: give it as after for the next page; null on an empty page"
  endCursor: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR, WORKER])
}

"预警指标 An indicator on a day: its level, or what is missing to tell"
type Indicator @shareable {
  "编号，如 W03 Code (section 13 of the rule book)"
  code: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "名称 Title"
  title: Text! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "级别 Level; null when it cannot be determined"
  level: Level @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "春节前提级后的级别 Level after the raise before the Spring Festival (W27); null when not determined"
  raisedLevel: Level @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "无法确定时缺少什么 What is missing when something cannot be determined"
  missing: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "依据的算式 The arithmetic behind it, in words"
  figures: [Text!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "为什么：规则、参数、算式、事实 Why: rules, parameters, arithmetic, facts"
  why: Why! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
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

"可以对它办理的一个事项：现在能不能办，不能办的为什么 One thing that can be done to it: open to you now, or closed and why"
type Act @shareable {
  "办理的操作 The mutation that does it"
  act: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "您现在能否办理；所填内容不合要求的，办理时仍会被拒绝 Whether you may do it now; what is filled in can still be refused"
  isOpen: Boolean! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "由谁办理（角色） The roles that do it"
  by: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "可以办理的环节 The stages at which it may be done"
  at: [String!]! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "不能办理的代码；能办理的为空 Code of why it is closed; null where it is open"
  code: String @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "不能办理的原因；能办理的为空 Why it is closed; null where it is open"
  why: Text @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
}

"办理人：其账号当时的姓名和单位 Who did something, by the name and office that the account had then"
type HistoryActor @shareable {
  "账号 Account"
  account: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "姓名 Name"
  name: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "角色 Role"
  role: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "主管部门的行业；不是主管部门的为空 Sectors of a department; none of others"
  sectors: [Sector!]! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "乡镇的辖区；不是乡镇的为空 Areas of a town; none of others"
  areas: [Area!]! @allow(to: [OFFICE, DEPARTMENT, TOWN])
}

"一种更正理由 A reason to correct"
type RestatedBecause @shareable {
  "理由 Reason"
  reason: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "以此理由更正的行数 Rows that were corrected for it"
  rows: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"一级的个数 How many of a level"
type LevelCount @shareable {
  "级别 Level"
  level: Level! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
  "个数 Count"
  count: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR])
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
${WHY_TYPES}
${IMPORT_TYPES}
${LOOKS_TYPES}
`;

type SharedType = { readonly sdl: string; readonly node: TypeDefinitionNode };

/**
 * Types that mean the same in every subgraph, by name: a subgraph gets those that it names, and the gateway takes any of
 * them for all. One that names an object of them links `@shareable`.
 */
export const SHARED_TYPES: ReadonlyMap<string, SharedType> = new Map(
  (parse(SDL).definitions as readonly TypeDefinitionNode[]).map(({ name, loc }) => {
    const sdl = SDL.slice(loc?.start, loc?.end);
    // Read anew, since a node of the whole holds every word of it.
    return [name.value, { sdl, node: parse(sdl, { noLocation: true }).definitions[0] as TypeDefinitionNode }];
  }),
);
