using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

public class JobExecutionContext(IServiceProvider serviceProvider, Type jobType, object jobArgs, CancellationToken cancellationToken = default) : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public Type JobType { get; } = jobType;

    public object JobArgs { get; } = jobArgs;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
