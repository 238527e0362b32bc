using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

public class RequirePermissionsSimpleBatchStateCheckerModel<TState>(TState state, string[] permissions, bool requiresAll = true)
    where TState : IHasSimpleStateCheckers<TState>
{
    public TState State { get; } = state;

    public string[] Permissions { get; } = permissions;

    public bool RequiresAll { get; } = requiresAll;
}
