/**
 * What graphql-js and Apollo Server say to a caller, and the scalars of the kit within it, with the same in Chinese. `$1` is
 * a name, kept as it is; `{1}` is a sentence of its own, told by this table too. Values are gone before: see `maskErrors`.
 */
export type Word = readonly [said: RegExp, chinese: string];

const SYNTAX: readonly Word[] = [
  [/^Syntax Error: (.+)$/, '语法错误：{1}'],
  [/^Expected (<EOF>|[A-Z][A-Za-z]*|"[^"]+")\.?$/, '此处应为 $1。'],
  [/^Unexpected description.+$/, '此处不能加说明文字。'],
  [/^Unexpected variable "(.+)" in constant value\.$/, '此处只能是常量，不能用变量 "$1"。'],
  [/^Unexpected character: (.+)\.$/, '不应有字符 $1。'],
  [/^Unexpected single quote character .+$/, '请用双引号（"），不要用单引号。'],
  [/^Unexpected (<EOF>|[A-Z]\w*(?: "[^]*")?|"[^]+")\.$/, '此处不应有 $1。'],
  [/^Name "(.+)" is reserved and cannot be used for an enum value\.$/, '"$1" 是保留字，不能用作枚举值。'],
  [/^(?:Source|Document) contains more tha[nt] \d+ .+$/, '查询过长。'],
  [/^Unterminated string\.$/, '文本缺少结尾的引号。'],
  [/^Invalid number, unexpected digit after 0: .+$/, '数字有误：0 之后不应再有数字。'],
  [/^Invalid number, expected digit but got: (.+)\.$/, '数字有误：此处应为数字，不应为 $1。'],
  [/^Invalid character within String: (.+)\.$/, '文本中不能有字符 $1。'],
  [/^Invalid (?:character|Unicode) escape sequence: (".+")\.$/, '转义序列 $1 有误。'],
];

const FIELDS: readonly Word[] = [
  [/^Cannot query field "(.+)" on type "(.+)"\.$/, '类型 "$2" 没有字段 "$1"。'],
  [/^Field "(.+)" must not have a selection since type "(.+)" .+$/, '字段 "$1" 的类型 "$2" 没有子字段，不能再选取。'],
  [/^Field "(.+)" of type "(.+)" must have a selection .+$/, '字段 "$1" 的类型为 "$2"，须选取子字段。'],
  [/^Field "(.+)" of type "(.+)" must have at least one .+$/, '字段 "$1" 的类型为 "$2"，至少选取一个子字段。'],
  [
    /^Fields "(.+?)" conflict because "(.+?)" and "(.+?)" are .+$/,
    '同名的 "$1" 分别指字段 "$2" 和 "$3"，请用别名区分。',
  ],
  [/^Fields "(.+?)" conflict because they have differing arguments\. .+$/, '同名字段 "$1" 的参数不同，请用别名区分。'],
  [
    /^Fields "(.+?)" conflict because they return .+? "(.+?)" and "(.+?)"\. .+$/,
    '同名字段 "$1" 的类型不同，分别为 "$2" 和 "$3"，请用别名区分。',
  ],
  [/^Fields "(.+?)" conflict because subfields "(.+?)" .+$/, '同名字段 "$1" 的子字段 "$2" 互相冲突，请用别名区分。'],
  [
    /^(?:Anonymous )?Subscription (?:"(?:.+)" )?must select only one top level field\.$/,
    '一个订阅只能选取一个顶层字段。',
  ],
  [/^(?:Anonymous )?Subscription (?:"(?:.+)" )?must not select an introspection .+$/, '订阅不能查询接口结构。'],
  [/^Maximum introspection depth exceeded$/, '结构查询层次过深。'],
  [/^(.+) recursively requests too many selections\.$/, '查询展开后过大。'],
  [/^Too many validation errors, .+$/, '错误过多，其余不再检查。'],
];

const OPERATIONS: readonly Word[] = [
  [/^The (.+) definition is not executable\.$/, '定义 $1 不能执行，此处只接受操作和片段。'],
  [/^This anonymous operation must be the only defined operation\.$/, '有多个操作时，每个操作都须有名称。'],
  [/^There can be only one operation named "(.+)"\.$/, '操作 "$1" 重复。'],
  [/^Unknown type "(.+)"\.$/, '没有类型 "$1"。'],
  [/^Unknown directive "(.+)"\.$/, '没有指令 "$1"。'],
  [/^Directive "(.+)" may not be used on (.+)\.$/, '指令 "$1" 不能用在 $2 处。'],
  [/^The directive "(.+)" can only be used once at this location\.$/, '指令 "$1" 在同一处只能用一次。'],
];

const FRAGMENTS: readonly Word[] = [
  [/^Unknown fragment "(.+)"\.$/, '没有片段 "$1"。'],
  [/^There can be only one fragment named "(.+)"\.$/, '片段 "$1" 重复。'],
  [/^Fragment "(.+)" is never used\.$/, '片段 "$1" 没有用到。'],
  [/^Cannot spread fragment "(.+)" within itself\.$/, '片段 "$1" 不能引用自身。'],
  [/^Cannot spread fragment "(.+)" within itself via (.+)\.$/, '片段 "$1" 不能经由 $2 引用自身。'],
  [/^Fragment cannot condition on non composite type "(.+)"\.$/, '类型 "$1" 没有子字段，不能用作片段的类型。'],
  [
    /^Fragment "(.+)" cannot condition on non composite type "(.+)"\.$/,
    '类型 "$2" 没有子字段，不能用作片段 "$1" 的类型。',
  ],
  [
    /^Fragment cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    '此处的 "$1" 不可能是 "$2"，片段不能用在这里。',
  ],
  [
    /^Fragment "(.+)" cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    '此处的 "$2" 不可能是 "$3"，片段 "$1" 不能用在这里。',
  ],
];

const ARGUMENTS: readonly Word[] = [
  [/^Unknown argument "(.+)" on field "(.+)"\.$/, '字段 "$2" 没有参数 "$1"。'],
  [/^Unknown argument "(.+)" on directive "(.+)"\.$/, '指令 "$2" 没有参数 "$1"。'],
  [/^There can be only one argument named "(.+)"\.$/, '参数 "$1" 重复。'],
  [/^Field "(.+)" argument "(.+)" of type "(.+)" is required, .+$/, '字段 "$1" 缺少必填参数 "$2"，其类型为 "$3"。'],
  [/^Directive "(.+)" argument "(.+)" of type "(.+)" is required, .+$/, '指令 "$1" 缺少必填参数 "$2"，其类型为 "$3"。'],
  [/^Argument "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填参数 "$1"，其类型为 "$2"。'],
  [
    /^Argument "(.+)" of required type "(.+)" was provided the variable "(.+)" .+$/,
    '参数 "$1" 的类型为 "$2"，而变量 "$3" 没有值。',
  ],
  [/^Argument "(.+)" of non-null type "(.+)" must not be null\.$/, '参数 "$1" 的类型为 "$2"，不能为 null。'],
  [/^Argument "(.+)" has invalid value\.$/, '参数 "$1" 的值有误。'],
  [/^There can be only one input field named "(.+)"\.$/, '输入字段 "$1" 重复。'],
  [/^Field "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填字段 "$1"，其类型为 "$2"。'],
  [/^Field "(.+)" is not defined by type "(.+?)"\.(?: Did you mean .+)?$/, '类型 "$2" 没有字段 "$1"。'],
  [/^Field "(.+)" must be non-null\.$/, '字段 "$1" 不能为 null。'],
  [/^OneOf Input Object "(.+)" must specify exactly one key\.$/, '"$1" 须填写一个字段，且只能填写一个。'],
  [/^Exactly one key must be specified for OneOf type "(.+)"\.$/, '"$1" 须填写一个字段，且只能填写一个。'],
];

const VARIABLES: readonly Word[] = [
  [/^There can be only one variable named "(.+)"\.$/, '变量 "$1" 重复。'],
  [/^Variable "(.+)" is not defined by operation "(.+)"\.$/, '操作 "$2" 没有声明变量 "$1"。'],
  [/^Variable "(.+)" is not defined\.$/, '变量 "$1" 没有声明。'],
  [/^Variable "(.+)" is never used in operation "(.+)"\.$/, '操作 "$2" 没有用到变量 "$1"。'],
  [/^Variable "(.+)" is never used\.$/, '变量 "$1" 没有用到。'],
  [/^Variable "(.+)" cannot be non-input type "(.+)"\.$/, '类型 "$2" 不能用于输入，变量 "$1" 不能为此类型。'],
  [
    /^Variable "(.+)" expected value of type "(.+)" which cannot .+$/,
    '类型 "$2" 不能用于输入，变量 "$1" 不能为此类型。',
  ],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    '变量 "$1" 的类型为 "$2"，此处须为 "$3" 类型。',
  ],
  [
    /^Variable "(.+)" is of type "(.+)" but must be non-nullable .+ "(.+)"\.$/,
    '变量 "$1" 的类型为 "$2"，用于 "$3" 时须为非空类型。',
  ],
  [/^Variable "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填变量 "$1"，其类型为 "$2"。'],
  [/^Variable "(.+)" of non-null type "(.+)" must not be null\.$/, '变量 "$1" 的类型为 "$2"，不能为 null。'],
  [/^Variable "([^"]+)" got an invalid value; (.+)$/, '变量 "$1" 的值有误：{2}'],
  [/^Variable "([^"]+)" got an invalid value at "([^"]+)"; (.+)$/, '变量 "$1" 在 "$2" 处的值有误：{3}'],
  [/^Too many errors processing variables, .+$/, '变量的错误过多，其余不再检查。'],
];

const VALUES: readonly Word[] = [
  [/^Expected value of type "([^"]+)"\.?$/, '此处须为 "$1" 类型的值。'],
  [/^Expected value of type "([^"]+)"; (.+)$/, '此处须为 "$1" 类型的值：{2}'],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, '此处的类型为 "$1"，不能为 null。'],
  [/^Expected type "(.+)" to be an object\.$/, '此处须为 "$1" 类型的对象。'],
  [/^Expected type "([^"]+)"\.$/, '此处须为 "$1" 类型的值。'],
  [/^Expected type "([^"]+)"\. (.+)$/, '此处须为 "$1" 类型的值：{2}'],
  [/^Int cannot represent non 32-bit signed integer value\.$/, 'Int 只接受 32 位整数。'],
  [/^Int cannot represent .+$/, 'Int 只接受整数。'],
  [/^Float cannot represent .+$/, 'Float 只接受数值。'],
  [/^String cannot represent .+$/, 'String 只接受文本。'],
  [/^Boolean cannot represent .+$/, 'Boolean 只接受 true 或 false。'],
  [/^ID cannot represent .+$/, 'ID 只接受文本或整数。'],
  [/^Enum "(.+)" cannot represent .+$/, '枚举 "$1" 只接受所列的值。'],
  [/^The value does not exist in "(.+)" enum\.$/, '枚举 "$1" 没有这个值。'],
  [/^Fen is a whole number, as in "12345"\.$/, '金额以分为单位，须为整数，如 "12345"。'],
  [/^Fen goes beyond .+$/, '金额过大。'],
  [/^(\w+) has the form (\S+) and must exist\.$/, '$1 的格式为 $2，且须确有其日。'],
  [/^Expected (\w+(?: or \w+)*)\.$/, '此处须写作 $1。'],
];

