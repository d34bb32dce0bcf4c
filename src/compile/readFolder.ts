/**
 * Reads every file of one dataset's folder into drafts. It lists what could not be read; it must never judge a record
 * or stop at the first problem.
 */
import * as v from 'valibot';
import { type Problem, showValue } from '../domain/problem';
import { type Head, HeadSchema, type RecordKind } from '../domain/schema';
import { carryClaims } from './carry';
import { fillAreas, frameOf, readGazetteer } from './gazetteer';
import { readLines } from './lines';
import { readYaml, type YamlFile } from './readYaml';
import { applyPlaces, type Draft, type Drafts, listDrafts } from './records';
import { type CodedReport, readReportFile } from './reportFile';
import { readSecondFile, type SecondFile } from './secondCoding';
import type { SourceText } from './texts';

/** Files by their path below the dataset's folder ("reports/x.yaml"). */
export type Files = ReadonlyMap<string, string>;

export interface Folder {
  readonly head: Head | null;
  readonly drafts: Drafts;
  readonly coded: readonly CodedReport[];
  /** Null where no report was coded twice. */
  readonly second: readonly SecondFile[] | null;
  /** Ids of claims that a copy only repeats from its source. */
  readonly repeatedIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Some file could not be read at all, so that records missing elsewhere mean nothing. */
  readonly isIncomplete: boolean;
}

const ANCHORS = 'gazetteer/anchors.csv';
/** Every file that a folder may hold; notes (.md) are for people. */
const READ =
  /^(?:(?:dataset|outlets|actors|places|events|terms|stories)\.yaml|(?:reports|second-coding)\/[^/]+\.yaml|gazetteer\/(?:places\.csv|anchors\.csv|lines\.geojson)|.*\.md)$/;

class Reader {
  readonly problems: Problem[] = [];
  isIncomplete = false;

  constructor(
    private readonly files: Files,
    readonly nameOf: (path: string) => string,
  ) {}

  text(path: string): { file: string; text: string } | null {
    const text = this.files.get(path);
    return text === undefined ? null : { file: this.nameOf(path), text };
  }

  yaml(path: string): YamlFile | null {
    const found = this.text(path);
    if (!found) return null;
    const read = readYaml(found.file, found.text);
    if ('yaml' in read) return read.yaml;
    this.problems.push(read.problem);
    this.isIncomplete = true;
    return null;
  }

  list(path: string): Draft[] {
    const yaml = this.yaml(path);
    return yaml ? this.keep(listDrafts(yaml)).drafts : [];
  }

  keep<T extends { problems: readonly Problem[] }>(result: T): T {
    this.problems.push(...result.problems);
    return result;
  }
}

/** A file that nobody reads is most likely one whose name is mistyped. */
function strayProblems(reader: Reader, files: Files): Problem[] {
  const stray = [...files.keys()].filter((path) => !READ.test(path));
  const action = 'Correct its name, or take it out';
  return stray.map((path) => ({ file: reader.nameOf(path), reason: 'no file of this name is read', action }));
}

function readHead(reader: Reader): Head | null {
  const path = 'dataset.yaml';
  const yaml = reader.yaml(path);
  const file = reader.nameOf(path);
  if (!yaml) {
    if (!reader.isIncomplete)
      reader.problems.push({ file, reason: 'this file is missing', action: 'Add the head of the dataset' });
    return null;
  }
  const read = v.safeParse(HeadSchema, yaml.value);
  if (read.success) return read.output;
  for (const issue of read.issues) {
    const field = v.getDotPath(issue) ?? '';
    const line = yaml.lineAt(field.split('.'));
    const value = showValue(issue.input);
    reader.problems.push({ file, line, field, value, reason: issue.message, action: 'Correct this field' });
  }
  return null;
}

const yamlIn = (files: Files, folder: string) =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && READ.test(path) && path.endsWith('.yaml')).sort();

function readReports(reader: Reader, files: Files, texts: readonly SourceText[]): CodedReport[] {
  const paths = yamlIn(files, 'reports');
  return paths.flatMap((path) => {
    const yaml = reader.yaml(path);
    if (!yaml) return [];
    const coded = reader.keep(readReportFile(yaml, texts));
    if ('report' in coded) return [coded];
    reader.isIncomplete = true;
    return [];
  });
}

function readSecond(reader: Reader, files: Files, coded: readonly CodedReport[]): SecondFile[] | null {
  const paths = yamlIn(files, 'second-coding');
  if (paths.length === 0) return null;
  return paths.flatMap((path) => {
    const yaml = reader.yaml(path);
    const read = yaml && reader.keep(readSecondFile(yaml, coded));
    return read && 'claims' in read ? [read] : [];
  });
}

function readPlaces(reader: Reader, head: Head | null): Draft[] {
  const yaml = reader.yaml('places.yaml');
  const added = yaml ? applyPlaces(yaml, []).drafts : [];
  const frame = frameOf(added, head?.bounds ?? []);
  const gazetteer = reader.keep(readGazetteer(reader.text('gazetteer/places.csv'), reader.text(ANCHORS), frame));
  const drafts = yaml ? reader.keep(applyPlaces(yaml, gazetteer.places)).drafts : gazetteer.places;
  reader.problems.push(...fillAreas(drafts, gazetteer.areas, reader.nameOf(ANCHORS)));
  return drafts;
}

function readOrientation(reader: Reader): Draft[] {
  const found = reader.text('gazetteer/lines.geojson');
  return found ? reader.keep(readLines(found.file, found.text)).lines : [];
}

export function readFolder(files: Files, nameOf: (path: string) => string, texts: readonly SourceText[]): Folder {
  const reader = new Reader(files, nameOf);
  const head = readHead(reader);
  const coded = readReports(reader, files, texts);
  const carried = reader.keep(carryClaims(coded));
  const second = readSecond(reader, files, coded);
  const drafts: { [K in RecordKind]: readonly Draft[] } = {
    outlets: reader.list('outlets.yaml'),
    reports: coded.map((c) => c.report),
    actors: reader.list('actors.yaml'),
    places: readPlaces(reader, head),
    events: reader.list('events.yaml'),
    claims: carried.claims,
    terms: reader.list('terms.yaml'),
    stories: reader.list('stories.yaml'),
    lines: readOrientation(reader),
  };
  reader.problems.push(...strayProblems(reader, files));
  const { problems, isIncomplete } = reader;
  return { head, drafts, coded, second, repeatedIds: carried.repeatedIds, problems, isIncomplete };
}
