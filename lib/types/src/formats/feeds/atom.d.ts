import type { Site } from '../../domain/site.ts';
import type { Feed } from './feed.ts';
/** A feed as Atom (RFC 4287). Days become moments at midnight UTC, as the format asks for. */
export declare function atomOf(feed: Feed, site: Site): string;
