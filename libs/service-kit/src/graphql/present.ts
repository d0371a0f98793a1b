/** What a field that is never null answers. That nothing was found is a fault of ours: the log names the field. */
export const present = async <Found>(finding: Promise<Found | null>): Promise<Found> => {
  const found = await finding;
  if (found === null) throw new Error('A field that is never null found nothing.');
  return found;
};
