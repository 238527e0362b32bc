using Montrose.Agencies;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;

namespace Montrose.Branding;

/// <summary>Keeps the current tenant's logo; row and file change in one transaction.</summary>
public class LogoStore(IBlobContainer<LogoContainer> container) : ITransientDependency
{
    public async Task SaveAsync(Agency agency, LogoImage logo)
    {
        agency.ReplaceLogo(logo);
        await container.SaveAsync(LogoContainer.BlobName, logo.Content, overrideExisting: true);
    }

    public async Task RemoveAsync(Agency agency)
    {
        agency.RemoveLogo();
        await container.DeleteAsync(LogoContainer.BlobName);
    }

    /// <summary>The file, or null.</summary>
    public Task<Stream?> FindAsync() => container.GetOrNullAsync(LogoContainer.BlobName)!;
}
