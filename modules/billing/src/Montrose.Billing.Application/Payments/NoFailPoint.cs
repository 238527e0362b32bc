using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Payments;

/// <summary>Goes on.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IFailPoint))]
public sealed class NoFailPoint : IFailPoint, ISingletonDependency
{
    public Task ReachAsync(string name) => Task.CompletedTask;
}
