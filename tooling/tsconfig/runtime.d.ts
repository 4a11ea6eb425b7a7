// What every JavaScript runtime has and the packages may use: no DOM, no Node.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}
interface ReadableStreamDefaultReader<T> {
  read(): Promise<{ done: boolean; value: T | undefined }>
  cancel(reason?: unknown): Promise<void>
}
interface WritableStreamDefaultWriter<T> {
  readonly ready: Promise<void>
  write(piece: T): Promise<void>
  close(): Promise<void>
}
declare class DecompressionStream {
  constructor(format: 'deflate' | 'deflate-raw' | 'gzip')
  readonly readable: { getReader(): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> }
  readonly writable: { getWriter(): WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>> }
}
declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>
}
