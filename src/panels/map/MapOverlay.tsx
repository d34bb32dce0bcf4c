import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain/area';
import { get } from '../../domain/catalog';
import { useView } from '../../state/view';
import { useRoving } from '../../ui/useRoving';
import type { Ground } from './ground';
import type { Box, PlacedLabel } from './labels';
import { type GroundMark, markId } from './layout';
import type { MarkLook } from './look';
import { MarkButton } from './MarkButton';
import { type MapView, project } from './mercator';
import { type LabelText, useLabelText } from './useLabelText';
import { placeNames } from './placeNames';
import { regionSpots } from './wishes';

interface Props {
  readonly view: MapView;
  /** Parts of the view that controls and notes stand on. */
  readonly covered: readonly Box[];
  readonly ground: Ground;
  readonly marks: readonly GroundMark[];
  /** By id of mark. */
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly chosen: string | null;
  readonly onPick: (placeId: string) => void;
}

/** Names and pressable dots over the drawn ground, at screen size whatever the zoom. */
export function MapOverlay(props: Props) {
  const { view, marks, looks, onPick } = props;
  const area = useView((v) => v.area);
  const { t } = useTranslation();
  const roving = useRoving<HTMLDivElement>({ items: 'button:not([disabled])' });
  const { labels, lineLabels, texts } = usePlacedNames(props);
  return (
    <>
      {area && <AreaFrame area={area} view={view} />}
      <div className="map-labels" aria-hidden="true">
        {lineLabels.map(({ id, x, y, angle, kind }) => (
          <span key={id} className={`map-line-name is-${kind}`} style={{ left: x, top: y, rotate: `${angle}deg` }}>
            <bdi>{texts.line(id).text}</bdi>
          </span>
        ))}
        {labels.map((label) => (
          <Label key={label.id} label={label} text={texts.of(label.id, label.kind)} />
        ))}
      </div>
      <div className="map-marks" role="group" aria-label={t('map.marks', { count: marks.length })} {...roving}>
        {marks.map((mark) => {
          const id = markId(mark);
          return <MarkButton key={id} mark={mark} look={get(looks, id)} at={project(view, mark.at)} onPick={onPick} />;
        })}
      </div>
    </>
  );
}

/** The box that the filter keeps to. */
function AreaFrame({ area: [west, south, east, north], view }: { area: Area; view: MapView }) {
  const [start, end] = [project(view, [west, north]), project(view, [east, south])];
  const style = { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
  return <div className="map-area" style={style} />;
}

function Label({ label, text }: { label: PlacedLabel; text: LabelText }) {
  return (
    <span className={`map-label is-${label.kind} ${text.tone}`} style={{ left: label.x, top: label.y }}>
      <bdi>{text.name}</bdi>
      {text.detail && <bdi className="map-label-detail">{text.detail}</bdi>}
    </span>
  );
}

function usePlacedNames({ view, covered, ground, marks, looks, chosen }: Props) {
  const regions = useMemo(() => regionSpots(ground), [ground]);
  const texts = useLabelText(view, ground, marks, looks, chosen);
  return useMemo(
    () => ({ ...placeNames({ view, covered, ground, regions, marks, chosen }, texts), texts }),
    [view, covered, ground, regions, marks, chosen, texts],
  );
}
