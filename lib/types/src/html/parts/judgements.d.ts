import { type GradedInspection } from '../../domain/outcome.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    inspection: GradedInspection;
    caption: string;
    /** Whether each area and each grade is explained in a sentence. */
    explain?: boolean;
};
/** The result area by area, and after the areas what became of the overall grade. */
export declare function judgements({ inspection, caption, explain }: Props): SafeHtml;
export {};
