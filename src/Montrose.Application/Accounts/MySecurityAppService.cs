using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace Montrose.Accounts;

/// <summary>Everybody's account is their own, so there is no permission to ask for.</summary>
[Authorize]
public class MySecurityAppService(IRepository<IdentitySecurityLog, Guid> log, IdentityUserManager users, PasswordProof proof) : ApplicationService, IMySecurityAppService
{
    public async Task<PagedResultDto<MySignInDto>> GetSignInsAsync(PagedResultRequestDto input)
    {
        var me = CurrentUser.GetId();
        // The log's rows come from attempts by name or address as well as from what the account did.
        var signIns = (await log.GetQueryableAsync()).Where(l => l.UserId == me && l.Identity == IdentitySecurityLogIdentityConsts.Identity && l.Action != null && l.Action.StartsWith("Login"));
        var page = await AsyncExecuter.ToListAsync(signIns.OrderByDescending(l => l.CreationTime).ThenByDescending(l => l.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(l => new MySignInDto { Id = l.Id, Time = l.CreationTime, IsSuccessful = l.Action == IdentitySecurityLogActionConsts.LoginSucceeded, Address = l.ClientIpAddress, Browser = l.BrowserInfo }));
        var total = PageTotal.Of(page.Count, input.SkipCount, input.MaxResultCount) ?? await AsyncExecuter.CountAsync(signIns);
        return new PagedResultDto<MySignInDto>(total, page);
    }

    public async Task EndSessionsAsync(EndSessionsInput input)
    {
        var user = await users.GetByIdAsync(CurrentUser.GetId());
        await proof.RequireAsync(user, input.CurrentPassword);
        (await users.UpdateSecurityStampAsync(user)).CheckErrors();
    }
}
