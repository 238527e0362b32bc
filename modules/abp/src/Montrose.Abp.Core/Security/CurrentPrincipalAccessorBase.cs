using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

public abstract class CurrentPrincipalAccessorBase : ICurrentPrincipalAccessor
{
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal Principal => _changed.Value ?? GetClaimsPrincipal();

    protected abstract ClaimsPrincipal GetClaimsPrincipal();

    public virtual IDisposable Change(ClaimsPrincipal principal)
    {
        var restore = new Restore(_changed, _changed.Value);
        _changed.Value = principal;
        return restore;
    }

    private sealed class Restore(AsyncLocal<ClaimsPrincipal?> local, ClaimsPrincipal? previous) : IDisposable
    {
        public void Dispose() => local.Value = previous;
    }
}
