import { z } from 'astro/zod';
/**
 * Where each council lies on a map of equal hexagons, so that small places show as much as large
 * ones. Rows are counted northwards, and odd rows are moved half a hexagon to the right (“odd-r”).
 */
export declare const hexmap: z.ZodObject<{
    source: z.ZodString;
    url: z.ZodURL;
    licence: z.ZodString;
    hexes: z.ZodRecord<z.ZodString, z.ZodObject<{
        q: z.ZodInt;
        r: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type HexmapFile = z.infer<typeof hexmap>;
