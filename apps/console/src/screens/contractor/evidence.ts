import { OURS } from '../../api/ours';

/** The file was not taken. */
class NotKept extends Error {}

type Said = { readonly message?: string };

/** Sends a file as evidence of a subject, such as `warning:<id>`, and answers its id. Throws `NotKept` with the API's words. */
export const keepEvidence = async (subject: string, file: File): Promise<string> => {
  const response = await fetch(`/services/cases/evidence?subject=${encodeURIComponent(subject)}`, {
    method: 'POST',
    headers: {
      ...OURS,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  const body = (await response.json().catch(() => ({}))) as Said & {
    readonly id?: string;
    readonly errors?: readonly Said[];
  };
  if (response.ok && body.id !== undefined) return body.id;
  throw new NotKept(body.errors?.[0]?.message ?? body.message ?? `HTTP ${response.status}`);
};
