import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { type Example, renderedFile } from './render';

/** What of a manifest specs look at; further parts are reached by `at`. */
type Manifest = {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly [part: string]: unknown;
};

export const textOf = (example: Example): string => readFileSync(renderedFile(example), 'utf8');

export const manifestsOf = (example: Example): readonly Manifest[] =>
  parseAllDocuments(textOf(example)).flatMap((document) => (document.toJS() as Manifest | null) ?? []);

/** What stands in something at a path such as `spec.template.spec.containers.0.image`. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

type Variable = { readonly name: string; readonly value?: string; readonly valueFrom?: object };

/** The variables of the only container of a Deployment or a Job. */
export const environmentOf = (manifest: Manifest | undefined): Readonly<Record<string, unknown>> => {
  const variables = at(manifest, 'spec.template.spec.containers.0.env') as readonly Variable[];
  return Object.fromEntries(
    variables.map(({ name, value, valueFrom }) => [name, value ?? at(valueFrom, 'secretKeyRef')] as const),
  );
};
