namespace Volo.Abp.TextTemplating.VirtualFiles;

public class NullLocalizedTemplateContentReader : ILocalizedTemplateContentReader
{
    public static NullLocalizedTemplateContentReader Instance { get; } = new();

    private NullLocalizedTemplateContentReader()
    {
    }

    public string? GetContentOrNull(string? culture) => null;
}
