using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Account;

/// <summary>Renewing a session's claims over HTTP.</summary>
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/dynamic-claims")]
public class DynamicClaimsController : AbpControllerBase, IDynamicClaimsAppService
{
    public DynamicClaimsController(IDynamicClaimsAppService dynamicClaimsAppService)
    {
        DynamicClaimsAppService = dynamicClaimsAppService;
    }

    protected IDynamicClaimsAppService DynamicClaimsAppService { get; }

    [HttpPost]
    [Route("refresh")]
    public virtual Task RefreshAsync() => DynamicClaimsAppService.RefreshAsync();
}
