namespace Volo.Abp.PermissionManagement;

/// <summary>Whether a provider grants, and by which key.</summary>
public class PermissionValueProviderGrantInfo(bool isGranted, string? providerKey = null)
{
    public static PermissionValueProviderGrantInfo NonGranted { get; } = new(false);

    public virtual bool IsGranted { get; } = isGranted;

    public virtual string? ProviderKey { get; } = providerKey;
}
