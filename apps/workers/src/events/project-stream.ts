/** The stream of a project's facts and indicators; whoever changes its facts holds it. */
export const projectStream = (code: string): string => `project:${code}`;
