import { entityStore, type Rows } from '@anxin/service-kit';
import { ReferralEntity } from './referral-entity';

export const referralStore = entityStore<ReferralEntity>(ReferralEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const referralStream = (code: string): string => `referral:${code}`;

/** The referral that an order has; one that was declined may be followed by another. */
export const referralOfOrder = async (rows: Rows, orderCode: string): Promise<string | undefined> => {
  const sql = `SELECT code FROM referral WHERE order_code = $1 AND stage <> 'DECLINED'`;
  return (await rows<{ code: string }>(sql, [orderCode]))[0]?.code;
};

/** Of enterprises, a case that is with police, prosecutor or court (BLK-10), by the credit code; what they refused is not. */
export const crimesOf = async (rows: Rows, creditCodes: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ creditCode: string; code: string }>(
    `SELECT credit_code AS "creditCode", min(code) AS code FROM referral WHERE credit_code = ANY($1)
       AND stage NOT IN ('OPENED', 'REPORTED', 'APPROVED', 'DECLINED', 'REFUSED', 'REFUSED_AGAIN', 'ENDED') GROUP BY credit_code`,
    [creditCodes],
  );
  return new Map(found.map(({ creditCode, code }) => [creditCode, code]));
};
