using Volo.Abp.Application.Services;
using Volo.Abp.Aspects;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.GlobalFeatures;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Volo.Abp.Http.Modeling;

/// <summary>Interfaces that say nothing about a service's methods and so are left out of its description.</summary>
public class AbpApiDescriptionModelOptions
{
    public HashSet<Type> IgnoredInterfaces { get; } =
    [
        typeof(ITransientDependency), typeof(ISingletonDependency), typeof(IScopedDependency), typeof(IDisposable), typeof(IAsyncDisposable),
        typeof(IAvoidDuplicateCrossCuttingConcerns), typeof(IRemoteService), typeof(IApplicationService), typeof(IValidationEnabled),
        typeof(IUnitOfWorkEnabled), typeof(IAuditingEnabled), typeof(IGlobalFeatureCheckingEnabled),
    ];
}
