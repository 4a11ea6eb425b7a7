/** How an inflating ended: at its end, because `take` had enough, or because the data are no whole deflate stream. */
export type InflateEnd = 'done' | 'stopped' | 'broken'

/** Small steps: some runtimes unpack a whole piece before anybody can say stop, and a byte may become a thousand. */
const step = 16 * 1024

/** Unpacks raw deflate piece by piece; `take` returns false to stop. Nothing is kept here. */
export async function inflate(packed: Uint8Array, take: (piece: Uint8Array) => boolean): Promise<InflateEnd> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const reader = readable.getReader()
  void feed(writable.getWriter(), packed).catch(() => undefined) // what goes wrong there shows at the reader
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (value === undefined || done) return 'done'
      if (!take(value)) {
        await reader.cancel().catch(() => undefined)
        return 'stopped'
      }
    }
  } catch {
    return 'broken'
  }
}

async function feed(writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += step) {
    await writer.ready
    // A piece of its own, since a runtime may take hold of what it is given.
    await writer.write(new Uint8Array(packed.subarray(at, at + step)))
  }
  await writer.close()
}
