/** The languages that the interface of a site can be in. Each has its sentences in src/wording. */
export const languages = ['en', 'cy'] as const;

export type Language = (typeof languages)[number];
