import './toolbar.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANE_CHOICES } from '../../domain/viewState';
import { changeView, useView } from '../../state/view';
import { StepButtons } from './StepButtons';
import type { Timeline } from './useTimeline';
import type { Zoom } from './useZoom';
import { ZoomButtons } from './ZoomButtons';

/** What a person can do with the timeline besides pointing at it; the same for the drawing and the list. */
export function Toolbar({ timeline, zoom }: { timeline: Timeline; zoom: Zoom }) {
  return (
    <div className="tl-tools">
      <LaneSelect />
      <JoinSwitch />
      {!timeline.isDense && <StepButtons timeline={timeline} />}
      <ZoomButtons span={timeline.span} zoom={zoom} />
    </div>
  );
}

function LaneSelect() {
  const { t } = useTranslation();
  const id = useId();
  const lanes = useView((view) => view.lanes);
  const choose = (chosen: string) => {
    const next = LANE_CHOICES.find((one) => one === chosen);
    if (next) changeView((view) => ({ ...view, lanes: next }));
  };
  return (
    <div className="tl-tool">
      <label htmlFor={id}>{t('timeline.lanes')}</label>
      <select id={id} value={lanes} onChange={(event) => choose(event.target.value)}>
        {LANE_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`timeline.lanesBy.${choice}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The two clocks: reports under the events, or tied to them. */
function JoinSwitch() {
  const { t } = useTranslation();
  const isJoined = useView((view) => view.clocks === 'joined');
  const toggle = () => changeView((view) => ({ ...view, clocks: isJoined ? 'apart' : 'joined' }));
  return (
    <button type="button" className="tl-switch" aria-pressed={isJoined} onClick={toggle}>
      {t('timeline.join')}
    </button>
  );
}
