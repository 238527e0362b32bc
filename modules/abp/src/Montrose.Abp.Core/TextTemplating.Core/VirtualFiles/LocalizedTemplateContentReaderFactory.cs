using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.TextTemplating.VirtualFiles;

/// <summary>Reads a template's files once; in development, each time, so that a change shows at once.</summary>
public class LocalizedTemplateContentReaderFactory(IVirtualFileProvider virtualFileProvider, IAbpHostEnvironment abpHostEnvironment)
    : ILocalizedTemplateContentReaderFactory, ISingletonDependency
{
    private static readonly string[] Extensions = [".hbs", ".tpl", ".cshtml", ".html", ".txt"];

    protected IVirtualFileProvider VirtualFileProvider { get; } = virtualFileProvider;

    protected ConcurrentDictionary<string, ILocalizedTemplateContentReader> ReaderCache { get; } = new(StringComparer.Ordinal);

    protected IAbpHostEnvironment AbpHostEnvironment { get; } = abpHostEnvironment;

    public virtual async Task<ILocalizedTemplateContentReader> CreateAsync(TemplateDefinition templateDefinition)
    {
        if (AbpHostEnvironment.IsDevelopment())
            return await CreateInternalAsync(templateDefinition);
        if (ReaderCache.TryGetValue(templateDefinition.Name, out var reader))
            return reader;
        return ReaderCache.GetOrAdd(templateDefinition.Name, await CreateInternalAsync(templateDefinition));
    }

    protected virtual async Task<ILocalizedTemplateContentReader> CreateInternalAsync(TemplateDefinition templateDefinition)
    {
        if (templateDefinition.GetVirtualFilePathOrNull() is not { } path)
            return NullLocalizedTemplateContentReader.Instance;

        if (VirtualFileProvider.GetDirectoryContents(path) is { Exists: true } directory && directory.Any())
        {
            var folder = new VirtualFolderLocalizedTemplateContentReader(Extensions);
            await folder.ReadContentsAsync(VirtualFileProvider, path);
            return folder;
        }

        var file = VirtualFileProvider.GetFileInfo(path);
        if (!file.Exists)
            throw new AbpException($"The template {templateDefinition.Name} has no file or folder at {path}.");
        var single = new FileInfoLocalizedTemplateContentReader();
        await single.ReadContentsAsync(file);
        return single;
    }
}
