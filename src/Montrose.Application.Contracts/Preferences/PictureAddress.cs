namespace Montrose.Preferences;

/// <summary>Where the portal shows a person's own picture.</summary>
public static class PictureAddress
{
    /// <param name="version">The setting's value; empty or null where there is no picture.</param>
    public static string? Of(string? version) => string.IsNullOrEmpty(version) ? null : $"/person/picture?v={version}";
}
