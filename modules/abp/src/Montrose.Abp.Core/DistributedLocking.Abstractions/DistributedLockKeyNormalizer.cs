using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.DistributedLocking;

public class DistributedLockKeyNormalizer(IOptions<AbpDistributedLockOptions> options) : IDistributedLockKeyNormalizer, ITransientDependency
{
    protected AbpDistributedLockOptions Options { get; } = options.Value;

    public virtual string NormalizeKey(string name) => Options.KeyPrefix + name;
}
