/** The papers that a roster knows beside the citizen's number (`idCardType`), and the form of their numbers. */
const FORMS = {
  PASSPORT: /^[A-Z0-9]{5,17}$/,
  HK_MACAO_PERMIT: /^[HM](?:\d{8}|\d{10})$/,
  TAIWAN_PERMIT: /^(?:\d{8}|\d{10})$/,
} as const;

export type OtherPaper = keyof typeof FORMS;
export const OTHER_PAPERS = Object.keys(FORMS) as readonly OtherPaper[];

/** Whether a normalised text has the form of that paper's number; none of them has a check digit. */
export const isPaperNumber = (text: string, paper: OtherPaper): boolean => FORMS[paper].test(text);

/** Whether a normalised text may be the number of some paper other than the citizen's; only a roster can say of which. */
export const mayBePaperNumber = (text: string): boolean => OTHER_PAPERS.some((paper) => isPaperNumber(text, paper));
