import { type Server } from 'node:http';
/**
 * Serves a built site as a static host does: addresses end in a slash, compressed files go to those
 * who take them, `_headers` holds, and what is not there is answered with 404.html. Files are looked
 * up anew for each request, so that a new build shows at once.
 */
export declare function siteServer(folder: string): Server;
/**
 * Listens on this machine alone.
 *
 * @param ports the ports to try, in order.
 * @returns the port taken, or undefined where all are in use.
 */
export declare function listen(server: Server, ports: readonly number[]): Promise<number | undefined>;
