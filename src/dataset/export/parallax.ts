/** The dataset in its own format: nothing is lost but what was not chosen. */
import type { Catalog } from '../../domain/catalog';

export const writeParallax = ({ dataset }: Catalog): string => JSON.stringify(dataset, null, 1);
