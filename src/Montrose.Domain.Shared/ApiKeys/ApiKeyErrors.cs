using Volo.Abp;

namespace Montrose.ApiKeys;

/// <summary>Business errors of API keys. Texts with the remedy stand in the localization files under the same code.</summary>
public static class ApiKeyErrors
{
    public static BusinessException NameRequired() => new("Montrose:ApiKey.NameRequired");
    public static BusinessException NameTaken(string name) => new BusinessException("Montrose:ApiKey.NameTaken").WithData("name", name);
    public static BusinessException ExpiryInThePast() => new("Montrose:ApiKey.ExpiryInThePast");
    public static BusinessException ScopesRequired() => new("Montrose:ApiKey.ScopesRequired");
    public static BusinessException ScopeNotYours(string scope) => new BusinessException("Montrose:ApiKey.ScopeNotYours").WithData("scope", scope);
    public static BusinessException TooMany() => new BusinessException("Montrose:ApiKey.TooMany").WithData("max", ApiKeyConsts.MaxKeysPerPerson);
    public static BusinessException Invalid() => new("Montrose:ApiKey.Invalid");
    public static BusinessException Expired() => new("Montrose:ApiKey.Expired");
    public static BusinessException Revoked() => new("Montrose:ApiKey.Revoked");
    public static BusinessException OwnerInactive() => new("Montrose:ApiKey.OwnerInactive");
    public static BusinessException NotForKeys() => new("Montrose:ApiKey.NotForKeys");
}
