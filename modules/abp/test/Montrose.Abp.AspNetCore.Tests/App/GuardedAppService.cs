using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Closed as a whole, open in one place.</summary>
[Authorize]
public class GuardedAppService : ApplicationService
{
    public Task GetAsync() => Task.CompletedTask;

    [AllowAnonymous]
    public Task GetOpenAsync() => Task.CompletedTask;
}
