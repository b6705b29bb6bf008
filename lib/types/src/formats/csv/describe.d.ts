import type { Site } from '../../domain/site.ts';
import { type Described, type TableFile } from './files.ts';
/** The tables described as CSV on the Web (W3C Recommendation “Metadata Vocabulary for Tabular Data”). */
export declare function csvwOf(files: readonly TableFile[], site: Site): {
    '@context': (string | {
        '@language': string;
    })[];
    'dc:title': string;
    'dc:publisher': string;
    'dc:license': {
        '@id': "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    };
    'dc:rights': string;
    'dc:modified': {
        '@value': string;
        '@type': string;
    };
    tables: {
        url: string;
        'dc:title': string;
        'dc:description': string;
        tableSchema: {
            columns: {
                name: string;
                titles: string;
                'dc:description': string;
                datatype: "string" | "date" | "integer";
                required: boolean;
            }[];
            primaryKey: string[];
        };
    }[];
};
/** The tables described as a Data Package, version 2 (datapackage.org). */
export declare function dataPackageOf(files: readonly TableFile[], site: Site): {
    $schema: string;
    name: string;
    id: string;
    title: string;
    description: string;
    homepage: string;
    version: string;
    created: string;
    licenses: {
        name: "OGL-UK-3.0";
        path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
        title: "Open Government Licence v3.0";
    }[];
    sources: {
        title: string;
    }[];
    contributors: {
        title: string;
        roles: string[];
    }[];
    resources: {
        name: string;
        path: string;
        title: string;
        description: string;
        type: string;
        format: string;
        mediatype: string;
        encoding: string;
        schema: {
            fields: {
                name: string;
                type: "string" | "date" | "integer";
                description: string;
                constraints: {
                    required: boolean;
                };
            }[];
            primaryKey: string[];
        };
    }[];
};
/** The columns of a table as Table Schema, version 2. */
export declare function tableSchemaOf({ columns, key }: Described): {
    fields: {
        name: string;
        type: "string" | "date" | "integer";
        description: string;
        constraints: {
            required: boolean;
        };
    }[];
    primaryKey: string[];
};
