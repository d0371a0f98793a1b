import { type ASTNode, type DocumentNode, type FieldDefinitionNode, Kind, type StringValueNode, visit } from 'graphql';
import { rolesOf } from './roles';

/** Arguments that mean the same wherever they stand; a field that differs says so itself. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: '每页条数，0 至 100，不填为 20 Entries of the page, 0 to 100; 20 unless told',
  after: '上一页的 endCursor，不填从头开始 The endCursor of the page before; from the beginning unless told',
  latestFirst: '由近及远，不填为由远及近 The latest entry first; the earliest unless told',
  on: '截至哪一业务日，不填为今天，至多 10 年后 As of the end of which business day; today unless told, at most 10 years ahead',
  knownAt: '按哪一时刻所知（协调世界时），不填为此刻 As known at which moment, UTC; now unless told',
  month: '工资月份，不填为所有月份 Pay month; all months unless told',
  reason: '理由，必填，留痕，勿写个人信息 Reason, needed and logged, without personal data',
  input: '所办的内容 What is to be done',
  code: '代码 Code',
  id: '标识 Id',
  creditCode: '统一社会信用代码 Credit code (GB 32100)',
  idCardNumber: '身份证号，18 位 Identity number, 18 characters',
  day: '业务日期，不早于现值 The business day, not before the present one',
  through: '至哪一日到期，不填为所有 Due by which day; all unless told',
  filter: '筛选，不填为全部 What the list is narrowed to; everything in your scope unless told',
};

const text = (value: string): StringValueNode => ({ kind: Kind.STRING, value, block: value.includes('\n') });

/** A field that is described by its owner says who may see it. */
const withRoles = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const roles = rolesOf(field);
  if (!roles || !field.description) return field;
  return { ...field, description: text(`${field.description.value}\n\n可见 Visible to: ${roles.join(', ')}`) };
};

const withArguments = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  arguments: (field.arguments ?? []).map((argument) => {
    const said = argument.description ?? ARGUMENTS[argument.name.value];
    return said === undefined ? argument : { ...argument, description: typeof said === 'string' ? text(said) : said };
  }),
});

/** A schema with what need not be written at each field: its shared arguments, and who may see it. */
export const described = (document: DocumentNode): DocumentNode =>
  visit(document, {
    enter: (node: ASTNode) => (node.kind === Kind.FIELD_DEFINITION ? withRoles(withArguments(node)) : undefined),
  });
