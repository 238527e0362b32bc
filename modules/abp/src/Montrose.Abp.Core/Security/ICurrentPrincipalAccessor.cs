using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>The principal of the current flow of execution; it can be changed for a while.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    /// <summary>Until the result is disposed, <paramref name="principal"/> is the current one in this flow.</summary>
    IDisposable Change(ClaimsPrincipal principal);
}
