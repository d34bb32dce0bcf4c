/** Three events that differ in place, kind, day, actors and outlets: what filters are tried on. */
import { eventFacts } from '../src/domain/filter';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aPlace, aReport } from './builders';

export const catalog = aCatalog({
  outlets: [anOutlet('gazette'), anOutlet('herald')],
  reports: [aReport('r1'), aReport('r2', { outlet: 'herald' })],
  actors: [anActor('state'), anActor('army', { partOf: 'state' }), anActor('agency'), anActor('monitor')],
  places: [aPlace('clinic', { within: 'town' }), aPlace('town'), aPlace('village')],
  events: [
    anEvent('e1', { place: 'clinic', kind: 'shelling' }),
    anEvent('e2', { place: 'town', kind: 'air-strike', when: '2016-05' }),
    anEvent('e3', { place: 'village', kind: 'truce', when: '2016-05-07~' }),
  ],
  claims: [
    aClaim('mention', {}, { event: 'e1', origin: 'army', via: ['agency', 'herald'], voice: 'attributed' }),
    aClaim('responsible', { actors: ['monitor'] }, { event: 'e2', report: 'r2' }),
    aClaim('mention', {}, { event: 'e3' }),
    aClaim('mention', {}, { event: 'e3', report: 'r2' }),
  ],
});

export const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
