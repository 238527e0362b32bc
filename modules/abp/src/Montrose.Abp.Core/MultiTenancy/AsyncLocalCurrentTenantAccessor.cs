namespace Volo.Abp.MultiTenancy;

/// <summary>Keeps the tenant in the flow of execution: what a called method changes, its caller does not see.</summary>
public class AsyncLocalCurrentTenantAccessor : ICurrentTenantAccessor
{
    private readonly AsyncLocal<BasicTenantInfo?> _current = new();

    public static AsyncLocalCurrentTenantAccessor Instance { get; } = new();

    private AsyncLocalCurrentTenantAccessor()
    {
    }

    public BasicTenantInfo? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}
