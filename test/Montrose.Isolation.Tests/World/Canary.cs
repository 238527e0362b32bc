using System.Text.RegularExpressions;

namespace Montrose.Isolation.Tests.World;

/// <summary>A text that says whose it is, wherever it comes out.</summary>
public static partial class Canary
{
    /// <summary>A text that must never come out as it is in a page.</summary>
    public const string Script = "<script>canary('x')</script>";

    public static string Of(Owner owner) => $"CANARY-{owner}-{Guid.NewGuid():N}";

    /// <summary>As part of an e-mail address, which the product writes in lower case.</summary>
    public static string Email(Owner owner) => $"{Of(owner)}@{owner}.example".ToLowerInvariant();

    /// <summary>The owners of the canaries in a text.</summary>
    public static IEnumerable<Owner> OwnersIn(string text) =>
        Pattern().Matches(text).Select(m => Enum.Parse<Owner>(m.Groups["owner"].Value, ignoreCase: true)).Distinct();

    [GeneratedRegex("CANARY-(?<owner>Host|AFace|A1|A2|A|BFace|B1|B2|B)-", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
