/** The parts of the full comparison, in reading order: add one here and it is on the page. */
import type { ComponentType } from 'react';
import type { Claim, Event } from '../../domain/schema';
import { BlamePart } from './BlamePart';
import { CoveragePart } from './CoveragePart';
import { HeadlinePart } from './HeadlinePart';
import { KnownPart } from './KnownPart';
import { PositionsPart } from './PositionsPart';
import { ProfilePart } from './ProfilePart';
import { SaysPart } from './SaysPart';
import { TollTimePart } from './TollTimePart';
import { WordingPart } from './WordingPart';

export interface PartProps {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
  /** The outlet whose profile is open; null leaves the choice to the profile. */
  readonly outlet: string | null;
  readonly onOutlet: (outlet: string) => void;
}

interface PartEntry {
  readonly name: string;
  readonly Component: ComponentType<PartProps>;
  /** Shown even where the event is not known yet on the chosen day. */
  readonly whenUnknown?: true;
}

export const PARTS: readonly PartEntry[] = [
  { name: 'positions', Component: PositionsPart },
  { name: 'tollTime', Component: TollTimePart },
  { name: 'blame', Component: BlamePart },
  { name: 'headline', Component: HeadlinePart },
  { name: 'says', Component: SaysPart },
  { name: 'wording', Component: WordingPart },
  { name: 'coverage', Component: CoveragePart, whenUnknown: true },
  { name: 'known', Component: KnownPart, whenUnknown: true },
  { name: 'profile', Component: ProfilePart, whenUnknown: true },
];
