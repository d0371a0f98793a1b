/** A text that names one thing: a `ProjectCode` does not fit where a `CreditCode` is due, at no cost at run time. */
export type Id<Name extends string> = string & { readonly of: Name };

/** 项目代码 */
export type ProjectCode = Id<'Project'>;
/** 统一社会信用代码 */
export type CreditCode = Id<'Enterprise'>;
/** 公民身份号码. Personal: never in a log, an event or an error. */
export type CitizenNumber = Id<'Citizen'>;
/** A bank account or card. Personal where it is a worker's. */
export type AccountNumber = Id<'Account'>;
/** 行政区划代码, or the id of a zone that has none. */
export type AreaId = Id<'Area'>;
