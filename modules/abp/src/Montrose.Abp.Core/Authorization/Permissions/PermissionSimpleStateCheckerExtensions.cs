using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

public static class PermissionSimpleStateCheckerExtensions
{
    public static TState RequireAuthenticated<TState>(this TState state)
        where TState : IHasSimpleStateCheckers<TState>
    {
        state.StateCheckers.Add(new RequireAuthenticatedSimpleStateChecker<TState>());
        return state;
    }

    public static TState RequirePermissions<TState>(this TState state, params string[] permissions)
        where TState : IHasSimpleStateCheckers<TState> => state.RequirePermissions(true, permissions);

    public static TState RequirePermissions<TState>(this TState state, bool requiresAll, params string[] permissions)
        where TState : IHasSimpleStateCheckers<TState>
    {
        var model = new RequirePermissionsSimpleBatchStateCheckerModel<TState>(state, permissions, requiresAll);
        state.StateCheckers.Add(new RequirePermissionsSimpleStateChecker<TState>(model));
        return state;
    }
}
