import type { Due } from '../../domain/responses.ts';
import type { Document } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    due: Due | undefined;
    statement: Document | undefined;
};
/** The written statement that the law asks of the council, and when it is due. */
export declare function responseStatement({ due, statement }: Props): SafeHtml;
export {};
