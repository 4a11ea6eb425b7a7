// The part of pdf.js that this package uses, as plain shapes: the engine itself is given by the caller, so the package
// depends on none and knows no DOM. Checked with pdfjs-dist 6.5.438 (legacy build in Node).

/** A matrix of PDF: [a, b, c, d, e, f]. */
export type Matrix = ArrayLike<number>

/** pdf.js as a module, `pdfjs-dist/legacy/build/pdf.mjs`. */
export interface PdfEngine {
  readonly getDocument: (source: PdfSource) => PdfLoading
  /** The numbers of drawing operators by their names. */
  readonly OPS: Readonly<Record<string, number>>
}

interface PdfSource {
  readonly data: Uint8Array
  readonly verbosity?: number
  readonly isEvalSupported?: boolean
  readonly useSystemFonts?: boolean
  readonly stopAtErrors?: boolean
  /** Keeps the names of fonts, which tell bold and italic. */
  readonly fontExtraProperties?: boolean
  readonly enableXfa?: boolean
}

interface PdfLoading {
  readonly promise: Promise<PdfDocument>
  readonly destroy: () => Promise<void>
}

export interface PdfDocument {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<PdfPage>
  readonly getAttachments: () => Promise<unknown>
  /** Scripts of the file itself, and of its form fields. */
  readonly getJSActions: () => Promise<unknown>
  readonly getFieldObjects: () => Promise<unknown>
  readonly getSignatures?: () => Promise<readonly PdfSignature[] | null>
  readonly getSignatureData?: (id: string) => Promise<{ readonly pkcs7: Uint8Array } | null>
}

export interface PdfSignature {
  readonly id: string
  readonly fieldName: string
  readonly signerName: string | null
  /** The time of signing as PDF writes it: `D:20260130091500+07'00'`. */
  readonly signingTime: string | null
}

export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => PdfViewport
  readonly getTextContent: (options: { readonly disableNormalization: boolean }) => Promise<PdfTextContent>
  readonly getAnnotations: () => Promise<readonly unknown[]>
  readonly getOperatorList: () => Promise<PdfOperatorList>
  readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => unknown }
  readonly cleanup?: () => unknown
}

interface PdfViewport {
  readonly width: number
  readonly height: number
  readonly transform: Matrix
}

interface PdfTextContent {
  readonly items: readonly unknown[]
  readonly styles: Readonly<Record<string, unknown>>
}

/** A piece of the text layer; its transform is in the page's own coordinates. */
export interface PdfTextItem {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: Matrix
  readonly fontName: string
}

export interface PdfOperatorList {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}
