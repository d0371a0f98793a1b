import { askService } from '../../api/ask-service';

/** Sends a file as evidence of a subject, such as `warning:<id>`, and answers its id. Throws `NotAnswered` with the API's words. */
export const keepEvidence = async (subject: string, file: File): Promise<string> => {
  const response = await askService(`cases/evidence?subject=${encodeURIComponent(subject)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  return ((await response.json()) as { readonly id: string }).id;
};
