/**
 * Files on their way in: read, asked about, refused or open. What was on screen stays until the new dataset is whole,
 * and a cancelled or failed opening changes nothing. Only one opening runs at a time; a new one ends the one before.
 */
import { createStore, useStore } from 'zustand';
import type { Mapping } from '../dataset/import/columnRoles';
import {
  headerKey,
  type Imported,
  type ImportFailed,
  type ImportOptions,
  type ImportProgress,
  type ImportRead,
  type MappingQuestion,
  type TooLarge,
} from '../dataset/import/imported';
import type { NameRule } from '../dataset/import/outletNames';
import { type RunningImport, startImport } from '../dataset/import/startImport';
import { indexImported, LoadError, type LoadedDataset } from '../dataset/queries';
import { INITIAL_VIEW } from '../domain/viewState';
import { rememberedMappings, rememberedNames, rememberMapping, rememberNames } from './remembered';
import { changeView } from './view';

/** What is open, how it was read, and the files, to read them again in another way. */
export interface OpenedFiles {
  readonly files: readonly File[];
  readonly options: ImportOptions;
  readonly read: Pick<ImportRead, 'accounts' | 'readings'>;
  readonly loaded: LoadedDataset;
}

export type Step =
  | { readonly kind: 'none' }
  /** `startMs`: of performance.now(); progress is null until the first news. */
  | {
      readonly kind: 'reading';
      /** Of the first file. */
      readonly name: string;
      readonly elapsedMs: number;
      readonly progress: ImportProgress | null;
    }
  | { readonly kind: 'indexing' }
  | { readonly kind: 'failed'; readonly error: LoadError }
  | MappingQuestion
  | TooLarge;

interface Opening {
  readonly opened: OpenedFiles | null;
  readonly step: Step;
  /** The files that `step` is about. */
  readonly files: readonly File[];
  readonly options: ImportOptions;
}

const WHOLE: ImportOptions = { encoding: null, window: { fromDay: null, toDay: null }, names: [], mappings: {} };
const NOTHING: Opening = { opened: null, step: { kind: 'none' }, files: [], options: WHOLE };
const store = createStore<Opening>(() => NOTHING);

/** What is open; progress does not touch it. */
export function useOpened(): OpenedFiles | null {
  return useStore(store, ({ opened }) => opened);
}

/** Where an opening stands, many times a second while it reads. */
export function useOpeningStep(): Step {
  return useStore(store, ({ step }) => step);
}

let running: RunningImport | null = null;

const setStep = (step: Step) => store.setState((before) => ({ ...before, step }));

function mappingsByHeader(): Record<string, Mapping> {
  return Object.fromEntries(
    rememberedMappings().map(({ header, roles }) => [headerKey(header), Object.fromEntries(roles) as Mapping]),
  );
}

const loadError = ({ fault, file, reason, problems }: ImportFailed) => new LoadError(fault, file, reason, problems);

async function settle(imported: Imported, files: readonly File[], options: ImportOptions, isCurrent: () => boolean) {
  if (imported.kind === 'failed') return setStep({ kind: 'failed', error: loadError(imported) });
  if (imported.kind !== 'read') return setStep(imported);
  setStep({ kind: 'indexing' });
  const loaded = await indexImported(imported);
  if (!isCurrent()) return;
  const { accounts, readings, dataset } = imported;
  store.setState({
    opened: { files, options, read: { accounts, readings }, loaded },
    step: { kind: 'none' },
    files: [],
    options: WHOLE,
  });
  changeView((view) => ({ ...INITIAL_VIEW, lang: view.lang, panel: view.panel, dataset: dataset.id }));
}

async function run(files: readonly File[], asked: Pick<ImportOptions, 'encoding' | 'window'>): Promise<void> {
  running?.cancel();
  const options: ImportOptions = { ...asked, names: rememberedNames(), mappings: mappingsByHeader() };
  const startMs = performance.now();
  const name = files[0]?.name ?? '';
  store.setState((before) => ({
    ...before,
    files,
    options,
    step: { kind: 'reading', name, elapsedMs: 0, progress: null },
  }));
  const own = startImport(files, options, (progress) => {
    if (running === own) setStep({ kind: 'reading', name, elapsedMs: performance.now() - startMs, progress });
  });
  running = own;
  const outcome = await own.outcome;
  if (running !== own || outcome.kind === 'cancelled') return;
  await settle(outcome, files, options, () => running === own);
  if (running === own) running = null;
}

export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length > 0) await run(files, WHOLE);
}

/** Ends the reading, or leaves a question unanswered; what was open stays. */
export function cancelOpening(): void {
  running?.cancel();
  running = null;
  store.setState((before) => ({ ...before, step: { kind: 'none' }, files: [] }));
}

/** Reads the part of a file too large that a range of days (day numbers, both included) holds. */
export async function openRange(fromDay: number | null, toDay: number | null): Promise<void> {
  const { files, options } = store.getState();
  await run(files, { ...options, window: { fromDay, toDay } });
}

/** Takes what the columns mean, remembers it and reads on. */
export async function confirmMapping(header: readonly string[], mapping: Mapping): Promise<void> {
  rememberMapping(header, mapping);
  const { files, options } = store.getState();
  await run(files, options);
}

/** Reads what is open again: in another encoding, or with outlets joined in another way. */
export async function readAgain(change: { encoding?: ImportOptions['encoding']; names?: readonly NameRule[] | null }) {
  const { opened } = store.getState();
  if (!opened) return;
  if (change.names !== undefined) rememberNames(change.names);
  await run(opened.files, { ...opened.options, encoding: change.encoding ?? opened.options.encoding });
}

/** Back to what the site serves. */
export function closeOpened(): void {
  cancelOpening();
  store.setState(NOTHING, true);
  changeView((view) => ({ ...INITIAL_VIEW, lang: view.lang, panel: view.panel }));
}
