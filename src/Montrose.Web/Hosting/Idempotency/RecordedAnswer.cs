using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Montrose.Idempotency;
using Volo.Abp.Http;

namespace Montrose.Web.Hosting.Idempotency;

/// <summary>An answer as bytes, to be given again: what the result of an action writes, written to memory first.</summary>
public sealed record RecordedAnswer(int Status, string? ContentType, Dictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Headers that say something of the answer and not of the moment.</summary>
    private static readonly string[] Kept = [HeaderNames.Location, HeaderNames.ETag, HeaderNames.ContentLanguage, HeaderNames.ContentDisposition, AbpHttpConsts.AbpErrorFormat];

    /// <summary>
    /// Whether the same request would be answered so again. What depends on the moment (busy, limited, changed in between)
    /// or on a right that may be given is not, a failure is not, and what signs somebody in is the browser's alone.
    /// </summary>
    public bool IsFinal { get; private init; }

    public static async Task<RecordedAnswer> OfAsync(ActionContext context, IActionResult result)
    {
        var response = context.HttpContext.Response;
        var (body, status, type) = (response.Body, response.StatusCode, response.ContentType);
        using var memory = new MemoryStream();
        response.Body = memory;
        try
        {
            await result.ExecuteResultAsync(context);
            await response.BodyWriter.FlushAsync();
        }
        finally
        {
            response.Body = body;
        }
        var headers = Kept.Where(response.Headers.ContainsKey).ToDictionary(static h => h, h => response.Headers[h].ToString(), StringComparer.Ordinal);
        var answer = new RecordedAnswer(response.StatusCode, response.ContentType, headers, memory.ToArray()) { IsFinal = IsKept(response, result) };
        // Where the change can't be committed after all another answer is written, and finds nothing of this one.
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, null);
        return answer;
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static RecordedAnswer FromBytes(byte[] bytes) => JsonSerializer.Deserialize<RecordedAnswer>(bytes)!;

    private static bool IsKept(HttpResponse response, IActionResult result) =>
        !response.Headers.ContainsKey(HeaderNames.SetCookie)
        && !(result is EmptyResult && response.StatusCode == StatusCodes.Status403Forbidden)
        && response.StatusCode is < 500 and not (StatusCodes.Status401Unauthorized or StatusCodes.Status408RequestTimeout or StatusCodes.Status409Conflict
            or StatusCodes.Status412PreconditionFailed or StatusCodes.Status429TooManyRequests);
}

/// <summary>Gives a recorded answer: for the first time, or again.</summary>
public sealed class RecordedAnswerResult(RecordedAnswer answer, bool isReplay) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (isReplay) response.Headers[IdempotencyConsts.ReplayedHeader] = "true";
        if (answer.ContentType is { } type) response.ContentType = type;
        if (answer.Body.Length == 0) return;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body);
    }
}
