/** One fault of the input. */
export interface ValidationFault {
  /** What is wrong, in the language of the call. */
  readonly message: string;
  /** The members that are meant. */
  readonly members: readonly string[];
}

interface ErrorBody {
  code?: string | null;
  message?: string | null;
  details?: string | null;
  data?: Record<string, unknown> | null;
  validationErrors?: { message?: string | null; members?: string[] | null }[] | null;
}

/** The portal refused a call, or gave no answer. `message` is for people, `code` is for programs. */
export class MontroseError extends Error {
  override readonly name = "MontroseError";

  constructor(
    message: string,
    /** The answer's status; null where no answer came, and it is not known whether the call was carried out. */
    readonly status: number | null,
    /** Such as `Billing:RedeemCode.UsedUp`; null for what is not of the business. */
    readonly code: string | null = null,
    readonly details: string | null = null,
    /** Values that belong to the code. */
    readonly data: Readonly<Record<string, unknown>> = {},
    /** What is wrong with the input; empty for every other refusal. */
    readonly validationErrors: readonly ValidationFault[] = [],
    /** When to try again, in seconds, where the portal says so. */
    readonly retryAfterSeconds: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The error that an answer describes. */
  static async of(answer: Response): Promise<MontroseError> {
    const error = await bodyOf(answer);
    return new MontroseError(
      error?.message || `${answer.url} answered ${answer.status} ${answer.statusText}`.trimEnd(),
      answer.status,
      error?.code ?? null,
      error?.details ?? null,
      error?.data ?? {},
      (error?.validationErrors ?? []).map(fault => ({ message: fault.message ?? "", members: fault.members ?? [] })),
      secondsOf(answer.headers.get("Retry-After")),
    );
  }
}

async function bodyOf(answer: Response): Promise<ErrorBody | undefined> {
  if (!answer.headers.get("Content-Type")?.includes("json")) return undefined;
  try {
    return ((await answer.json()) as { error?: ErrorBody }).error;
  } catch {
    // Cut off, or no JSON in spite of its type: the status alone tells what there is to tell.
    return undefined;
  }
}

/** The header holds seconds or a date. */
function secondsOf(header: string | null): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
