import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { apiUrl } from '../../domain/urls.ts';
import { aboutFile, licenceOf, documentationOf } from '../about.ts';
import { csvFolder, type Described, type TableFile } from './table.ts';

/** The tables described as CSV on the Web (W3C Recommendation “Metadata Vocabulary for Tabular Data”). */
export function csvwOf(files: readonly TableFile[], site: Site) {
  const { settings } = site;
  const { publisher, attribution, asOf } = aboutFile(site);
  const licence = licenceOf(settings);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    'dc:title': settings.title,
    'dc:publisher': publisher,
    'dc:license': { '@id': licence.url },
    'dc:rights': attribution,
    'dc:modified': { '@value': asOf, '@type': 'xsd:date' },
    tables: files.map(({ path, table }) => ({
      url: path,
      'dc:title': table.title,
      'dc:description': table.about,
      tableSchema: {
        columns: table.columns.map(({ name, about, type, required = false }) => ({
          name,
          titles: name,
          'dc:description': about,
          datatype: type,
          required,
        })),
        primaryKey: [...table.key],
      },
    })),
  };
}

/** The tables described as a Data Package, version 2 (datapackage.org). */
export function dataPackageOf(files: readonly TableFile[], site: Site) {
  const { settings } = site;
  const { attribution, asOf, sources } = aboutFile(site);
  const licence = licenceOf(settings);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'inspections',
    id: absolute(`${apiUrl}${csvFolder}datapackage.json`, settings),
    title: settings.title,
    description: `${settings.description} ${attribution}`,
    homepage: documentationOf(site),
    version: asOf,
    created: `${asOf}T00:00:00Z`,
    licenses: [{ name: licence.id, path: licence.url, title: licence.name }],
    sources: sources.map((title) => ({ title })),
    contributors: [{ title: settings.publisher.name, roles: ['publisher'] }],
    resources: files.map(({ path, table }) => ({
      name: path.replace(/\.csv$/, ''),
      path,
      title: table.title,
      description: table.about,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchemaOf(table),
    })),
  };
}

/** The columns of a table as Table Schema, version 2. */
export function tableSchemaOf({ columns, key }: Described) {
  return {
    fields: columns.map(({ name, about, type, required = false }) => ({
      name,
      type,
      description: about,
      constraints: { required },
    })),
    primaryKey: [...key],
  };
}
