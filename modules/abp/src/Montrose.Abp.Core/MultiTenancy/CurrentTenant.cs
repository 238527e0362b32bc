using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

public class CurrentTenant(ICurrentTenantAccessor currentTenantAccessor) : ICurrentTenant, ITransientDependency
{
    public virtual bool IsAvailable => Id.HasValue;

    public virtual Guid? Id => currentTenantAccessor.Current?.TenantId;

    public string? Name => currentTenantAccessor.Current?.Name;

    public IDisposable Change(Guid? id, string? name = null)
    {
        var restore = new Restore(currentTenantAccessor, currentTenantAccessor.Current);
        currentTenantAccessor.Current = new BasicTenantInfo(id, name);
        return restore;
    }

    private sealed class Restore(ICurrentTenantAccessor accessor, BasicTenantInfo? previous) : IDisposable
    {
        public void Dispose() => accessor.Current = previous;
    }
}
