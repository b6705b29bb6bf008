import type { GradeMark } from '../../schemas/framework.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    /** The word: the grade as printed, or why there is none. */
    words: string;
    /** The shape, where there is a grade. */
    mark?: GradeMark;
};
/** A grade as it looks everywhere: a shape in its colour, and always the word. */
export declare function grade({ words, mark }: Props): SafeHtml;
export {};
