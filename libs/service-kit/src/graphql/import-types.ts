/** What every subgraph that takes files tells of an import. */
export const IMPORT_TYPES = `
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
  "被拒的行 The refused rows, by sheet and line"
  refusals(first: Int, after: String): RefusalConnection! @allow(to: [OFFICE])
}

"被拒的一行 A refused row"
type Refusal @shareable {
  "工作簿中的工作表，CSV 为空 Sheet of a workbook; empty of a CSV"
  sheet: String! @allow(to: [OFFICE])
  "行号，从文件或工作表的第一行数起 Line, from the first of the file or sheet"
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
