import { text, type Text } from '../../text';

/** The departments that tell what they know, by their codes. */
const SOURCES: Readonly<Record<string, Text>> = {
  TAX: text('税务', 'Taxes'),
  WATER: text('供水', 'Water supply'),
  POWER: text('供电', 'Power supply'),
  GAS: text('燃气', 'Gas'),
  SOCIAL_INSURANCE: text('社保', 'Social insurance'),
  HOUSING_FUND: text('住房公积金', 'Housing fund'),
  MARKET_SUPERVISION: text('市场监管', 'Market supervision'),
  COURT: text('法院', 'Court'),
  PROCURATORATE: text('检察院', 'Procuratorate'),
  POLICE: text('公安', 'Police'),
  BANKING: text('金融监管', 'Banking supervision'),
  HOUSING: text('住建', 'Housing'),
  TRANSPORT: text('交通', 'Transport'),
  WATER_AFFAIRS: text('水利', 'Water affairs'),
  TRADE_UNION: text('工会', 'Trade union'),
  INTERNET: text('网信', 'Internet affairs'),
};

/** What is told, by the words of the files. */
const TOLD: Readonly<Record<string, Text>> = {
  MONTHS_OWED: text('欠缴月数', 'Months owed'),
  USE_DROP_PERCENT: text('用量下降（%）', 'Drop in use, per cent'),
  CUT_OFF: text('停供', 'Cut off'),
  EVENTS: text('新发生件数', 'New events'),
  ENFORCEMENT: text('进入强制执行', 'Under enforcement'),
  DAYS_STOPPED: text('停工停产天数', 'Days without work'),
  UNREACHABLE: text('负责人失联', 'The boss cannot be reached'),
  DISPUTES: text('工程款争议', 'Disputes over project money'),
  GROUP_DISPUTE: text('群体性争议', 'A group disputes'),
  POSTS: text('核实的舆情条数', 'Verified posts'),
  SPREADING: text('正在扩散', 'Spreading'),
};

/** What a department is called; one that nobody listed, by its code. */
export const sourceInWords = (source: string): Text => SOURCES[source] ?? text(source, source);

/** What is told, in words; what nobody listed, by its code. */
export const toldInWords = (indicator: string): Text => TOLD[indicator] ?? text(indicator, indicator);
