/** Who speaks, as glyph and tone together, never tone alone: ■ a state, ● opposition, ▲ Kurdish, ◆ other. */
const GLYPHS = { state: '■', opposition: '●', kurdish: '▲', other: '◆' } as const;
export type SideTone = keyof typeof GLYPHS;

export function SideGlyph({ tone }: { tone: SideTone }) {
  return (
    <i className={`side-glyph side-${tone}`} aria-hidden="true">
      {GLYPHS[tone]}
    </i>
  );
}
