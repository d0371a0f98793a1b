import { text } from './text';

/** The instruments that rules name, one value each, so that one law has one name. */
export const regulation = text(
  '保障农民工工资支付条例（国务院令第724号）',
  'Regulation on Ensuring Wage Payments to Migrant Workers (State Council Decree 724)',
);
export const wageAccountMeasures = text(
  '工程建设领域农民工工资专用账户管理暂行办法（人社部发〔2021〕53号）',
  'Interim Measures on Wage Accounts in Construction (MOHRSS 2021 No. 53)',
);
export const wageDepositProvisions = text(
  '工程建设领域农民工工资保证金规定（人社部发〔2021〕65号）',
  'Provisions on Wage Deposits in Construction (MOHRSS 2021 No. 65)',
);
export const civilCode = text('中华人民共和国民法典', 'Civil Code');
export const holidayMeasures = text('全国年节及纪念日放假办法（2024年修订）', 'Measures on National Holidays (2024)');
export const paidDaysNotice = text(
  '关于职工全年月平均工作时间和工资折算问题的通知（劳社部发〔2008〕3号）',
  'Notice on Average Monthly Working Time and Wage Conversion (2008 No. 3)',
);
export const wageProvisions = text(
  '工资支付暂行规定（劳部发〔1994〕489号）',
  'Interim Provisions on Payment of Wages (1994 No. 489)',
);
export const labourLaw = text('中华人民共和国劳动法', 'Labour Law');
export const realNameMeasures = text(
  '建筑工人实名制管理办法（建市〔2019〕18号）',
  'Measures on Real-Name Management of Construction Workers (2019 No. 18)',
);
export const guizhouPlatform = text(
  '贵州监控预警平台规则（参考）',
  'Rules of the Guizhou monitoring platform (reference)',
);
export const ownDesign = text('本系统设计默认（非法律）', 'Design default of this system (not law)');
