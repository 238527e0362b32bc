namespace Volo.Abp.AuditLogging;

/// <summary>Cuts what does not fit a column: an audit log is never lost for the length of a browser's name.</summary>
internal static class Cut
{
    public static string? To(int length, string? text) =>
        text is null || text.Length <= length ? text : text[..length];

    /// <summary>Keeps the end, where the name of a type stands after its namespaces.</summary>
    public static string KeepEnd(int length, string text) => text.Length <= length ? text : text[^length..];
}
