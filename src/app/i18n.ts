/** The words of the interface. One file a region of the screen; keys are checked by the types. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import arBlame from './locales/ar/blame.json';
import arCompare from './locales/ar/compare.json';
import arComparison from './locales/ar/comparison.json';
import arCoverage from './locales/ar/coverage.json';
import arEvents from './locales/ar/events.json';
import arExport from './locales/ar/export.json';
import arFilters from './locales/ar/filters.json';
import arHeadline from './locales/ar/headline.json';
import arKnownPart from './locales/ar/knownPart.json';
import arMap from './locales/ar/map.json';
import arOpen from './locales/ar/open.json';
import arPositions from './locales/ar/positions.json';
import arProfile from './locales/ar/profile.json';
import arShell from './locales/ar/shell.json';
import arStory from './locales/ar/story.json';
import arTimeline from './locales/ar/timeline.json';
import arTollTime from './locales/ar/tollTime.json';
import arWordingPart from './locales/ar/wordingPart.json';
import arWords from './locales/ar/words.json';
import blame from './locales/en/blame.json';
import compare from './locales/en/compare.json';
import comparison from './locales/en/comparison.json';
import coverage from './locales/en/coverage.json';
import events from './locales/en/events.json';
import exporting from './locales/en/export.json';
import filters from './locales/en/filters.json';
import headline from './locales/en/headline.json';
import knownPart from './locales/en/knownPart.json';
import map from './locales/en/map.json';
import open from './locales/en/open.json';
import positions from './locales/en/positions.json';
import profile from './locales/en/profile.json';
import shell from './locales/en/shell.json';
import story from './locales/en/story.json';
import timeline from './locales/en/timeline.json';
import tollTime from './locales/en/tollTime.json';
import wordingPart from './locales/en/wordingPart.json';
import words from './locales/en/words.json';

const en = {
  shell,
  filters,
  events,
  export: exporting,
  map,
  timeline,
  compare,
  comparison,
  open,
  positions,
  tollTime,
  words,
  coverage,
  knownPart,
  profile,
  blame,
  headline,
  wordingPart,
  story,
};
const ar = {
  shell: arShell,
  filters: arFilters,
  events: arEvents,
  export: arExport,
  map: arMap,
  timeline: arTimeline,
  compare: arCompare,
  comparison: arComparison,
  open: arOpen,
  positions: arPositions,
  tollTime: arTollTime,
  coverage: arCoverage,
  knownPart: arKnownPart,
  profile: arProfile,
  words: arWords,
  blame: arBlame,
  headline: arHeadline,
  wordingPart: arWordingPart,
  story: arStory,
};

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, ar: { translation: ar } },
  interpolation: { escapeValue: false },
});

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
