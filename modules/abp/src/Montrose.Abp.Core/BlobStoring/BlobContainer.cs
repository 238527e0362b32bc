using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

/// <summary>Brings names into the provider's form and sets the tenant (the host where the container is shared).</summary>
public class BlobContainer(
    string containerName,
    BlobContainerConfiguration configuration,
    IBlobProvider provider,
    ICurrentTenant currentTenant,
    ICancellationTokenProvider cancellationTokenProvider,
    IBlobNormalizeNamingService blobNormalizeNamingService,
    IServiceProvider serviceProvider) : IBlobContainer
{
    protected string ContainerName { get; } = containerName;

    protected BlobContainerConfiguration Configuration { get; } = configuration;

    protected IBlobProvider Provider { get; } = provider;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected ICancellationTokenProvider CancellationTokenProvider { get; } = cancellationTokenProvider;

    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    protected IBlobNormalizeNamingService BlobNormalizeNamingService { get; } = blobNormalizeNamingService;

    public virtual async Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(GetTenantIdOrNull()))
        {
            var naming = Normalize(name);
            await Provider.SaveAsync(new BlobProviderSaveArgs(
                naming.ContainerName, Configuration, naming.BlobName, stream, overrideExisting, CancellationTokenProvider.FallbackToProvider(cancellationToken)));
        }
    }

    public virtual async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(GetTenantIdOrNull()))
        {
            var naming = Normalize(name);
            return await Provider.DeleteAsync(new BlobProviderDeleteArgs(
                naming.ContainerName, Configuration, naming.BlobName, CancellationTokenProvider.FallbackToProvider(cancellationToken)));
        }
    }

    public virtual async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(GetTenantIdOrNull()))
        {
            var naming = Normalize(name);
            return await Provider.ExistsAsync(new BlobProviderExistsArgs(
                naming.ContainerName, Configuration, naming.BlobName, CancellationTokenProvider.FallbackToProvider(cancellationToken)));
        }
    }

    public virtual async Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await GetOrNullAsync(name, cancellationToken)
        ?? throw new AbpException($"There is no blob '{name}' in the container '{ContainerName}'.");

    public virtual async Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(GetTenantIdOrNull()))
        {
            var naming = Normalize(name);
            return await Provider.GetOrNullAsync(new BlobProviderGetArgs(
                naming.ContainerName, Configuration, naming.BlobName, CancellationTokenProvider.FallbackToProvider(cancellationToken)));
        }
    }

    protected virtual Guid? GetTenantIdOrNull() => Configuration.IsMultiTenant ? CurrentTenant.Id : null;

    private BlobNormalizeNaming Normalize(string name) =>
        BlobNormalizeNamingService.NormalizeNaming(Configuration, ContainerName, Check.NotNullOrWhiteSpace(name, nameof(name)));
}

/// <summary>The container that <typeparamref name="TContainer"/> names.</summary>
public class BlobContainer<TContainer>(IBlobContainerFactory blobContainerFactory) : IBlobContainer<TContainer>
    where TContainer : class
{
    protected readonly IBlobContainer Container = blobContainerFactory.Create<TContainer>();

    public Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default) =>
        Container.SaveAsync(name, stream, overrideExisting, cancellationToken);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) => Container.DeleteAsync(name, cancellationToken);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => Container.ExistsAsync(name, cancellationToken);

    public Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) => Container.GetAsync(name, cancellationToken);

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) => Container.GetOrNullAsync(name, cancellationToken);
}
