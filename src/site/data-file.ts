/** A file of the site: its path in the site's folder, with forward slashes, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Data in a script that hands it over: a browser fetches nothing for a page that is a file. */
export function dataFile(name: string, data: unknown): SiteFile {
  return { path: `data/${name}.js`, text: `onrecordData(${JSON.stringify(name)},${JSON.stringify(data)});\n` };
}