const REQUESTS: readonly Word[] = [
  [/^Operation batching disabled\.$/, '不接受成批提交，请逐个提交操作。'],
  [/^POST body missing, .+$/, '请求没有正文，或正文不是 JSON 对象，或其中没有内容。'],
  [/^GraphQL queries must be strings\..*$/, 'query 须为文本。'],
  [/^GraphQL operations must contain .+$/, '请求中须有 query，或已登记查询的摘要（persistedQuery）。'],
  [/^GET requests only support query operations, not (\w+) operations$/, 'GET 请求只能查询，不能提交 $1 操作。'],
  [/^GET requests may not have a content-type header .+$/, 'GET 请求的 content-type 只能是 application/json。'],
  [/^`operationName` in a POST body .+$/, '正文中的 operationName 须为文本。'],
  [/^`(variables|extensions)` in a POST body .+$/, '正文中的 $1 须为 JSON 对象。'],
  [/^The '(\w+)' search parameter may only be specified once\.$/, '地址中的参数 $1 只能出现一次。'],
  [/^The (\w+) search parameter .+ JSON.*$/, '地址中的参数 $1 须为 JSON 对象。'],
  [/^Apollo Server supports only GET\/POST requests\.$/, '只接受 GET 和 POST 请求。'],
  [/^An 'accept' header .+ does not accept (.+) or (.+)$/, 'accept 请求头须接受 $1 或 $2。'],
];

export const WORDS: readonly Word[] = [
  ...SYNTAX,
  ...FIELDS,
  ...OPERATIONS,
  ...FRAGMENTS,
  ...ARGUMENTS,
  ...VARIABLES,
  ...VALUES,
  ...REQUESTS,
];
