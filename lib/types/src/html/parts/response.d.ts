import type { CouncilSays } from '../../domain/responses.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    says: CouncilSays;
    /** What the council’s file tells in its body. */
    prose: SafeHtml | undefined;
    /** Turns a line of the author’s into safe HTML. */
    line: (text: string) => SafeHtml;
};
/** What the council says about an inspection: a place of its own, apart from the inspectors’ words. */
export declare function response(props: Props): SafeHtml;
export {};
