using Microsoft.Extensions.FileProviders;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.TextTemplating.VirtualFiles;

/// <summary>A folder with a file a culture.</summary>
public class VirtualFolderLocalizedTemplateContentReader(string[] fileExtension) : ILocalizedTemplateContentReader
{
    private readonly Dictionary<string, TemplateContentFileInfo> _files = new(StringComparer.OrdinalIgnoreCase);

    public async Task ReadContentsAsync(IVirtualFileProvider virtualFileProvider, string virtualPath)
    {
        foreach (var file in virtualFileProvider.GetDirectoryContents(virtualPath).Where(f => !f.IsDirectory))
        {
            if (Array.Find(fileExtension, e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is not { } extension)
                continue;
            var content = new TemplateContentFileInfo { FileName = file.Name, FileContent = await file.ReadAsStringAsync() };
            if (!_files.TryAdd(file.Name[..^extension.Length], content))
                throw new AbpException($"There are two templates in {virtualPath} for the culture of {file.Name}.");
        }
    }

    public string? GetContentOrNull(string? cultureName) =>
        cultureName is not null && _files.TryGetValue(cultureName, out var file) ? file.FileContent : null;

    public List<TemplateContentFileInfo> GetFiles() => [.. _files.Values];
}
