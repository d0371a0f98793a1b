/** Whether the other side of a movement, by its token, is another wage account of the same project: the money has only moved over. SQL. */
export const isToOwnAccount = (movement: string, token: string): string =>
  `EXISTS (SELECT FROM wage_account w WHERE w.project_code = ${movement}.project_code
    AND w.account_no <> ${movement}.account_no AND w.account_token = ${token})`;
