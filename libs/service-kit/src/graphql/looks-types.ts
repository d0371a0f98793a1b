/** What a service that shows full numbers tells of looks at them. */
export const LOOKS_TYPES = `
"一名工作人员某日在本服务查看完整号码的情况；各服务分别计数 An officer's looks at the full numbers of this service on a day; each service counts its own"
type Looks @shareable {
  "经办人 The officer, by id"
  officer: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "业务日期 The business day"
  on: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "已查看的号码个数 Full numbers looked at"
  looked: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "本服务的每日限额 The daily measure of this service"
  daily: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "另经确认的个数，当日有效 What other officers allowed beyond it, for this day"
  granted: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "尚可查看的个数 What is left"
  left: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "待另一名经办人确认的申请 What waits for a second officer"
  proposals: [LookProposal!]! @allow(to: [OFFICE, DEPARTMENT, TOWN])
}

"待另一名经办人确认的增加申请 More looks that wait for a second officer"
type LookProposal @shareable {
  "标识 Id"
  id: ID! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "申请人 Who asked, by id"
  officer: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "申请增加的号码个数 How many full numbers"
  looks: Int! @allow(to: [OFFICE, DEPARTMENT, TOWN])
  "理由 Reason"
  reason: String! @allow(to: [OFFICE, DEPARTMENT, TOWN])
}

"一次查看完整号码 One look at a full number"
type Seen @shareable {
  "业务日期 The business day"
  on: Day! @allow(to: [OFFICE, DEPARTMENT, TOWN, WORKER])
  "时刻（协调世界时） When, UTC"
  at: Moment! @allow(to: [OFFICE, DEPARTMENT, TOWN, WORKER])
  "查看的内容 Which field"
  field: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, WORKER])
  "经办人 The officer, by id"
  officer: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, WORKER])
  "理由 Reason"
  reason: String! @allow(to: [OFFICE, DEPARTMENT, TOWN, WORKER])
}

"申请增加查看完整号码的次数 More looks at full numbers"
input LookGrantProposeInput {
  "号码个数，1 至 1,000 How many full numbers, 1 to 1,000"
  looks: Int!
  "理由，1 至 200 字，勿写个人信息 Reason, 1 to 200 characters, without personal data"
  reason: String!
  "幂等键 Key of the caller's own"
  idempotencyKey: ID!
}

"确认或驳回增加申请 What becomes of the proposal"
input LookGrantDecideInput {
  "申请人 Who asked, by id"
  officer: String!
  "待确认的申请 The proposal, as it is listed"
  proposalId: ID!
  "幂等键 Key of the caller's own"
  idempotencyKey: ID!
}`;
