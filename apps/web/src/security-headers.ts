type Headers = Readonly<Record<string, string>>;

const policy = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources}`)
    .join('; ');

const CLOSED = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

/** Headers of every answer. @param isSecure whether people reach us by https */
export const everyAnswer = (isSecure: boolean): Headers => ({
  'content-security-policy': policy(CLOSED),
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

/**
 * Headers of the console: scripts from here alone. Styles may stand in the page, since its components write theirs at run
 * time and its charts write tooltips as markup; a style runs nothing, and can fetch from nowhere else.
 */
export const CONSOLE: Headers = {
  'content-security-policy': policy({
    ...CLOSED,
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'frame-src': "'self' blob:",
    'form-action': "'self'",
  }),
};

/** What a service sends, shown by our own pages only: whatever it is, it runs nothing here. */
export const FROM_A_SERVICE: Headers = {
  'content-security-policy': policy({ ...CLOSED, 'frame-ancestors': "'self'" }),
};
