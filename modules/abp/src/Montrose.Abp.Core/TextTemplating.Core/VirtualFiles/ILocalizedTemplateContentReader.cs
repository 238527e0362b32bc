namespace Volo.Abp.TextTemplating.VirtualFiles;

public interface ILocalizedTemplateContentReader
{
    string? GetContentOrNull(string? culture);
}
