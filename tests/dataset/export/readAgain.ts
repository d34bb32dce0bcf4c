/** A file that was written here, opened by the readers as a person would open it. */
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/dataset/export/formats';
import { headerKey } from '../../../src/dataset/import/imported';
import { buildCatalog } from '../../../src/domain/catalog';
import type { Dataset } from '../../../src/domain/schema';
import { asRead, importText, type Read } from '../import/madeUp';

export const formatOf = (id: ExportFormat['id']): ExportFormat => EXPORT_FORMATS.find((format) => format.id === id)!;

/** With the mark of UTF-8 before a CSV, as it is saved; columns that are asked about mean what is guessed. */
export async function readAgain(id: ExportFormat['id'], dataset: Dataset): Promise<Read> {
  const format = formatOf(id);
  const text = format.write(buildCatalog(dataset));
  const saved = format.ending === 'csv' ? `\ufeff${text}` : text;
  const first = await importText(saved);
  if (first.kind !== 'mapping-needed') return asRead(first);
  return asRead(await importText(saved, { mappings: { [headerKey(first.header)]: first.guess } }));
}
