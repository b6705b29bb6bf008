import { type SafeHtml } from './html.ts';
/** Whom to ask for the page in another format, and how to print it in large letters. */
export declare const otherFormats: (key: {
    title: string;
    tagline: string;
    description: string;
    address: string;
    asOf: string;
    publisher: {
        name: string;
        email: string;
        phone?: string | undefined;
        post?: string | undefined;
    };
    accessibility: {
        prepared: string;
        reviewed: string;
        replyWorkingDays: number;
    };
    subjects: {
        id: string;
        name: string;
        about: string;
    }[];
    regions: {
        id: string;
        name: string;
    }[];
    otherFormats?: {
        about: string;
        replyWorkingDays: number;
        email?: string | undefined;
        phone?: string | undefined;
        post?: string | undefined;
    } | undefined;
}) => SafeHtml;
