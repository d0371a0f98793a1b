type Caller = { readonly call: { readonly asked: 'zh' | 'en' | undefined } };

/** The resolver of a sentence: it is kept in both languages, and told in the one that the caller asks for. */
export const textResolvers = {
  Text: {
    text: ({ zh, en }: { readonly zh: string; readonly en: string }, _: unknown, { call }: Caller): string =>
      call.asked === 'en' ? en : zh,
  },
};
