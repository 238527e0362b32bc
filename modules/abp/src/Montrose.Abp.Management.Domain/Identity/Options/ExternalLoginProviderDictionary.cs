namespace Volo.Abp.Identity;

/// <summary>External login providers by name.</summary>
public class ExternalLoginProviderDictionary : Dictionary<string, ExternalLoginProviderInfo>
{
    public ExternalLoginProviderDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public void Add<TProvider>(string name)
        where TProvider : IExternalLoginProvider =>
        this[name] = new ExternalLoginProviderInfo(name, typeof(TProvider));
}
