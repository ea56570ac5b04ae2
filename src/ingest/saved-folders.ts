/**
 * How the folder of pictures beside a page that was saved whole ends, in the languages of browsers: `crane.html` with
 * `crane_files`, `crane-Dateien`. The list of Windows (Connected Files), which browsers on other systems use too.
 */
const ENDINGS: readonly string[] = [
  '_files',
  '.files',
  '_archivos',
  '_arquivos',
  '_bestanden',
  '_bylos',
  '-Dateien',
  '_datoteke',
  '_dosyalar',
  '_elemei',
  '_failid',
  '_fails',
  '_fajlovi',
  '_ficheiros',
  '_fichiers',
  '_file',
  '-filer',
  '_fitxategiak',
  '_fitxers',
  '_pliki',
  '_soubory',
  '_tiedostot',
];

const PAGE = /\.(?:html?|xhtml|shtml)$/i;

/** Which of the folders with these names hold the pictures of a page of the same name that lies beside them. */
export function savedFolders(files: readonly string[], folders: readonly string[]): ReadonlySet<string> {
  const pages = new Set(files.filter((name) => PAGE.test(name)).map((name) => name.replace(PAGE, '')));
  return new Set(
    folders.filter((name) => ENDINGS.some((end) => name.endsWith(end) && pages.has(name.slice(0, -end.length)))),
  );
}
