/** The words of the interface. One file a region of the screen; keys are checked by the types. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import arCompare from './locales/ar/compare.json';
import arEvents from './locales/ar/events.json';
import arFilters from './locales/ar/filters.json';
import arMap from './locales/ar/map.json';
import arShell from './locales/ar/shell.json';
import arTimeline from './locales/ar/timeline.json';
import arWords from './locales/ar/words.json';
import compare from './locales/en/compare.json';
import events from './locales/en/events.json';
import filters from './locales/en/filters.json';
import map from './locales/en/map.json';
import shell from './locales/en/shell.json';
import timeline from './locales/en/timeline.json';
import words from './locales/en/words.json';

const en = { shell, filters, events, map, timeline, compare, words };
const ar = {
  shell: arShell,
  filters: arFilters,
  events: arEvents,
  map: arMap,
  timeline: arTimeline,
  compare: arCompare,
  words: arWords,
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
