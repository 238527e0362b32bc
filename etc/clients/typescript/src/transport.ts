import { MontroseError } from "./errors.js";

export interface MontroseOptions {
  /** The portal's address, e.g. https://north.example.com. */
  baseUrl: string;
  /** As it was shown when it was made: mtr_…; without one only what needs no account is open. */
  apiKey?: string;
  /** The language of messages: en, de, fr, es, tr or ar. */
  language?: string;
  /** What makes the requests, where the platform's own `fetch` does not do. */
  fetch?: typeof fetch;
}

/** What any call takes besides its own input. */
export interface CallOptions {
  signal?: AbortSignal;
  headers?: Readonly<Record<string, string>>;
  /** A key of the program's choice: the same change with the same key has one effect, however often it is sent. */
  idempotencyKey?: string;
  /** The `etag` of the version that the change is meant for; where there is a newer one, the portal answers 412. */
  ifMatch?: string;
  /** Told of the answer besides what the call returns, whether the portal refuses or not. */
  onAnswer?: (answer: AnswerFacts) => void;
}

/** What an answer says besides its body. */
export interface AnswerFacts {
  status: number;
  /** The version of what was read, with its quotation marks. */
  etag: string | null;
  /** The portal had carried out the call before, and gave the answer of then. */
  wasReplayed: boolean;
}

export interface Request {
  query?: object | undefined;
  json?: unknown;
  form?: FormData;
  /** The answer is a file. */
  file?: boolean;
}

/** Makes the calls of the generated classes. */
export class Transport {
  readonly #base: string;
  readonly #headers: Record<string, string>;
  readonly #fetch: typeof fetch;

  constructor({ baseUrl, apiKey, language, fetch: ownFetch }: MontroseOptions) {
    const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (base?.protocol !== "https:" && base?.protocol !== "http:") throw new TypeError(`'${baseUrl}' is not a portal's address; it is like https://north.example.com.`);
    this.#base = base.href.replace(/\/+$/, "");
    this.#headers = { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" };
    if (apiKey) this.#headers["Authorization"] = `Bearer ${apiKey}`;
    if (language) this.#headers["Accept-Language"] = language;
    this.#fetch = ownFetch ?? ((input, init) => fetch(input, init));
  }

  async call<T>(method: string, path: string, request: Request = {}, options: CallOptions = {}): Promise<T> {
    const answer = await this.#send(method, path, request, options);
    options.onAnswer?.({ status: answer.status, etag: answer.headers.get("ETag"), wasReplayed: answer.headers.has("Idempotent-Replayed") });
    if (!answer.ok) throw await MontroseError.of(answer);
    if (request.file) return (await answer.blob()) as T;
    const text = await answer.text();
    if (text === "") return undefined as T;
    return (answer.headers.get("Content-Type")?.includes("json") ? JSON.parse(text) : text) as T;
  }

  async #send(method: string, path: string, request: Request, options: CallOptions): Promise<Response> {
    const headers: Record<string, string> = { ...this.#headers, ...options.headers };
    if (options.idempotencyKey) headers["Idempotency-Key"] = options.idempotencyKey;
    if (options.ifMatch) headers["If-Match"] = options.ifMatch;
    const init: RequestInit = { method, headers, credentials: "omit", redirect: "manual" };
    if (options.signal) init.signal = options.signal;
    if (request.form) init.body = request.form;
    else if (request.json !== undefined) {
      headers["Content-Type"] = "application/json";
      init.body = JSON.stringify(request.json);
    }
    try {
      return await this.#fetch(this.#base + path + queryOf(request.query), init);
    } catch (cause) {
      if (options.signal?.aborted) throw cause;
      throw new MontroseError(`${method} ${this.#base}${path} got no answer.`, null, null, null, {}, [], null, { cause });
    }
  }
}

/** Leaves out what is null or undefined; a list is its name repeated. */
function queryOf(query: object | undefined): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined) pairs.append(name, one instanceof Date ? one.toISOString() : String(one));
  const text = pairs.toString();
  return text && `?${text}`;
}
