import * as v from 'valibot';
import { AdapterError } from './adapter-error.js';
import { kindOfStatus, retryAfterOf } from './http-status.js';
import { problemDetailsSchema } from './problem-schema.js';

/** The most of one answer that is read, in bytes: many times the largest page. */
const largest = 64 * 1024 * 1024;

/**
 * Reads JSON from an answer.
 *
 * @throws AdapterError `malformed` when it is no JSON: cut short, empty, a page of HTML, too large; and the
 *   error that an answer outside 200–299 tells, see {@link errorOfResponse}.
 */
export async function readJson(adapter: string, response: Response, now: number): Promise<unknown> {
  if (!response.ok) throw await errorOfResponse(adapter, response, now);
  const body = await readText(adapter, response);
  return parseJson(adapter, body);
}

/**
 * The same, of an answer that may have nothing to say, such as 204 after an action: `undefined` then.
 *
 * @throws AdapterError as {@link readJson}.
 */
export async function readJsonIfAny(adapter: string, response: Response, now: number): Promise<unknown> {
  if (!response.ok) throw await errorOfResponse(adapter, response, now);
  const body = await readText(adapter, response);
  return body === '' ? undefined : parseJson(adapter, body);
}

/**
 * Parses text as JSON.
 *
 * @throws AdapterError `malformed`, with the beginning of the text.
 */
export function parseJson(adapter: string, body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch (error) {
    const start = body.trim().slice(0, 60);
    const what = start === '' ? 'an empty answer' : `no JSON, or JSON that was cut short: "${start}…"`;
    throw new AdapterError(
      'malformed',
      `Adapter "${adapter}" got ${what}. Check the address and the backend.`,
      {
        cause: error,
      },
    );
  }
}

/**
 * The error that an answer tells: by `kind` of its problem details (RFC 9457) where it has one, else by its
 * status; with the field at fault (`path`, or the pointer of the first of its `errors`) and `Retry-After`.
 */
export async function errorOfResponse(
  adapter: string,
  response: Response,
  now: number,
): Promise<AdapterError> {
  const body = await readText(adapter, response).catch(() => '');
  const { kind, detail, title, path, errors: [first] = [] } = detailsOf(body);
  const reasons = [detail ?? title, first?.detail].filter(Boolean).join(' ');
  const said = reasons || response.statusText || 'no reason given';
  const at = path ?? first?.pointer?.replace(/^#/, '');
  return new AdapterError(
    kind ?? kindOfStatus(response.status),
    `Adapter "${adapter}" was answered ${response.status}: ${said}`,
    { ...retryAfterOf(response.headers.get('retry-after'), now), ...(at !== undefined && { path: at }) },
  );
}

function detailsOf(body: string): v.InferOutput<typeof problemDetailsSchema> {
  try {
    return v.parse(problemDetailsSchema, JSON.parse(body));
  } catch {
    return {};
  }
}

async function readText(adapter: string, response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new AdapterError(
        'malformed',
        `Adapter "${adapter}" got more than 64 MB at once. Ask for smaller pages.`,
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}
