import type { Checked } from './content.ts';
/** Ways to tell what a check found. Each takes the check and the name of the content folder. */
export declare const formats: {
    text: typeof toText;
    json: ({ problems, readability }: Checked) => string;
    github: ({ problems }: Checked, folder: string) => string;
    sarif: ({ problems }: Checked, folder: string) => string;
};
export type Format = keyof typeof formats;
/** Whether there is a format of this name. */
export declare function isFormat(name: string): name is Format;
declare function toText({ content, problems, readability }: Checked, folder: string): string;
export {};
