// The portal's API for its own pages, within the session of whoever is signed in:
//   await montrose.client.getList({ filter: "bakery" });
//   for await (const client of montrose.pages(montrose.client.getList, {})) …
// Ids come first, then the body, then the query, then { signal, headers, idempotencyKey, ifMatch, onAnswer }. A refusal is a MontroseError.
(() => {
  "use strict";
  const tokenCookie = "XSRF-TOKEN", tokenHeader = "RequestVerificationToken";

  class MontroseError extends Error {
    name = "MontroseError";
    constructor(message, status, error, retryAfterSeconds, options) {
      super(message, options);
      this.status = status;
      this.code = error?.code ?? null;
      this.details = error?.details ?? null;
      this.data = error?.data ?? {};
      this.validationErrors = error?.validationErrors ?? [];
      this.retryAfterSeconds = retryAfterSeconds ?? null;
    }
  }

  const isJson = answer => answer.headers.get("Content-Type")?.includes("json") === true;

  const token = () => {
    const cookie = document.cookie.split("; ").find(part => part.startsWith(tokenCookie + "="));
    return cookie && decodeURIComponent(cookie.slice(tokenCookie.length + 1));
  };

  const queryOf = query => {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {}))
      for (const one of Array.isArray(value) ? value : [value])
        if (one !== null && one !== undefined) pairs.append(name, one instanceof Date ? one.toISOString() : one);
    return pairs.size ? `?${pairs}` : "";
  };

  // A page that is open while its person signs in anew holds no token yet, or an old one.
  const freshToken = () => fetch("/api/abp/application-configuration?includeLocalizationResources=false", { headers: { "X-Requested-With": "XMLHttpRequest" } });

  const send = async (method, address, body, options) => {
    const headers = { Accept: "application/json", "Accept-Language": document.documentElement.lang, "X-Requested-With": "XMLHttpRequest", ...options?.headers };
    if (method !== "GET" && !headers.Authorization && !headers["X-Api-Key"]) {
      if (!token()) await freshToken();
      const value = token();
      if (value) headers[tokenHeader] = value;
    }
    if (options?.idempotencyKey) headers["Idempotency-Key"] = options.idempotencyKey;
    if (options?.ifMatch) headers["If-Match"] = options.ifMatch;
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers["Content-Type"] = "application/json";
    try {
      return await fetch(address, { method, headers, body: body === undefined || isForm ? body : JSON.stringify(body), signal: options?.signal });
    } catch (cause) {
      if (options?.signal?.aborted) throw cause;
      throw new MontroseError(`${method} ${address} got no answer.`, null, undefined, null, { cause });
    }
  };

  const call = async (method, address, body, options) => {
    const answer = await send(method, address, body, options);
    options?.onAnswer?.({ status: answer.status, etag: answer.headers.get("ETag"), wasReplayed: answer.headers.has("Idempotent-Replayed") });
    if (answer.ok) {
      if (answer.status === 204) return undefined;
      if (!isJson(answer)) return answer.headers.get("Content-Type")?.startsWith("text/") ? answer.text() : answer.blob();
      return answer.json();
    }
    const error = isJson(answer) ? (await answer.json().catch(() => ({}))).error : undefined;
    const wait = Number(answer.headers.get("Retry-After"));
    throw new MontroseError(error?.message || `${address} answered ${answer.status}`, answer.status, error, wait > 0 ? wait : null);
  };

  /** Every entry of a list, page after page. */
  async function* pages(list, query, size = 100) {
    for (let skipCount = query?.skipCount ?? 0; ;) {
      const { items, totalCount } = await list({ ...query, skipCount, maxResultCount: query?.maxResultCount ?? size });
      yield* items;
      skipCount += items.length;
      if (items.length === 0 || skipCount >= totalCount) return;
    }
  }

  const montrose = { MontroseError, pages };
  for (const [group, name, method, path, takesQuery, body] of /*operations*/[]) {
    const ids = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]);
    (montrose[group] ??= {})[name] = (...values) => {
      let next = 0;
      const given = Object.fromEntries(ids.map(id => [id, values[next++]]));
      const sent = body ? values[next++] : undefined;
      const query = takesQuery ? values[next++] : undefined;
      return call(method, path.replace(/\{(\w+)\}/g, (_, id) => encodeURIComponent(given[id])) + queryOf(query), sent, values[next]);
    };
  }
  globalThis.montrose = Object.freeze(montrose);
})();
