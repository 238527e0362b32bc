using System.Buffers;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Montrose.ApiKeys;
using Montrose.Idempotency;
using Volo.Abp.Security.Claims;

namespace Montrose.Web.Hosting.Idempotency;

/// <summary>What makes two requests the same one: who asks whom for what, under which key, and what they say.</summary>
public static class IdempotentCall
{
    private const int InMemory = 64 * 1024;

    /// <summary>
    /// The key of a request, also where it is quoted as the draft of the IETF has it. Null where it has none.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Idempotency.KeyInvalid</exception>
    public static string? KeyOf(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(IdempotencyConsts.Header, out var values)) return null;
        var key = values.Count == 1 ? values[0] ?? "" : "";
        if (key.Length > 1 && key[0] == '"' && key[^1] == '"') key = key[1..^1];
        return key.Length is >= IdempotencyConsts.MinKeyLength and <= IdempotencyConsts.MaxKeyLength && key.All(static c => c is > ' ' and <= '~' and not '"')
            ? key
            : throw IdempotencyErrors.KeyInvalid();
    }

    /// <summary>
    /// Whoever is not signed in is nobody in particular: there the payload is part of what makes the request, so that nobody
    /// learns of another's key.
    /// </summary>
    public static string FingerprintOf(HttpContext context, Guid? tenantId, string key, string payloadHash)
    {
        var request = context.Request;
        string?[] parts = [tenantId?.ToString(), PrincipalOf(context.User) ?? $"anonymous {payloadHash}", request.Method.ToUpperInvariant(), request.Path.Value?.TrimEnd('/').ToUpperInvariant(), key];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    /// <summary>Query and body. Of a form it is the fields and files that count: the boundary between them differs each time.</summary>
    public static async Task<string> PayloadHashOfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, request.QueryString.Value ?? "");
        request.EnableBuffering(InMemory);
        if (request.HasFormContentType) await AppendFormAsync(hash, request, cancellationToken);
        else await AppendAsync(hash, request.Body, cancellationToken);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? PrincipalOf(ClaimsPrincipal user) =>
        user.Identity is not { IsAuthenticated: true } identity ? null
        : identity is ApiKeyIdentity key ? $"key {key.ApiKeyId}"
        : $"user {user.FindFirst(AbpClaimTypes.UserId)?.Value}";

    private static async Task AppendFormAsync(IncrementalHash hash, HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        foreach (var (name, values) in form.OrderBy(static f => f.Key, StringComparer.Ordinal))
        {
            Append(hash, name);
            foreach (var value in values) Append(hash, value ?? "");
        }
        foreach (var file in form.Files)
        {
            Append(hash, file.Name);
            Append(hash, file.FileName);
            Append(hash, file.Length.ToString(CultureInfo.InvariantCulture));
            await using var content = file.OpenReadStream();
            await AppendAsync(hash, content, cancellationToken);
        }
    }

    private static async Task AppendAsync(IncrementalHash hash, Stream stream, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(InMemory);
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken) is var read && read > 0) hash.AppendData(buffer, 0, read);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>With its length ahead, so that no two lists of texts look alike.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
