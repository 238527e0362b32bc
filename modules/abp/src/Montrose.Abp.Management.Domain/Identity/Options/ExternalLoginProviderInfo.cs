namespace Volo.Abp.Identity;

/// <summary>Name and service type of an external login provider.</summary>
public class ExternalLoginProviderInfo
{
    public ExternalLoginProviderInfo(string name, Type type)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        Type = Check.AssignableTo<IExternalLoginProvider>(type, nameof(type));
    }

    public string Name { get; }

    public Type Type { get; set; }
}
