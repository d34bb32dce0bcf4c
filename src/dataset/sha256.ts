/** The hash by which a file is cited: lower-case hex, or null where the browser offers no way to compute it. */
export async function hexSha256(content: BufferSource): Promise<string | null> {
  // Only pages that came over https, or from this machine, are given it.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
