import { DomainError } from '@anxin/domain-kit';

/** Refusals of access, in the codes that every GraphQL client knows. None says what was wrong with a credential. */
export const access = {
  unauthenticated: () =>
    new DomainError('UNAUTHENTICATED', '登录凭证无效或已过期。The token is not valid here or has expired.'),
  forbidden: (details: Readonly<Record<string, string>> = {}) =>
    new DomainError('FORBIDDEN', '无权查看或办理。This is not for your role.', details),
  /** Ours, not the caller's: the keys that prove a token could not be read. */
  identityUnavailable: () =>
    new DomainError('IDENTITY_UNAVAILABLE', '身份服务暂不可用。The identity service does not answer.'),
  callRefused: () => new DomainError('CALL_REFUSED', '服务间调用签名无效。The signature of this call is not valid.'),
  /** The signature holds, but its time is another than ours: by how much the caller is ahead, in ms. */
  clocksApart: (aheadMs: number) =>
    new DomainError('CLOCKS_APART', '服务之间时钟不一致。The clocks of two services differ; set them right (NTP).', {
      callerAheadSeconds: String(Math.round(aheadMs / 1000)),
    }),
  signatureInvalid: () => new DomainError('SIGNATURE_INVALID', '签名无效。The signature is not valid.'),
  /** The signature holds, but its time is another than ours: by how much the sender is ahead. */
  signatureExpired: (aheadSeconds: number) =>
    new DomainError(
      'SIGNATURE_EXPIRED',
      '签名时间与本系统相差超过五分钟，请校时后重新签名。The time of the signature is more than five minutes from ours.',
      { aheadSeconds: String(aheadSeconds) },
    ),
};
