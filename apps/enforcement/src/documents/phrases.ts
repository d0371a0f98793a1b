/** How a notice calls the unit that it is for. */
export const UNIT = '你单位（统一社会信用代码：{creditCode}）';
/** Whom to call, where the office has a number. */
export const CONTACT = '[联系电话：{officePhone}。]';
