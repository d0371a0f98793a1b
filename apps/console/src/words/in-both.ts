/** The words of a group of screens in both languages: what is said in Chinese is said in English, or it does not compile. */
export const inBoth = <Words>(zh: Words, en: NoInfer<Words>) => ({ zh, en });
