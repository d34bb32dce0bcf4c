/** The smallest PMTiles file (version 3, nothing compressed): one vector tile, the whole world, all of it water. */
function varint(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...varint(Math.floor(n / 128))];
}
const zigzag = (n: number) => (n < 0 ? -2 * n - 1 : 2 * n);
const bytes = (field: number, content: readonly number[]) => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const number = (field: number, n: number) => [...varint(field * 8), ...varint(n)];
const text = (field: number, content: string) => bytes(field, [...Buffer.from(content)]);

const EXTENT = 4096;

/** A square over the whole tile, in the vector tile's own commands. */
function waterTile(): number[] {
  const path = [9, 0, 0, 26, EXTENT, 0, 0, EXTENT, -EXTENT, 0].map((n, i) => ([0, 3].includes(i) ? n : zigzag(n)));
  const feature = [...number(3, 3), ...bytes(4, [...path, 15].flatMap(varint))];
  return bytes(3, [...number(15, 2), ...text(1, 'water'), ...bytes(2, feature), ...number(5, EXTENT)]);
}

/** `bounds`: [west, south, east, north] in degrees, as the header claims them. */
export function tinyPmtiles(bounds: readonly number[], tileType = 1): Buffer {
  const tile = waterTile();
  const directory = [1, 0, 1, ...varint(tile.length), 1];
  const metadata = [...Buffer.from('{}')];
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const parts = [
    [127, directory.length],
    [127 + directory.length, metadata.length],
    [0, 0],
    [127 + directory.length + metadata.length, tile.length],
  ];
  parts.flat().forEach((n, i) => header.writeBigUInt64LE(BigInt(n), 8 + 8 * i));
  [1, 1, 1].forEach((n, i) => header.writeBigUInt64LE(BigInt(n), 72 + 8 * i));
  header.set([1, 1, 1, tileType, 0, 0], 96);
  bounds.forEach((degree, i) => header.writeInt32LE(Math.round(degree * 1e7), 102 + 4 * i));
  return Buffer.concat([header, Buffer.from([...directory, ...metadata, ...tile])]);
}
