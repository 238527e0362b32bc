using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.TextTemplating.VirtualFiles;

/// <summary>One file for all cultures.</summary>
public class FileInfoLocalizedTemplateContentReader : ILocalizedTemplateContentReader
{
    private TemplateContentFileInfo _file = null!;

    public async Task ReadContentsAsync(IFileInfo fileInfo) =>
        _file = new TemplateContentFileInfo { FileName = fileInfo.Name, FileContent = await fileInfo.ReadAsStringAsync() };

    public string? GetContentOrNull(string? culture) => culture is null ? _file.FileContent : null;

    public TemplateContentFileInfo GetFile() => _file;
}
