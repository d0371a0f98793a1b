/** What an examination found: well, worth knowing, or wrong, which says the way out. */
export type Finding =
  | { readonly state: 'WELL' | 'NOTE'; readonly what: string; readonly says: string }
  | { readonly state: 'WRONG'; readonly what: string; readonly says: string; readonly way: string };

export const well = (what: string, says: string): Finding => ({ state: 'WELL', what, says });
export const note = (what: string, says: string): Finding => ({ state: 'NOTE', what, says });
export const wrong = (what: string, says: string, way: string): Finding => ({ state: 'WRONG', what, says, way });

const SIGNS = { WELL: '✓', NOTE: '·', WRONG: '✗' } as const;

/** A line each, the way out under what is wrong. */
export const printFindings = (findings: readonly Finding[]): string =>
  findings
    .flatMap((finding) => [
      `${SIGNS[finding.state]} ${finding.what}: ${finding.says}`,
      ...(finding.state === 'WRONG' ? [`    → ${finding.way}`] : []),
    ])
    .join('\n');

/** The code of what was thrown: its words may hold an address. */
export const codeOf = (fault: unknown): string => (fault as { readonly code?: string }).code ?? 'UNKNOWN';
