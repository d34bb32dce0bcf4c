/** Opens a dataset from the person's own disk. The file is read in the page and goes nowhere else. */
import { LoadError, type LoadedDataset, loadText } from './queries';

/** Throws LoadError with the file's name. Larger files than this are for the streaming readers. */
const MOST_BYTES = 64 * 1024 * 1024;

export async function openFile(file: File): Promise<LoadedDataset> {
  if (file.size === 0) throw new LoadError('not-a-dataset', file.name, 'the file is empty');
  if (file.size > MOST_BYTES) {
    throw new LoadError('not-a-dataset', file.name, `it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  }
  return loadText(await file.text(), file.name);
}
