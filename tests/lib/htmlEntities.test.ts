import { expect, it } from 'vitest';
import { unescapeEntities } from '../../src/lib/htmlEntities';

it.each([
  ['Al-Fu&#8217;ah', 'Al-Fu’ah'],
  ['&#x2019;', '’'],
  ['A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos;', `A & B <c> "d" 'e'`],
  ['&amp;#8217;', '&#8217;'],
  ['R&D; &unknown; &#0; &#99999999;', 'R&D; &unknown; &#0; &#99999999;'],
])('unescapeEntities(%j)', (text, plain) => {
  expect(unescapeEntities(text)).toBe(plain);
});
