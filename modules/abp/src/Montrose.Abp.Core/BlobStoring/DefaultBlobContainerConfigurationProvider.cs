using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

public class DefaultBlobContainerConfigurationProvider(IOptions<AbpBlobStoringOptions> options) : IBlobContainerConfigurationProvider, ITransientDependency
{
    protected AbpBlobStoringOptions Options { get; } = options.Value;

    public virtual BlobContainerConfiguration Get(string name) => Options.Containers.GetConfiguration(name);
}
