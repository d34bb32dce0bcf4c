/**
 * `npm run agreement`: how far the two codings of a dataset's reports agree, as Markdown on the terminal. It writes
 * nothing. Exits 1 where any rule is broken: an unsound coding is not measured.
 */
import { problemLine } from '../domain/problem';
import { agreementReport, codingsOf } from './agreement';
import { compileFolder, datasetFolders } from './readFiles';

function compare(name: string): boolean {
  const compiled = compileFolder(name, null);
  const { dataset, problems, second } = compiled;
  if (problems.length > 0 && (second || !dataset)) {
    for (const problem of problems) console.error(problemLine(problem));
    console.error(`${name}: ${problems.length} problems; nothing was compared`);
    return false;
  }
  const codings = codingsOf(compiled);
  console.log(`${name}: ${codings ? agreementReport(codings) : 'no second coding'}`);
  return true;
}

process.exitCode = datasetFolders().map(compare).every(Boolean) ? 0 : 1;
