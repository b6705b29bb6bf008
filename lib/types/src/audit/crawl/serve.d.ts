export type Server = {
    origin: string;
    close: () => Promise<void>;
};
/** Serves a folder on a free loopback port, as a static host would; 404 where there is no file. */
export declare function serve(folder: string): Promise<Server>;
