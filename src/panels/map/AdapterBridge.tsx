import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { createMapAdapter, type MapAdapter, type MapEvents } from './mapAdapter';

interface Props extends MapEvents {
  readonly onAdapter: (adapter: MapAdapter | null) => void;
}

/** Gives the map of react-leaflet its one adapter, for as long as it lives. */
export function AdapterBridge(props: Props) {
  const map = useMap();
  const onAdapter = useEffectEvent(props.onAdapter);
  const onView = useEffectEvent(props.onView);
  const onShift = useEffectEvent(props.onShift);
  const onPick = useEffectEvent(props.onPick);
  const onHover = useEffectEvent(props.onHover);
  const onPickPoints = useEffectEvent(props.onPickPoints);
  const onBaseFault = useEffectEvent(props.onBaseFault);
  const onLeft = useEffectEvent(props.onLeft);
  useEffect(() => {
    const adapter = createMapAdapter(map, {
      onView: (view) => onView(view),
      onShift: (left, top) => onShift(left, top),
      onPick: (place) => onPick(place),
      onHover: (place) => onHover(place),
      onPickPoints: (points) => onPickPoints(points),
      onBaseFault: (fault) => onBaseFault(fault),
      onLeft: (what) => onLeft(what),
    });
    onAdapter(adapter);
    return () => {
      onAdapter(null);
      adapter.destroy();
    };
  }, [map]);
  return null;
}
