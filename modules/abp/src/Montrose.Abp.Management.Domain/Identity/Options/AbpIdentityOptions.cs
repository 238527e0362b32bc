namespace Volo.Abp.Identity;

/// <summary>Options of the identity module.</summary>
public class AbpIdentityOptions
{
    /// <summary>Where a name and password can be checked besides the own database, in order.</summary>
    public ExternalLoginProviderDictionary ExternalLoginProviders { get; } = [];
}
