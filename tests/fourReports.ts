/**
 * The published dataset, whole and cut down to the four reports that were read in full: few enough that a test can
 * name every figure, and the only ones of which silence and wording can be told.
 */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../src/domain/schema';

export const corpus = JSON.parse(readFileSync('public/datasets/aleppo-2016.json', 'utf8')) as Dataset;

function cutDown(dataset: Dataset): Dataset {
  const reports = dataset.reports.filter(({ read }) => read === 'full').map((report) => ({ ...report, copyOf: null }));
  const kept = new Set(reports.map(({ id }) => id));
  const claims = dataset.claims.filter(({ report }) => kept.has(report));
  const told = new Set(claims.map(({ event }) => event));
  const events = dataset.events
    .filter(({ id }) => told.has(id))
    .map((event) => ({ ...event, within: event.within.filter((id) => told.has(id)) }));
  return { ...dataset, reports, claims, events, stories: [] };
}

export const fourReports = cutDown(corpus);
