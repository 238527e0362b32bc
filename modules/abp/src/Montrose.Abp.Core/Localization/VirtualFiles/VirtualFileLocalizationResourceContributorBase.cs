using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization.VirtualFiles;

/// <summary>Texts from the files of a virtual folder, read once and again after a change of a file.</summary>
public abstract class VirtualFileLocalizationResourceContributorBase(string virtualPath) : ILocalizationResourceContributor
{
    private readonly Lock _loading = new();
    private IVirtualFileProvider _files = null!;
    private volatile Dictionary<string, ILocalizationDictionary>? _dictionaries;

    public bool IsDynamic => false;

    public virtual void Initialize(LocalizationResourceInitializationContext context) =>
        _files = context.ServiceProvider.GetRequiredService<IVirtualFileProvider>();

    public virtual LocalizedString? GetOrNull(string cultureName, string name) =>
        Dictionaries().TryGetValue(cultureName, out var dictionary) ? dictionary.GetOrNull(name) : null;

    public virtual void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary) =>
        Dictionaries().GetValueOrDefault(cultureName)?.Fill(dictionary);

    public Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        Fill(cultureName, dictionary);
        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetSupportedCulturesAsync() => Task.FromResult<IEnumerable<string>>([.. Dictionaries().Keys]);

    protected abstract bool CanParseFile(IFileInfo file);

    protected virtual ILocalizationDictionary? CreateDictionaryFromFile(IFileInfo file) => CreateDictionaryFromFileContent(file.ReadAsString());

    protected abstract ILocalizationDictionary? CreateDictionaryFromFileContent(string fileContent);

    private Dictionary<string, ILocalizationDictionary> Dictionaries()
    {
        if (_dictionaries is { } loaded)
            return loaded;
        lock (_loading)
            return _dictionaries ??= Load();
    }

    private Dictionary<string, ILocalizationDictionary> Load()
    {
        var token = _files.Watch(virtualPath.TrimEnd('/') + "/*.json");
        token.RegisterChangeCallback(_ => _dictionaries = null, null);

        var dictionaries = new Dictionary<string, ILocalizationDictionary>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in _files.GetDirectoryContents(virtualPath).Where(f => !f.IsDirectory && CanParseFile(f)))
        {
            ILocalizationDictionary? dictionary;
            try
            {
                dictionary = CreateDictionaryFromFile(file);
            }
            catch (AbpException exception)
            {
                throw new AbpException($"{virtualPath}/{file.Name} is not a localization file. {exception.Message}", exception);
            }

            if (dictionary is not null && !dictionaries.TryAdd(dictionary.CultureName, dictionary))
                throw new AbpException($"Two files in {virtualPath} hold texts of the culture {dictionary.CultureName}; one of them is {file.Name}.");
        }

        return dictionaries;
    }
}
