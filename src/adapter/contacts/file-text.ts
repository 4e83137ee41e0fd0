import { AdapterError } from '../adapter-error.js';

/**
 * The text of a file, whatever wrote it: by its byte order mark, else as UTF-8, else as what spreadsheets of
 * the West write where they do not write UTF-8 (Windows-1252). Line ends become `\n`.
 *
 * @throws AdapterError `malformed` when the file is no text.
 */
export async function fileText(source: string | Blob): Promise<string> {
  const text = typeof source === 'string' ? source : decoded(new Uint8Array(await source.arrayBuffer()));
  if (isNoText(text)) {
    throw new AdapterError(
      'malformed',
      'The file is no text, perhaps a workbook or a PDF. Save it as CSV, and choose that.',
    );
  }
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const [first, second, , fourth] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && fourth === 0) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How workbooks, PDFs and the workbooks of old begin. */
const otherKinds = ['PK\u0003\u0004', '%PDF-', '\u00D0\u00CF\u0011\u00E0'];

function isNoText(text: string): boolean {
  return otherKinds.some((start) => text.startsWith(start)) || text.slice(0, 4096).includes('\0');
}
