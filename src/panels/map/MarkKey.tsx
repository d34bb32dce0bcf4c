import { type ChangeEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MARK_SIZES, type MarkSize, TINTS, type Tint } from '../../domain/viewState';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { type Agreement, BLAMED, type Blamed, type Extremes, SIGNS, type Sign } from './facts';
import { GLYPHS, type MarkLook, radiusOf } from './look';
import { MarkSign } from './MarkSign';
import { useMapWords } from './useMapWords';

interface Props {
  readonly looks: readonly MarkLook[];
}

const KEY_PX = 5;
const TINT_ORDER: readonly (Agreement | Blamed)[] = ['differ', 'alike', 'alone', ...BLAMED];
const isTint = (value: string): value is Tint => (TINTS as readonly string[]).includes(value);
const isSize = (value: string): value is MarkSize => (MARK_SIZES as readonly string[]).includes(value);

/** What the signs on the ground mean by shape, colour and size: those that are drawn and no others. */
export function MarkKey({ looks }: Props) {
  const { t } = useTranslation();
  const map = useMapWords();
  const tint = useView((view) => view.tint);
  const size = useView((view) => view.markSize);
  const signs = SIGNS.filter((sign) => looks.some((look) => look.sign === sign));
  const tints = TINT_ORDER.filter((one) => looks.some((look) => look.tint === one));
  if (looks.length === 0) return null;
  return (
    <div className="map-mark-key" role="group" aria-label={t('map.key.title')}>
      <ul aria-label={t('map.key.signs')}>
        {signs.map((sign) => (
          <KeyLine key={sign} sign={sign} tint="alike" text={t(`map.sign.${sign}`)} />
        ))}
      </ul>
      <Choice
        label={t('map.key.tint')}
        value={tint}
        options={TINTS.map((value) => ({ value, text: t(`map.tint.${value}`) }))}
        onPick={(value) => isTint(value) && changeView((view) => ({ ...view, tint: value }))}
      />
      <ul aria-label={t('map.key.tint')}>
        {tints.map((one) => (
          <KeyLine key={one} sign="fire" tint={one} text={[GLYPHS[one], map.tint(one)].filter(Boolean).join(' ')} />
        ))}
      </ul>
      <Choice
        label={t('map.key.size')}
        value={size}
        options={MARK_SIZES.map((value) => ({ value, text: t(`map.size.${value}`) }))}
        onPick={(value) => isSize(value) && changeView((view) => ({ ...view, markSize: value }))}
      />
      {size !== 'same' && <SizeScale looks={looks} />}
    </div>
  );
}

function KeyLine({ sign, tint, text }: { sign: Sign; tint: Agreement | Blamed; text: string }) {
  return (
    <li data-key={`${sign} ${tint}`}>
      <MarkSign sign={sign} tint={tint} radiusPx={KEY_PX} />
      {text}
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <select
      className="map-choice"
      aria-label={label}
      value={value}
      onChange={({ target }: ChangeEvent<HTMLSelectElement>) => onPick(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** The smallest and the largest value drawn, each as large as it is on the map. */
function SizeScale({ looks }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const values = useMemo(() => looks.flatMap((look): Extremes[] => (look.value ? [look.value] : [])), [looks]);
  const [least, most] = [Math.min(...values.map((v) => v.low)), Math.max(...values.map((v) => v.high))];
  const hasRings = looks.some((look) => look.ringPx !== null);
  return (
    <ul aria-label={t('map.key.size')}>
      {values.length > 0 &&
        [...new Set([least, most])].map((value) => (
          <li key={value}>
            <MarkSign sign="fire" tint="alike" radiusPx={radiusOf(value, most)} />
            <bdi>{words.number(value)}</bdi>
          </li>
        ))}
      {hasRings && <li>{t('map.size.ring')}</li>}
      {values.length < looks.length && <li>{t('map.size.untold')}</li>}
    </ul>
  );
}
