import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginShape } from '../../domain/originShape';
import { countWord, isCopy } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { CollapseChart } from './CollapseChart';
import { collapseLayout, type TextRelation, textRelations } from './collapseLayout';

interface Props {
  readonly claims: readonly Claim[];
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly isRtl: boolean;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** "How 4 become 2": nothing to draw where one report stands alone. */
export function CollapseFigure({ claims, shapes, isRtl, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const layout = useMemo(() => collapseLayout(known, claims), [known, claims]);
  const count = useMemo(() => countWord(known, claims), [known, claims]);
  const [reports, origins] = [count.reports.length, count.origins.length];
  if (reports < 2) return null;
  const numbers = { reports: words.number(reports), origins: words.number(origins) };
  const title =
    origins > 0 && origins < reports
      ? t('positions.collapse.become', numbers)
      : t('positions.collapse.carry', { count: reports });
  return (
    <figure className="collapse">
      <figcaption>
        <h3>{title}</h3>
        <p>{t('positions.collapse.why')}</p>
      </figcaption>
      <dl className="collapse-sums">
        <Sum n={reports} word={t('positions.collapse.reports', { count: reports })} />
        <Sum n={count.voices.length} word={t('positions.collapse.voices', { count: count.voices.length })} />
        <Sum
          n={origins}
          word={t('positions.collapse.origins', { count: origins })}
          more={count.unnamed.length > 0 ? t('words.count.unnamed', { count: count.unnamed.length }) : null}
        />
      </dl>
      <CollapseChart layout={layout} shapes={shapes} isRtl={isRtl} onPick={onPick} />
      <Notes claims={claims} />
    </figure>
  );
}

function Sum({ n, word, more = null }: { n: number; word: string; more?: string | null }) {
  const words = useWords();
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {words.number(n)}
        {more && <small> + {more}</small>}
      </dd>
    </div>
  );
}

/** What is stated, what is inferred, and what is neither, each in its own sentence. */
function Notes({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const { voices, targets } = useMemo(() => collapseLayout(known, claims), [known, claims]);
  const relations = useMemo(() => textRelations(known, claims), [known, claims]);
  const has = (kind: string) => targets.find((target) => target.source.kind === kind)?.voices ?? 0;
  const hasCopy = voices.some((v) => v.reports.some(isCopy));
  return (
    <div className="collapse-notes">
      {hasCopy && <p>{t('positions.collapse.tick')}</p>}
      {has('own-voice') > 0 && <p>{t('positions.collapse.own')}</p>}
      {has('not-stated') > 0 && <p>{t('positions.collapse.notStated', { count: has('not-stated') })}</p>}
      {has('not-known') > 0 && <p>{t('positions.collapse.notKnown', { count: has('not-known') })}</p>}
      {relations.length > 0 && <Relations relations={relations} />}
    </div>
  );
}

/** As many as stand open. */
const FEW = 3;

function Relations({ relations }: { relations: readonly TextRelation[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const names = (outlets: TextRelation['outlets']) => words.list(outlets.map((o) => words.text(o.name)));
  return (
    <details open={relations.length <= FEW}>
      <summary className="link">{t('positions.collapse.inferred')}</summary>
      <ul>
        {relations.map(({ kind, from, outlets }) => (
          <li key={`${kind} ${names(from)}`}>
            {t(`positions.collapse.${kind}`, { from: names(from), outlets: names(outlets) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
