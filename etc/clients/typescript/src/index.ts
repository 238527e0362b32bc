import { MontroseApi } from "./generated.js";
import { Transport, type MontroseOptions } from "./transport.js";

export * from "./generated.js";
export { MontroseError, type ValidationFault } from "./errors.js";
export { pages, type Page, type PageQuery } from "./paging.js";
export type { AnswerFacts, CallOptions, MontroseOptions } from "./transport.js";

/** One portal, as the owner of the API key and within its scopes. */
export class Montrose extends MontroseApi {
  constructor(options: MontroseOptions) {
    super(new Transport(options));
  }
}
