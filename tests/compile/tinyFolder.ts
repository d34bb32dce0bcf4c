/** A whole folder of coded records, as small as one can be, with the text that its one full report was coded from. */
import { type Compiled, compileDataset } from '../../src/compile/compileDataset';
import { type SourceText, sourceTextOf } from '../../src/compile/texts';

export const TEXT = `Three people died when shells fell on the quarter.

Rebels denied it. The regime blamed the rebels for every one of the shells.
Read more stories about rebels
`;
export const SOURCE = sourceTextOf('one.txt', TEXT);

const FILES = {
  'dataset.yaml': `
format: parallax/1
id: tiny
title: { en: Tiny }
summary: { en: Made up for a test. }
licence: CC0-1.0
version: "1"
timeZone: Asia/Damascus
span: 2016-05-01/2016-05-07
bounds: [37, 36, 38, 37]
`,
  'outlets.yaml': '- { id: gazette, name: { en: Gazette }, country: null, kind: online }\n',
  'actors.yaml': `
- { id: syrian-state, name: { en: State }, named: true, kind: government, side: syrian-state }
- { id: rebels, name: { en: Rebels }, named: true, kind: armed-group, side: opposition }
`,
  'places.yaml': `
add:
  - id: town
    name: { en: Town }
    aliases: []
    kind: city
    point: [37.15, 36.2]
    precisionM: 5000
    control: []
    basis: made up
    confidence: low
`,
  'events.yaml': `
- id: shelling
  title: { en: Shelling }
  summary: { en: Made up. }
  when: 2016-05-03
  place: quarter
  kind: shelling
  placePrecision: neighbourhood
  within: []
`,
  'terms.yaml': `
- { id: rebel, refersTo: rebels, label: rebels, match: [rebels, rebel] }
- { id: regime, refersTo: syrian-state, label: regime, match: [regime] }
`,
  'gazetteer/places.csv': `id,name_en,name_ar,aliases,kind,lat,lon,control_2016_04,source_of_coordinates,confidence,area,note
quarter,The Quarter,,Quarter|Qarter,neighbourhood,36.2,37.15,government,made up,high,anchors,
`,
  'gazetteer/anchors.csv': `place_id,lon,lat
quarter,37.15,36.2
outside,37.10,36.2
outside,37.20,36.2
outside,37.15,36.1
outside,37.15,36.3
`,
  'gazetteer/lines.geojson': '{"type":"FeatureCollection","features":[]}',
  'reports/gazette-1.yaml': `# how this report was coded
report:
  id: gazette-1
  outlet: gazette
  title: null
  language: en
  published: 2016-05-04
  publishedBasis: stated
  url: null
  wires: []
  read: full
  text: { paragraphs: 3, codePoints: ${SOURCE.codePoints}, sha256: ${SOURCE.sha256} }
uncoded:
  - { paragraph: 3, reason: furniture } # links
wording: { rebel: 2, regime: 1 }
claims:
  - id: c01 # the toll
    event: shelling
    facet: killed
    value: { min: 3, max: 3, people: people, hedge: exact }
    origin: null
    voice: own
    evidence: { paragraph: 1, first: Three people, last: died } # first words
  - id: c02
    event: shelling
    facet: responsible
    value: { actors: [rebels] }
    origin: syrian-state
    voice: attributed
    evidence: { paragraph: 2, first: The regime blamed, last: blamed the rebels }
`,
} as const;

export type TinyPath = keyof typeof FILES;

/** The tiny folder, with stretches of one file replaced; a stretch that is not there is a fault of the test. */
export function tinyFiles(path?: TinyPath, ...changes: (readonly [from: string, to: string])[]): Map<string, string> {
  const files = new Map<string, string>(Object.entries(FILES));
  for (const [from, to] of changes) {
    const text = files.get(path!)!;
    if (!text.includes(from)) throw new Error(`${path} holds no "${from}"`);
    files.set(path!, text.replace(from, to));
  }
  return files;
}

export const compileTiny = (
  files: ReadonlyMap<string, string>,
  texts: readonly SourceText[] | null = [SOURCE],
): Compiled => compileDataset(files, (path) => `data/tiny/${path}`, texts);

/** Problems other than what --write would mend. */
export const problemsOf = (compiled: Compiled) =>
  compiled.problems
    .filter((problem) => !problem.action.includes('--write'))
    .map((problem) =>
      Object.fromEntries(Object.entries(problem).filter(([key]) => key !== 'action' && key !== 'value')),
    );
