namespace Volo.Abp.Management.Snapshots;

/// <summary>Whose values: the key of a provider of settings or features.</summary>
internal readonly record struct ProviderValueKey(string ProviderName, string? ProviderKey)
{
    public static ProviderValueKey Parse(string text)
    {
        var parts = text.Split('|', 2);
        return new(parts[0], parts[1].Length == 0 ? null : parts[1]);
    }

    public override string ToString() => $"{ProviderName}|{ProviderKey}";
}
