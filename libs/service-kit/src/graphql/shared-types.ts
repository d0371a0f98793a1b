import { parse, type TypeDefinitionNode } from 'graphql';

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
}

"一级的个数 How many of a level"
type LevelCount @shareable {
  "级别 Level"
  level: Level! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
  "个数 Count"
  count: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR])
}

"导入状态 State of an import"
enum ImportStatus {
  "进行中 under way"
  RUNNING
  "中断，可重新发送 broken off; send the file again"
  INTERRUPTED
  "完成 finished"
  FINISHED
  "整个文件被拒 the whole file was refused"
  REFUSED
}

"一次导入 An import"
type Import @shareable {
  "标识 Id"
  id: ID! @allow(to: [OFFICE])
  "表 Table, such as projects"
  kind: String! @allow(to: [OFFICE])
  "文件名 Name of the file"
  fileName: String! @allow(to: [OFFICE])
  "文件摘要 SHA-256 of the file as sent"
  fileDigest: String! @allow(to: [OFFICE])
  "字节数 Bytes as sent"
  fileBytes: Float! @allow(to: [OFFICE])
  "何人 Who, by id"
  actor: String! @allow(to: [OFFICE])
  "开始 Started at"
  startedAt: Moment! @allow(to: [OFFICE])
  "结束 Finished at"
  finishedAt: Moment @allow(to: [OFFICE])
  "状态 State"
  status: ImportStatus! @allow(to: [OFFICE])
  "行数 Rows read"
  rows: Int! @allow(to: [OFFICE])
  "有变化的行 Rows that changed something"
  recorded: Int! @allow(to: [OFFICE])
  "无变化的行 Rows that changed nothing"
  same: Int! @allow(to: [OFFICE])
  "被拒的行 Rows refused"
  refused: Int! @allow(to: [OFFICE])
  "不认识的列 Columns that the table does not know"
  unknownColumns: [String!]! @allow(to: [OFFICE])
  "被拒的行 The refused rows, by line"
  refusals(first: Int, after: String): RefusalConnection! @allow(to: [OFFICE])
}

"被拒的一行 A refused row"
type Refusal @shareable {
  "行号，表头为 1 Line; the header is 1"
  line: Int! @allow(to: [OFFICE])
  "错误，按列的顺序 Faults in the order of the columns"
  faults: [Fault!]! @allow(to: [OFFICE])
}

"一处错误 One fault of a row"
type Fault @shareable {
  "代码 Code, such as AMOUNT"
  code: String! @allow(to: [OFFICE])
  "列 Column"
  column: String! @allow(to: [OFFICE])
  "所填的值，个人信息已遮盖 The value, masked where personal"
  shown: String! @allow(to: [OFFICE])
  "说明 What is wrong"
  says: Text! @allow(to: [OFFICE])
}
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
